import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const COLOURS = ['red', 'orange', 'gray', 'teal', 'green'] as const;
const WORDS = ['r0', 'r1', 'r2', 'r3', 'r4'] as const;

/** The founders' own rating, 0 to 4, in words. */
export function Rating({ value }: { readonly value: number }) {
  const { t } = useTranslation('hours');
  const word = WORDS[value] ?? 'r2';
  return (
    <div>
      <Badge color={COLOURS[value] ?? 'gray'}>{t(`rating.${word}`)}</Badge>
    </div>
  );
}
