import { createFileRoute } from '@tanstack/react-router';
import { deedFrom } from '../kit/use-url-dialog';
import { TrainingScreen } from '../training/training-screen';

export const Route = createFileRoute('/p/$slug/training/')({ validateSearch: deedFrom, component: TrainingScreen });
