import { createFileRoute } from '@tanstack/react-router';
import { textFrom } from '../kit/from-url';
import { LetterTextsScreen } from '../notifications/letter-texts-screen';

export const Route = createFileRoute('/p/$slug/settings/letters')({
  validateSearch: ({ kind }: Record<string, unknown>): { readonly kind?: string | undefined } => ({
    kind: textFrom(kind),
  }),
  component: LetterTextsScreen,
});
