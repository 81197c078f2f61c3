import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GiveFeedbackDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { hasBegun, usePart } from './seat-of';
import type { Session } from './session-screen';

const WORTH = [4, 3, 2, 1] as const;
type Worth = (typeof WORTH)[number];

/** What it was worth: asked of those who were there by one press, read by the office (S3). */
export function FeedbackSection({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { may } = useHere();
  const part = usePart(session);
  const mine = session.feedback.find(({ isMine }) => isMine);
  if (!hasBegun(session) || session.status === 'cancelled') return null;
  if (may('sessions.confirm')) return <AllFeedback session={session} />;
  if (part === null || !may('feedback.give')) return null;
  return (
    <Section title={t('feedback.title')}>
      {mine ? (
        <Text>{t('feedback.given', { worth: t(`feedback.worth.${mine.worth as Worth}`) })}</Text>
      ) : (
        <Ask sessionId={session.id} />
      )}
    </Section>
  );
}

function Ask({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('sessions');
  const [words, setWords] = useState('');
  const { run, refusals, busy } = useDeed(GiveFeedbackDocument);
  async function give(worth: Worth): Promise<void> {
    const input = { sessionId, worth, words: words.trim() || null };
    if (await run({ input })) notifications.show({ message: t('feedback.thanks') });
  }
  return (
    <Stack gap="sm">
      <Refusals refusals={refusals} />
      <TextInput
        label={t('feedback.words')}
        description={t('feedback.who')}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Group gap="xs">
        {WORTH.map((worth) => (
          <Button key={worth} variant="default" loading={busy} onClick={() => void give(worth)}>
            {t(`feedback.worth.${worth}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

function AllFeedback({ session: { feedback } }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  return (
    <Section title={t('feedback.all')}>
      {feedback.length === 0 && <Empty says={t('feedback.none')} />}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {feedback.map(({ id, memberName, part, worth, words }) => (
          <li key={id}>
            <Group gap={8}>
              <Text fw={600}>{memberName}</Text>
              <Badge color="gray">{t(`part.${part}`)}</Badge>
              <Badge tt="none">{t(`feedback.worth.${worth as Worth}`)}</Badge>
            </Group>
            {words && <Text className="break-words">{words}</Text>}
          </li>
        ))}
      </Stack>
    </Section>
  );
}
