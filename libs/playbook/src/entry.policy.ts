import { type Refusal, refusal, when } from '@outrigger/kernel';
import type { EntryKind, EntryText } from './entry.entity.js';

/** A rule of the model: C1 to V5, O1 to O7, A1 to A6, D1, D2, and those of figures, R0 to R6. */
const RULE = /^[ACDORSTV]\d$/;

export const isRead = (kind: EntryKind): boolean => kind === 'principle' || kind === 'guide';

/** What a draft may hold. @returns every reason at once. */
export const reviewWriting = ({ rules }: Pick<EntryText, 'rules'>): Refusal[] =>
  when(
    rules.some((rule) => !RULE.test(rule)),
    'NO_SUCH_RULE',
    'A rule of the model is a letter and a number, such as C2 or T1.',
    'rules',
  );

/** What a principle and a guide need before anybody else reads them; letters and forms are judged by their own rooms. */
export const reviewPublishing = (kind: EntryKind, { body, rules }: Pick<EntryText, 'body' | 'rules'>): Refusal[] => [
  ...when(isRead(kind) && body.trim() === '', 'NO_TEXT', 'Write its text first.', 'body'),
  ...when(
    kind === 'principle' && rules.length === 0,
    'NO_RULE',
    'Name a rule of the model that this principle keeps, such as C2.',
    'rules',
  ),
];

/** A draft that somebody else has changed meanwhile is not written over. */
export const reviewRevision = (seen: number, revision: number): Refusal[] =>
  when(
    seen !== revision,
    'TEXT_CHANGED',
    'Somebody has changed this text meanwhile. Load it again, then repeat your change.',
    'revision',
  );

export interface Adoption {
  readonly isAdopted: boolean;
  /** The version that was read, and the newest. */
  readonly seen: number;
  readonly newest: number;
  /** Of the programme's own words in its place, as they are and as they were read; 0 for none. */
  readonly ours: number;
  readonly oursSeen: number;
}

export const ADOPTED = refusal('ADOPTED', 'This programme has adopted it already.', 'playbookEntryId');

/** Once each; a programme's own words are replaced only by somebody who has said so. */
export const reviewAdoption = ({ isAdopted, seen, newest, ours, oursSeen }: Adoption): Refusal[] => [
  ...(isAdopted ? [ADOPTED] : []),
  ...reviewSeen(seen, newest),
  ...when(
    !isAdopted && ours !== oursSeen,
    'OURS_REPLACED',
    'This programme has words of its own in this place. Adopting replaces them: read both, then say so.',
    'revision',
  ),
];

/** A decision is about the version that was read. */
export const reviewSeen = (seen: number, newest: number | undefined): Refusal[] =>
  when(seen !== newest, 'SOURCE_CHANGED', 'The playbook has changed since you looked. Look again.', 'version');

/** Nor are own words replaced that nobody has looked at. */
export const reviewOurs = (seen: number, ours: number | undefined): Refusal[] =>
  when(
    ours !== undefined && seen !== ours,
    'OURS_CHANGED',
    'Your own words have changed since you looked. Look again.',
    'revision',
  );
