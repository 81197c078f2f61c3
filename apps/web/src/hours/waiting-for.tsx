import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FounderHoursQuery, LeaveOfficeHourWaitDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Section } from '../kit/section';
import { showDistance } from '../texts/dates';

/** What a venture waits for; nothing, where it waits for nothing. */
export function WaitingFor({ waits }: { readonly waits: FounderHoursQuery['officeHourWaits'] }) {
  const { t } = useTranslation('hours');
  const { run, busy } = useDeed(LeaveOfficeHourWaitDocument);
  if (waits.length === 0) return null;
  return (
    <Section title={t('wait.title')}>
      <Text size="sm" c="dimmed">
        {t('wait.text')}
      </Text>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {waits.map(({ id, mentorName, askedAt }) => {
          const name = mentorName ?? t('wait.anybody');
          return (
            <Group key={id} component="li" justify="space-between" gap="xs">
              <Text size="sm">
                {name}{' '}
                <Text span c="dimmed">
                  {t('wait.since', { distance: showDistance(askedAt) })}
                </Text>
              </Text>
              <Button
                variant="subtle"
                size="compact-md"
                disabled={busy}
                aria-label={t('wait.leaveNamed', { name })}
                onClick={() => void run({ input: { waitId: id } })}
              >
                {t('wait.leave')}
              </Button>
            </Group>
          );
        })}
      </Stack>
    </Section>
  );
}
