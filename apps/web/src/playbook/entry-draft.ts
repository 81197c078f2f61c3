import type { PlaybookDraftFragment, WritePlaybookEntryInput } from '../gql/graphql';
import type { Question } from '../intake/answers';
import { inputOf as fieldsOf } from '../intake/form-draft';

/** An entry as its writer types it. */
export interface EntryDraft {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  /** As one line. */
  readonly rules: string;
  readonly subject: string;
  readonly fields: readonly Question[];
}

export const draftOf = ({ title, summary, body, rules, subject, fields }: PlaybookDraftFragment): EntryDraft => ({
  title,
  summary,
  body,
  rules: rules.join(', '),
  subject,
  fields,
});

/** Rules as somebody writes them: `c2, T1` or `C2 T1`, each once. */
export const rulesOf = (line: string): string[] => [
  ...new Set(
    line
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((rule) => rule !== ''),
  ),
];

export const inputOf = (
  { id: playbookEntryId, revision }: Pick<PlaybookDraftFragment, 'id' | 'revision'>,
  { rules, fields, ...draft }: EntryDraft,
): WritePlaybookEntryInput => ({
  playbookEntryId,
  revision,
  ...draft,
  rules: rulesOf(rules),
  fields: fieldsOf(fields),
});
