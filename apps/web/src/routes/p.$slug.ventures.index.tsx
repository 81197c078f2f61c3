import { createFileRoute } from '@tanstack/react-router';
import { ventureView } from '../ventures/venture-filters';
import { VenturesScreen } from '../ventures/ventures-screen';

export const Route = createFileRoute('/p/$slug/ventures/')({
  validateSearch: ventureView,
  component: VenturesScreen,
});
