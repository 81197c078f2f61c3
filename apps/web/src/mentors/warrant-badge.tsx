import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WarrantState } from '../gql/graphql';
import { StatusBadge } from '../kit/status-badge';
import { showDay } from '../texts/dates';

interface WarrantBadgeProps {
  readonly mentor: { readonly warrantState?: WarrantState | null; readonly warrantExpiresOn?: string | null };
}

/** The state of a mentor's warrant, for those who may know it; nothing for the others. */
export function WarrantBadge({ mentor: { warrantState, warrantExpiresOn } }: WarrantBadgeProps) {
  const { t } = useTranslation('mentors');
  if (!warrantState) return null;
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge state={warrantState} />
      {warrantExpiresOn && warrantState === 'current' && (
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {t('until', { day: showDay(warrantExpiresOn) })}
        </Text>
      )}
    </Stack>
  );
}
