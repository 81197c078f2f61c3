import { createFileRoute } from '@tanstack/react-router';
import { networkFilters } from '../network/network-filters';
import { NetworkScreen } from '../network/network-screen';

export const Route = createFileRoute('/p/$slug/network')({ validateSearch: networkFilters, component: NetworkScreen });
