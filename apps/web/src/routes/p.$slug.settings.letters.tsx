import { createFileRoute } from '@tanstack/react-router';
import { textFrom } from '../kit/from-url';
import { LetterTextsScreen } from '../notifications/letter-texts-screen';

interface LetterSearch {
  readonly kind?: string | undefined;
  /** Of the letters; without it the programme's. */
  readonly locale?: string | undefined;
}

const letterSearch = ({ kind, locale }: Record<string, unknown>): LetterSearch => ({
  kind: textFrom(kind),
  locale: textFrom(locale),
});

export const Route = createFileRoute('/p/$slug/settings/letters')({
  validateSearch: letterSearch,
  component: LetterTextsScreen,
});
