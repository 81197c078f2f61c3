import { createFileRoute } from '@tanstack/react-router';
import { VentureScreen } from '../ventures/venture-screen';

export const Route = createFileRoute('/p/$slug/ventures/$id')({ component: VentureScreen });
