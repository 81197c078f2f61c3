import { createFileRoute } from '@tanstack/react-router';
import { LettersScreen } from '../notifications/letters-screen';

export const Route = createFileRoute('/p/$slug/letters')({ component: LettersScreen });
