import { createFileRoute } from '@tanstack/react-router';
import { letterFilters } from '../notifications/letter-filters';
import { LettersScreen } from '../notifications/letters-screen';

export const Route = createFileRoute('/p/$slug/letters')({ validateSearch: letterFilters, component: LettersScreen });
