import { createFileRoute } from '@tanstack/react-router';
import { PlacesScreen } from '../availability/places-screen';

export const Route = createFileRoute('/p/$slug/settings/places')({ component: PlacesScreen });
