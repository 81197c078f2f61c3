import { createFileRoute } from '@tanstack/react-router';
import { MyMentorsScreen } from '../teams/my-mentors-screen';

export const Route = createFileRoute('/p/$slug/my-mentors')({ component: MyMentorsScreen });
