import { createFileRoute } from '@tanstack/react-router';
import { ScoringScreen } from '../evaluation/scoring-screen';

export const Route = createFileRoute('/p/$slug/evaluations/$id')({ component: ScoringScreen });
