import { createFileRoute } from '@tanstack/react-router';
import { deedFrom } from '../kit/use-url-dialog';
import { VentureScreen } from '../ventures/venture-screen';

export const Route = createFileRoute('/p/$slug/ventures/$id')({ validateSearch: deedFrom, component: VentureScreen });
