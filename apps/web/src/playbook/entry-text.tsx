import { Paper, Stack, Text } from '@mantine/core';
import type { LetterDraftInput, PlaybookKind, PlaybookWordsFragment } from '../gql/graphql';
import { FormPreview } from '../intake/form-preview';
import { Markdown } from '../kit/markdown';
import { LetterPreview } from '../notifications/letter-preview';
import { useHere } from '../shell/me';

type Said = Pick<PlaybookWordsFragment, 'body' | 'subject' | 'letterKind' | 'fields'>;

interface EntryTextProps {
  readonly kind: PlaybookKind;
  readonly language: string;
  readonly text: Said;
}

/** What an entry says, as whoever it is for will meet it: a text, a letter, or a form. */
export function EntryText({ kind, language, text }: EntryTextProps) {
  const { may } = useHere();
  const { subject, body, letterKind, fields } = text;
  if (kind === 'form') return <FormPreview fields={fields} />;
  if (kind !== 'letter' || !letterKind) return <Article body={body} language={language} />;
  const draft: LetterDraftInput = { kind: letterKind, locale: language, subject, body };
  return may('letters.edit') ? <LetterPreview draft={draft} /> : <Words subject={subject} body={body} />;
}

function Article({ body, language }: { readonly body: string; readonly language: string }) {
  return (
    <Paper component="article" p={{ base: 'sm', sm: 'lg' }} lang={language} dir="auto">
      <Stack gap="sm" maw="70ch">
        <Markdown text={body} />
      </Stack>
    </Paper>
  );
}

/** For somebody who writes no letters themselves: the words alone, places and all. */
function Words({ subject, body }: Pick<Said, 'subject' | 'body'>) {
  return (
    <Paper p={{ base: 'sm', sm: 'lg' }} dir="auto">
      <Text fw={600} className="break-words">
        {subject}
      </Text>
      <Text mt="sm" className="break-words" style={{ whiteSpace: 'pre-line' }}>
        {body}
      </Text>
    </Paper>
  );
}
