import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Shareable } from '../gql/graphql';
import { Facts } from '../kit/facts';

interface SharedProps {
  readonly sharing: readonly { readonly field: Shareable; readonly value: string }[];
  readonly title: string;
}

/** What leaves, as the other side reads it: nothing, where nothing was chosen. */
export function Shared({ sharing, title }: SharedProps) {
  const { t } = useTranslation('introductions');
  return (
    <Box>
      <Text fw={600} size="sm" mb={4}>
        {title}
      </Text>
      {sharing.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('shared.none')}
        </Text>
      ) : (
        <Facts facts={sharing.map(({ field, value }) => [t(`field.${field}`), value || t('shared.empty')])} />
      )}
    </Box>
  );
}
