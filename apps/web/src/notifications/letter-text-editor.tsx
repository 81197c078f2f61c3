import { Button, Code, Group, List, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LetterWordsFragment, SaveLetterTextDocument, SendTestLetterDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { showDistance } from '../texts/dates';
import { LetterPreview } from './letter-preview';
import { ResetLetterText } from './reset-letter-text';

const PAUSE_MS = 400;

/** Subject and text of one letter, and at once how it looks. */
export function LetterTextEditor({ text }: { readonly text: LetterWordsFragment }) {
  const { t } = useTranslation('notifications');
  const [words, setWords] = useState({ subject: text.subject, body: text.body });
  const save = useDeed(SaveLetterTextDocument);
  const test = useDeed(SendTestLetterDocument);
  const { kind, locale, version } = text;
  const draft = { kind, locale, ...words };
  const [settled] = useDebouncedValue(words, PAUSE_MS);
  const refusals = save.refusals.length > 0 ? save.refusals : test.refusals;
  const errors = byField(refusals);
  const changed = words.subject !== text.subject || words.body !== text.body;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await save.run({ input: { ...draft, version } })) notifications.show({ message: t('texts.saved') });
  }
  const sendTest = async (): Promise<void> => {
    const done = await test.run({ input: draft });
    if (done) notifications.show({ message: t('texts.tested', { address: done.address ?? '' }) });
  };

  return (
    <Stack gap="md">
      <Section title={t(`texts.kind.${kind}`)} deeds={version > 0 && <ResetLetterText kind={kind} locale={locale} />}>
        <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
          <Refusals refusals={refusals} />
          <Edited text={text} />
          <TextInput
            id="subject"
            dir="auto"
            label={t('texts.subject')}
            required
            maxLength={200}
            value={words.subject}
            onChange={(event) => setWords({ ...words, subject: event.currentTarget.value })}
            error={errors['subject']}
          />
          <Textarea
            id="body"
            dir="auto"
            label={t('texts.body')}
            description={t('texts.bodyHelp')}
            required
            autosize
            minRows={8}
            maxLength={10_000}
            value={words.body}
            onChange={(event) => setWords({ ...words, body: event.currentTarget.value })}
            error={errors['body']}
          />
          <Places text={text} />
          <Group justify="flex-end">
            <Button variant="default" loading={test.busy} onClick={() => void sendTest()}>
              {t('texts.test')}
            </Button>
            <Button type="submit" loading={save.busy} disabled={!changed}>
              {t('texts.save')}
            </Button>
          </Group>
        </Stack>
      </Section>
      <LetterPreview draft={{ kind, locale, ...settled }} />
    </Stack>
  );
}

function Edited({ text: { editedBy, editedAt } }: { readonly text: LetterWordsFragment }) {
  const { t } = useTranslation('notifications');
  if (!editedAt) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('texts.edited', { name: editedBy ?? '', distance: showDistance(editedAt) })}
    </Text>
  );
}

/** What may stand in the text, each with an example. */
function Places({ text: { placeholders } }: { readonly text: LetterWordsFragment }) {
  const { t } = useTranslation('notifications');
  const hasLink = placeholders.some(({ name }) => name === 'link');
  return (
    <div>
      <Text size="sm" fw={500}>
        {t('texts.places')}
      </Text>
      <List size="sm" listStyleType="none" spacing={4} mt={4}>
        {placeholders.map(({ name, required, example }) => (
          <List.Item key={name} className="break-words">
            <Code>{`{${name}}`}</Code> {name !== 'link' && example}
            {required && ` (${t('texts.required')})`}
          </List.Item>
        ))}
      </List>
      {hasLink && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('texts.linkHelp', { link: '{link}' })}
        </Text>
      )}
    </div>
  );
}
