import { Badge, Box, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckInWholeFragment } from '../gql/graphql';
import { showInstant } from '../texts/dates';
import { Rating } from './rating';

/** A check-in as it was written: progress, problems, plans. */
export function CheckInView({ checkIn }: { readonly checkIn: CheckInWholeFragment }) {
  const { t } = useTranslation('hours');
  const { rating, progress, problems, plans, writtenByName, writtenAt } = checkIn;
  return (
    <Stack gap="sm">
      <Rating value={rating} />
      <Part name={t('checkIn.progress')} says={progress} />
      <Box>
        <Text fw={600} size="sm">
          {t('checkIn.problems')}
        </Text>
        {problems.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('checkIn.noProblem')}
          </Text>
        ) : (
          <List size="sm">
            {problems.map(({ id, text, times }) => (
              <List.Item key={id}>
                <Group gap="xs" component="span">
                  <span className="break-words">{text}</span>
                  {times > 1 && <Badge color="orange">{t('checkIn.times', { count: times })}</Badge>}
                </Group>
              </List.Item>
            ))}
          </List>
        )}
      </Box>
      <Part name={t('checkIn.plans')} says={plans} />
      <Text size="xs" c="dimmed">
        {t('checkIn.by', { name: writtenByName ?? '', when: showInstant(writtenAt) })}
      </Text>
    </Stack>
  );
}

function Part({ name, says }: { readonly name: string; readonly says: string }) {
  if (!says) return null;
  return (
    <Box>
      <Text fw={600} size="sm">
        {name}
      </Text>
      <Text size="sm" className="break-words" style={{ whiteSpace: 'pre-line' }}>
        {says}
      </Text>
    </Box>
  );
}
