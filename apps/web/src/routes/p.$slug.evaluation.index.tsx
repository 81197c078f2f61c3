import { createFileRoute } from '@tanstack/react-router';
import { RoundsScreen } from '../evaluation/rounds-screen';
import { deedFrom } from '../kit/use-url-dialog';

export const Route = createFileRoute('/p/$slug/evaluation/')({ validateSearch: deedFrom, component: RoundsScreen });
