import { createFileRoute } from '@tanstack/react-router';
import { deedFrom } from '../kit/use-url-dialog';
import { MeetingsScreen } from '../meetings/meetings-screen';

export const Route = createFileRoute('/p/$slug/meetings/')({ validateSearch: deedFrom, component: MeetingsScreen });
