import { createFileRoute } from '@tanstack/react-router';
import { WhirlwindScreen } from '../whirlwinds/whirlwind-screen';

export const Route = createFileRoute('/p/$slug/whirlwinds/$id/')({ component: WhirlwindScreen });
