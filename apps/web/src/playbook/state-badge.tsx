import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlaybookLineFragment } from '../gql/graphql';

const COLOURS = { free: 'gray', adopted: 'green', behind: 'blue', withdrawn: 'orange' } as const;

/** How this programme stands to an entry. */
export function StateBadge({ item: { state, copyVersion } }: { readonly item: PlaybookLineFragment }) {
  const { t } = useTranslation('playbook');
  return <Badge color={COLOURS[state]}>{t(`state.${state}`, { version: copyVersion })}</Badge>;
}
