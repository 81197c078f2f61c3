import { useTranslation } from 'react-i18next';
import type { LetterKind } from '../gql/graphql';

/** For Mantine's selects: every letter that can be put in words, by name. */
export function useLetterKinds(): { readonly value: LetterKind; readonly label: string }[] {
  const { t } = useTranslation('notifications');
  const names: Readonly<Record<LetterKind, string>> = t('texts.kind', { returnObjects: true });
  return Object.entries(names)
    .map(([kind, label]) => ({ value: kind as LetterKind, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}
