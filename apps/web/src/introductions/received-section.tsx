import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AnswerReceivedIntroductionDocument,
  ReceivedIntroductionsDocument,
  type ReceivedIntroductionsQuery,
} from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { AnswerDialog } from './answer-dialog';
import { Shared } from './shared';

export type Received = ReceivedIntroductionsQuery['receivedIntroductions'][number];

/** What other programmes ask; nothing, where nobody has. */
export function ReceivedSection() {
  const { t } = useTranslation('introductions');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, ReceivedIntroductionsDocument, {}));
  if (data.receivedIntroductions.length === 0) return null;
  return (
    <Section title={t('received.title')}>
      {data.receivedIntroductions.map((received) => (
        <Question key={received.id} received={received} />
      ))}
    </Section>
  );
}

function Question({ received }: { readonly received: Received }) {
  const { t } = useTranslation('introductions');
  const { fromProgramme, sharing, receivedAt, emptiedAt, answer, contactName, words } = received;
  return (
    <Paper withBorder p="sm" component="article" aria-label={fromProgramme}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={600} className="break-words">
            {fromProgramme}
          </Text>
          {answer && <Badge color={answer === 'yes' ? 'green' : 'gray'}>{t(`reply.${answer}`)}</Badge>}
        </Group>
        <Text size="sm" c="dimmed">
          {showInstant(receivedAt)}
        </Text>
        {emptiedAt ? (
          <Text size="sm">{t('received.emptied')}</Text>
        ) : (
          <Shared sharing={sharing} title={t('received.told')} />
        )}
        {contactName && <Text size="sm">{t('received.named', { name: contactName })}</Text>}
        {words && (
          <Text size="sm" className="break-words">
            {words}
          </Text>
        )}
        <Deeds received={received} />
      </Stack>
    </Paper>
  );
}

function Deeds({ received: { id, answer, emptiedAt, fromProgramme } }: { readonly received: Received }) {
  const { t } = useTranslation('introductions');
  const [opened, setOpened] = useState(false);
  const { run, refusals, busy } = useDeed(AnswerReceivedIntroductionDocument);
  const say = async (said: 'no' | 'withdrawn'): Promise<void> => {
    if (await run({ input: { receivedId: id, answer: said } })) notifications.show({ message: t('received.done') });
  };
  if (answer === 'yes') {
    return (
      <Group>
        <Refusals refusals={refusals} />
        <Button variant="default" size="sm" loading={busy} onClick={() => void say('withdrawn')}>
          {t('received.withdraw')}
        </Button>
      </Group>
    );
  }
  if (answer || emptiedAt) return null;
  return (
    <Group gap="xs">
      <Refusals refusals={refusals} />
      <Button size="sm" aria-label={t('received.yesTo', { name: fromProgramme })} onClick={() => setOpened(true)}>
        {t('received.yes')}
      </Button>
      <Button size="sm" variant="default" loading={busy} onClick={() => void say('no')}>
        {t('received.no')}
      </Button>
      {opened && <AnswerDialog receivedId={id} onClose={() => setOpened(false)} />}
    </Group>
  );
}
