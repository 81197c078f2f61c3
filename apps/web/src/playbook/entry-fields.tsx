import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { byField } from '../graph/refusals';
import { QuestionList } from '../intake/question-list';
import { MarkdownField } from '../kit/markdown-field';
import { EntryText } from './entry-text';
import { isRead } from './kinds';
import type { EntryDesk } from './use-entry';

interface DeskProps {
  readonly desk: EntryDesk;
}

/** Title and summary, and whatever else its kind is made of. */
export function EntryFields({ desk }: DeskProps) {
  const { t } = useTranslation('playbook');
  const { draft, change, refusals, entry } = desk;
  const errors = byField(refusals);
  return (
    <>
      <TextInput
        id="title"
        label={t('new.of')}
        required
        maxLength={120}
        value={draft.title}
        error={errors['title']}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
      />
      <TextInput
        id="summary"
        label={t('new.summary')}
        maxLength={300}
        value={draft.summary}
        onChange={({ currentTarget }) => change({ summary: currentTarget.value })}
      />
      {entry.kind === 'principle' && <Rules desk={desk} />}
      {entry.kind === 'letter' && <LetterFields desk={desk} />}
      {entry.kind === 'form' && (
        <QuestionList
          fields={draft.fields}
          refusals={refusals}
          onFields={(next) => change((known) => ({ fields: next(known.fields) }))}
        />
      )}
      {isRead(entry.kind) && (
        <MarkdownField value={draft.body} error={errors['body']} onText={(body) => change({ body })} />
      )}
    </>
  );
}

function Rules({ desk: { draft, change, refusals } }: DeskProps) {
  const { t } = useTranslation('playbook');
  return (
    <TextInput
      id="rules"
      label={t('edit.rules')}
      description={t('edit.rulesHelp')}
      maxLength={60}
      value={draft.rules}
      error={byField(refusals)['rules']}
      onChange={({ currentTarget }) => change({ rules: currentTarget.value })}
    />
  );
}

function LetterFields({ desk: { draft, change, refusals, entry } }: DeskProps) {
  const { t } = useTranslation('playbook');
  const errors = byField(refusals);
  return (
    <>
      <TextInput
        id="subject"
        dir="auto"
        label={t('edit.subject')}
        maxLength={200}
        value={draft.subject}
        error={errors['subject']}
        onChange={({ currentTarget }) => change({ subject: currentTarget.value })}
      />
      <Textarea
        id="body"
        dir="auto"
        label={t('edit.text')}
        description={t('edit.letterBody', { name: '{name}', programme: '{programme}' })}
        autosize
        minRows={8}
        maxLength={10_000}
        value={draft.body}
        error={errors['body']}
        onChange={({ currentTarget }) => change({ body: currentTarget.value })}
      />
      <EntryText
        kind="letter"
        language={entry.language}
        text={{ ...draft, letterKind: entry.letterKind, fields: [] }}
      />
    </>
  );
}
