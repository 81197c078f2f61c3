import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ArrangingQuery, LetArrangerDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDistance, showInstant } from '../texts/dates';

export type Arranged = NonNullable<ArrangingQuery['session']>;

/** What the arranger does at present: whom it asks, what they said, or why it cannot go on. */
export function ArrangerSection({ session }: { readonly session: Arranged }) {
  const { t } = useTranslation('arranging');
  const { run, refusals, busy } = useDeed(LetArrangerDocument);
  const { id, arranger, stuckAt, stuckWhy, poll, status } = session;
  if (!arranger || (status === 'confirmed' && !stuckAt && !poll)) return null;
  return (
    <Section
      title={stuckAt ? t('stuckTitle') : t('atWork')}
      deeds={
        <Button
          variant="default"
          loading={busy}
          onClick={() => void run({ input: { sessionId: id, isOn: false, askAll: false } })}
        >
          {t('takeBack')}
        </Button>
      }
    >
      <Refusals refusals={refusals} />
      {stuckAt && <Alert color="yellow">{stuckWhy}</Alert>}
      {!stuckAt && !poll && <Text>{t('looking')}</Text>}
      {poll && <Poll poll={poll} />}
    </Section>
  );
}

function Poll({ poll: { closesAt, times, voices } }: { readonly poll: NonNullable<Arranged['poll']> }) {
  const { t } = useTranslation('arranging');
  const { zone } = useHere();
  return (
    <Stack gap="xs">
      <Text size="sm">{t('closes', { distance: showDistance(closesAt) })}</Text>
      <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
        {times.map(({ id, startsAt, coming }) => {
          const yes = voices.filter(({ suits }) => suits.includes(id)).map(({ name }) => name);
          return (
            <li key={id}>
              <Text fw={600}>{showInstant(startsAt, zone)}</Text>
              <Text size="sm" c="dimmed">
                {t('suits', { count: coming.length + yes.length })}
                {yes.length > 0 && `: ${yes.join(', ')}`}
              </Text>
            </li>
          );
        })}
      </Stack>
      <Group gap="md">
        {voices.map(({ id, name, answeredAt }) => (
          <Text key={id} size="sm">
            {t(answeredAt ? 'hasSaid' : 'isAsked', { name })}
          </Text>
        ))}
      </Group>
    </Stack>
  );
}
