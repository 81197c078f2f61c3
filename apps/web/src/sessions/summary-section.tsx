import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WriteSummaryDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { showInstant } from '../texts/dates';
import { hasBegun, usePart } from './seat-of';
import type { Session } from './session-screen';

/** What the founders take with them, in their words (S3). */
export function SummarySection({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const isFounder = usePart(session) === 'founder';
  const [again, setAgain] = useState(false);
  const { summary, status } = session;
  if (!hasBegun(session) || status === 'cancelled') return null;
  const writes = isFounder && (!summary || again);
  return (
    <Section title={t('summary.title')}>
      {writes && <SummaryForm session={session} onDone={() => setAgain(false)} />}
      {!writes && !summary && <Empty says={t('summary.none')} />}
      {!writes && summary && (
        <>
          <Text className="break-words" style={{ whiteSpace: 'pre-line' }} maw={720}>
            {summary.words}
          </Text>
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {t('summary.by', { name: summary.writtenBy ?? '', when: showInstant(summary.writtenAt) })}
            </Text>
            {isFounder && (
              <Button size="compact-sm" variant="subtle" onClick={() => setAgain(true)}>
                {t('summary.again')}
              </Button>
            )}
          </Group>
        </>
      )}
    </Section>
  );
}

interface SummaryFormProps {
  readonly session: Session;
  readonly onDone: () => void;
}

function SummaryForm({ session: { id, summary }, onDone }: SummaryFormProps) {
  const { t } = useTranslation('sessions');
  const [words, setWords] = useState(summary?.words ?? '');
  const { run, refusals, busy } = useDeed(WriteSummaryDocument);
  async function write(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { sessionId: id, words: words.trim() } }))) return;
    notifications.show({ message: t('summary.done') });
    onDone();
  }
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void write(event)} maw={720}>
      <Refusals refusals={refusals} />
      <Textarea
        id="words"
        label={t('summary.words')}
        required
        autosize
        minRows={3}
        maxLength={10_000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={byField(refusals)['words']}
      />
      <Group justify="flex-end">
        <Button type="submit" loading={busy}>
          {t('summary.deed')}
        </Button>
      </Group>
    </Stack>
  );
}
