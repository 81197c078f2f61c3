import { createFileRoute } from '@tanstack/react-router';
import { MyEvaluationsScreen } from '../evaluation/my-evaluations-screen';

export const Route = createFileRoute('/p/$slug/evaluations/')({ component: MyEvaluationsScreen });
