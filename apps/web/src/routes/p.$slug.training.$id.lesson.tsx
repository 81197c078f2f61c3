import { createFileRoute } from '@tanstack/react-router';
import { textFrom } from '../kit/from-url';
import { LessonScreen } from '../training/lesson-screen';

export const Route = createFileRoute('/p/$slug/training/$id/lesson')({
  validateSearch: ({ unit }: Record<string, unknown>): { unit?: string | undefined } => ({ unit: textFrom(unit) }),
  component: LessonScreen,
});
