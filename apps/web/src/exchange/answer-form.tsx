import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerExchangeDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import type { Question } from './question-screen';

/** An answer to a question of another programme, or something added to one's own. */
export function AnswerForm({ question: { id, isOurs } }: { readonly question: Question }) {
  const { t } = useTranslation('exchange');
  const { me } = useHere();
  const { run, refusals, busy } = useDeed(AnswerExchangeDocument);
  const [body, setBody] = useState('');
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { questionId: id, body } }))) return;
    setBody('');
    notifications.show({ message: t('answer.done') });
  }
  return (
    <Section title={t(isOurs ? 'answer.add' : 'answer.title')}>
      <Stack component="form" gap="sm" maw={760} onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Textarea
          id="body"
          label={t('answer.body')}
          required
          autosize
          minRows={3}
          maxLength={5000}
          value={body}
          onChange={({ currentTarget }) => setBody(currentTarget.value)}
          error={byField(refusals)['body']}
        />
        <Text size="sm" c="dimmed">
          {t('answer.consent', { name: me.membership?.name ?? '', programme: me.programme.name })}
        </Text>
        <Group>
          <Button type="submit" loading={busy} disabled={!body.trim()}>
            {t('answer.do')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
