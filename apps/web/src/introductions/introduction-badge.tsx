import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IntroductionLineFragment } from '../gql/graphql';

const COLOURS = { asked: 'orange', moving: 'blue', approached: 'violet', made: 'green', closed: 'gray' } as const;
const ENDS = { useful: 'teal', fruitless: 'gray', declined: 'red', withdrawn: 'gray' } as const;

/** Where an introduction stands; a closed one by what came of it. */
export function IntroductionBadge({
  introduction: { status, outcome },
}: {
  readonly introduction: IntroductionLineFragment;
}) {
  const { t } = useTranslation('introductions');
  if (outcome) return <Badge color={ENDS[outcome]}>{t(`outcome.${outcome}`)}</Badge>;
  return <Badge color={COLOURS[status]}>{t(`status.${status}`)}</Badge>;
}
