import { createFileRoute } from '@tanstack/react-router';
import { WhirlwindsScreen } from '../whirlwinds/whirlwinds-screen';

export const Route = createFileRoute('/p/$slug/whirlwinds/')({ component: WhirlwindsScreen });
