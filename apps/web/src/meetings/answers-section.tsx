import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { AskAgainDocument, type WholeMeetingFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { showDistance } from '../texts/dates';

interface AnswersProps {
  readonly meeting: WholeMeetingFragment;
}

/** Who said what, and one more letter to those who said nothing. */
export function AnswersSection({ meeting }: AnswersProps) {
  const { t } = useTranslation('meetings');
  const { status, invited, yes, no, unanswered: silent, askedAgainAt } = meeting;
  if (invited === 0) {
    return (
      <Section title={t('answers.title')}>
        <Empty says={t('answers.notYet')} />
      </Section>
    );
  }
  const count = t('answers.count', { yes, no, silent });
  return (
    <Section title={t('answers.title')} deeds={status === 'invited' && silent > 0 && <AskAgain meeting={meeting} />}>
      <Text role="status">{count}</Text>
      <Progress value={((yes + no) / invited) * 100} aria-label={count} />
      {askedAgainAt && (
        <Text size="sm" c="dimmed">
          {t('answers.askedAt', { distance: showDistance(askedAgainAt) })}
        </Text>
      )}
      <Names meeting={meeting} />
    </Section>
  );
}

function AskAgain({ meeting: { id, endsAt } }: AnswersProps) {
  const { t } = useTranslation('meetings');
  const { run, refusals, busy } = useDeed(AskAgainDocument);
  if (new Date(endsAt) <= new Date()) return null;
  const ask = async (): Promise<void> => {
    if (await run({ input: { meetingId: id } })) notifications.show({ message: t('answers.askedAgain') });
  };
  return (
    <>
      <Button size="sm" variant="default" loading={busy} onClick={() => void ask()}>
        {t('answers.again')}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}

const GROUPS = [
  ['yes', 'yes'],
  ['no', 'no'],
  ['none', 'silent'],
] as const;

function Names({ meeting: { places } }: AnswersProps) {
  const { t } = useTranslation('meetings');
  const groups = GROUPS.map(([answer, word]) => ({
    word,
    names: places.filter((place) => place.isAsked && place.answer === answer).map(({ name }) => name),
  }));
  return (
    <details>
      <Text component="summary" size="sm">
        {t('answers.names')}
      </Text>
      <Stack gap="xs" mt="xs">
        {groups
          .filter(({ names }) => names.length > 0)
          .map(({ word, names }) => (
            <Group key={word} gap="xs" align="baseline" wrap="nowrap">
              <Text size="sm" fw={600} miw={80}>
                {t(`answers.${word}`)}
              </Text>
              <Text size="sm">{names.join(', ')}</Text>
            </Group>
          ))}
      </Stack>
    </details>
  );
}
