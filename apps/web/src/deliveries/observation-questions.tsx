import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnswerObservationDocument, ObservationsAskedDocument, type ObservationsAskedQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';

type Asked = ObservationsAskedQuery['observationsAsked'][number];

/** Visitors would like to observe a session: founders and mentors say so each for themselves (O4). */
export function ObservationQuestions() {
  const { slug, may } = useHere();
  const { data } = useQuery({
    ...question(slug, ObservationsAskedDocument, {}),
    enabled: may('deliveries.consent'),
  });
  const asked = data?.observationsAsked ?? [];
  return asked.map((one) => <One key={one.blockId} asked={one} />);
}

function One({
  asked: { blockId, venture, startsAt, zone, observers, organisations, answer },
}: {
  readonly asked: Asked;
}) {
  const { t } = useTranslation('deliveries');
  const { run, refusals, busy } = useDeed(AnswerObservationDocument);
  const say = (agrees: boolean): void => void run({ input: { blockId, agrees } });
  return (
    <Section title={t('asked.title', { venture })}>
      <Stack gap="sm">
        <Text size="sm">{t('asked.text', { count: observers, organisations, when: showInstant(startsAt, zone) })}</Text>
        <Text size="sm" c="dimmed">
          {t(`asked.${answer}`)}
        </Text>
        <Refusals refusals={refusals} />
        <Group gap="xs">
          {answer !== 'yes' && (
            <Button size="sm" loading={busy} onClick={() => say(true)}>
              {t('asked.agree')}
            </Button>
          )}
          {answer !== 'no' && (
            <Button size="sm" variant="default" loading={busy} onClick={() => say(false)}>
              {t(answer === 'yes' ? 'asked.takeBack' : 'asked.refuse')}
            </Button>
          )}
        </Group>
      </Stack>
    </Section>
  );
}
