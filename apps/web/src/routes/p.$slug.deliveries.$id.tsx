import { createFileRoute } from '@tanstack/react-router';
import { DeliveryScreen } from '../deliveries/delivery-screen';
import { deedFrom } from '../kit/use-url-dialog';

export const Route = createFileRoute('/p/$slug/deliveries/$id')({
  validateSearch: deedFrom,
  component: DeliveryScreen,
});
