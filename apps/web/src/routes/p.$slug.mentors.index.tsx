import { createFileRoute } from '@tanstack/react-router';
import { mentorFilters } from '../mentors/mentor-filters';
import { MentorsScreen } from '../mentors/mentors-screen';

export const Route = createFileRoute('/p/$slug/mentors/')({ validateSearch: mentorFilters, component: MentorsScreen });
