import { createFileRoute } from '@tanstack/react-router';
import { QuestionScreen } from '../exchange/question-screen';

export const Route = createFileRoute('/p/$slug/exchange/$id')({ component: QuestionScreen });
