import { createFileRoute } from '@tanstack/react-router';
import { HallScreen, tableFrom } from '../whirlwinds/hall-screen';

export const Route = createFileRoute('/p/$slug/whirlwinds/$id/hall')({
  component: HallScreen,
  validateSearch: tableFrom,
});
