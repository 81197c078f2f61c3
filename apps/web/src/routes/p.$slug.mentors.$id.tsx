import { createFileRoute } from '@tanstack/react-router';
import { MentorScreen } from '../mentors/mentor-screen';

export const Route = createFileRoute('/p/$slug/mentors/$id')({ component: MentorScreen });
