import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WhirlwindStatus } from '../gql/graphql';

const COLOURS: Readonly<Record<WhirlwindStatus, string>> = {
  draft: 'gray',
  asking: 'blue',
  planned: 'green',
  closed: 'teal',
  cancelled: 'red',
};

export function StateOf({ status }: { readonly status: WhirlwindStatus }) {
  const { t } = useTranslation('whirlwinds');
  return (
    <Badge variant="light" color={COLOURS[status]}>
      {t(`status.${status}`)}
    </Badge>
  );
}
