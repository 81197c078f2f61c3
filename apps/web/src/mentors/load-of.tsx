import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CohortLineFragment } from '../gql/graphql';

/** For the office, hours given in the last thirty days of those promised a month; for others, what live teams take (C3). */
export function LoadOf({ mentor }: { readonly mentor: CohortLineFragment }) {
  const { t } = useTranslation('mentors');
  const { hoursCommitted: taken, hoursPerMonth: promised, hoursGiven: given, isOverloaded } = mentor;
  if (typeof given !== 'number') return <Text size="sm">{t('hoursOf', { taken, given: promised })}</Text>;
  return (
    <Stack gap={4} miw={112}>
      <Text size="sm">{t('givenOf', { given, promised })}</Text>
      <Progress
        size="sm"
        value={Math.min(100, (given / promised) * 100)}
        color={isOverloaded ? 'orange' : 'brand'}
        aria-label={t('givenName', { given, promised })}
      />
      <Text size="xs" c="dimmed">
        {t('takenBy', { taken })}
      </Text>
    </Stack>
  );
}
