import { createFileRoute } from '@tanstack/react-router';
import { CheckInScreen } from '../meetings/check-in-screen';

export const Route = createFileRoute('/p/$slug/meetings_/$id/check-in')({
  component: CheckInScreen,
  staticData: { isWhole: true },
});
