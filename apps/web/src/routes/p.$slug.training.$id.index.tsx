import { createFileRoute } from '@tanstack/react-router';
import { textFrom } from '../kit/from-url';
import { deedFrom } from '../kit/use-url-dialog';
import { CurriculumScreen } from '../training/curriculum-screen';

interface CurriculumSearch {
  readonly deed?: string | undefined;
  /** The unit that is being written; `new` for another one. */
  readonly unit?: string | undefined;
}

export const Route = createFileRoute('/p/$slug/training/$id/')({
  validateSearch: (search: Record<string, unknown>): CurriculumSearch => ({
    ...deedFrom(search),
    unit: textFrom(search['unit']),
  }),
  component: CurriculumScreen,
});
