import { createFileRoute } from '@tanstack/react-router';
import { deedFrom } from '../kit/use-url-dialog';
import { MeetingScreen } from '../meetings/meeting-screen';

export const Route = createFileRoute('/p/$slug/meetings/$id')({ validateSearch: deedFrom, component: MeetingScreen });
