import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { FORM_TEMPLATE, reviewFields } from '@outrigger/intake';
import { honour, refusal, type Refusal, when } from '@outrigger/kernel';
import { asWritten, type LetterKind, oursOf, reviewLetter } from '@outrigger/notifications';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import {
  BLANK,
  type EntryKind,
  type EntryText,
  PlaybookEntry,
  PlaybookVersion,
  rowOf,
  textOf,
} from './entry.entity.js';
import { reviewPublishing, reviewRevision, reviewWriting } from './entry.policy.js';
import { HOUSE_ENTRIES } from './texts/house-entries.js';

export interface NewEntry {
  readonly kind: EntryKind;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  /** Of a letter. */
  readonly letterKind: LetterKind | null;
}

export interface EntryChange extends Omit<EntryText, 'letterKind'> {
  readonly entryId: string;
  /** That was seen. */
  readonly revision: number;
}

refuseOn(
  'one_playbook_entry_a_title',
  refusal('ENTRY_KNOWN', 'The playbook has an entry of this kind by this title already.', 'title'),
);
refuseOn(
  'one_playbook_version_a_number',
  refusal('PUBLISHED', 'Somebody else has published it a moment ago. Look at it first.', 'playbookEntryId'),
);

/** What the centre writes into the playbook: drafts, and versions that never change. */
@Injectable()
export class EntryService {
  /** A draft to begin with: a letter in our words, a form with our questions. @returns its id. */
  async begin(tx: Tx, { kind, language, letterKind, ...named }: NewEntry): Promise<string> {
    honour([
      ...when(kind === 'letter' && !letterKind, 'NO_LETTER', 'Say which letter these words are for.', 'letterKind'),
      ...when(kind !== 'letter' && letterKind !== null, 'NOT_A_LETTER', 'This is no letter.', 'letterKind'),
    ]);

    const { subject, body } = letterKind ? oursOf(letterKind, language) : BLANK;
    const fields = kind === 'form' ? FORM_TEMPLATE : [];
    const [id = ''] = await this.addAll(tx, [
      { kind, language, ...BLANK, ...named, letterKind, subject, body, fields },
    ]);
    return id;
  }

  /** The texts of the house that the playbook does not have yet, as drafts. @returns how many. */
  async fill(tx: Tx): Promise<number> {
    const known = await tx.sql<{ kind: string; title: string }>`select kind, lower(title) as title from playbook_entry`;
    const missing = HOUSE_ENTRIES.filter(
      (entry) => !known.some(({ kind, title }) => kind === entry.kind && title === entry.title.toLowerCase()),
    );
    honour(when(missing.length === 0, 'FILLED', 'All of them are here already.'));

    return (await this.addAll(tx, missing)).length;
  }

  /** Half-finished work is kept as it is: what it lacks is said when it is published. */
  async write(tx: Tx, { entryId, revision, ...text }: EntryChange): Promise<void> {
    const entry = await tx.repo(PlaybookEntry).need(entryId);
    honour([...reviewRevision(revision, entry.revision), ...reviewWriting(text)]);

    const row = rowOf({ ...text, letterKind: entry.letterKind, body: asWritten(text.body) });
    await tx.repo(PlaybookEntry).change({ id: entryId }, { ...row, revision: revision + 1, editedAt: tx.now });
    await tx.emit('playbook.changed', { entryId });
  }

  /** A version that never changes, for all programmes; what was withdrawn is back. @returns its number. */
  async publish(tx: Tx, entryId: string, { revision, note }: { readonly revision: number; readonly note: string }) {
    const entry = await tx.repo(PlaybookEntry).need(entryId);
    const newest = await newestOf(tx, entryId);
    const isNews = !newest || entry.withdrawnAt !== null || !isDeepStrictEqual(textOf(newest), textOf(entry));
    honour([
      ...reviewRevision(revision, entry.revision),
      ...reviewPublishing(entry.kind, entry),
      ...reviewKind(entry),
      ...when(!isNews, 'NOTHING_NEW', `It says what version ${newest?.version ?? 0} says.`, 'playbookEntryId'),
    ]);

    const version = (newest?.version ?? 0) + 1;
    const by = { publishedAt: tx.now, publishedBy: tx.actor.memberId };
    await tx.repo(PlaybookVersion).add({ ...rowOf(entry), entryId, version, note, ...by });
    await tx.repo(PlaybookEntry).change({ id: entryId }, { withdrawnAt: null, withdrawnReason: null });
    await tx.emit('playbook.published', { entryId, version });
    return version;
  }

  /** Out of the sight of programmes; what they have adopted stays theirs. */
  async withdraw(tx: Tx, entryId: string, reason: string): Promise<void> {
    const { withdrawnAt } = await tx.repo(PlaybookEntry).need(entryId);
    const newest = await newestOf(tx, entryId);
    honour([
      ...when(newest === null, 'NOT_PUBLISHED', 'No programme sees it yet.', 'playbookEntryId'),
      ...when(withdrawnAt !== null, 'WITHDRAWN', 'It is withdrawn already.', 'playbookEntryId'),
    ]);

    await tx.because(reason);
    await tx.repo(PlaybookEntry).change({ id: entryId }, { withdrawnAt: tx.now, withdrawnReason: reason });
    await tx.emit('playbook.withdrawn', { entryId });
  }

  private async addAll(
    tx: Tx,
    entries: readonly (EntryText & Pick<NewEntry, 'kind' | 'language'>)[],
  ): Promise<string[]> {
    const begun = { revision: 1, begunAt: tx.now, begunBy: tx.actor.memberId, editedAt: tx.now };
    const added = await tx.repo(PlaybookEntry).addAll(
      entries.map(({ kind, language, ...text }) => ({
        ...rowOf(text),
        kind,
        language,
        ...begun,
        withdrawnAt: null,
        withdrawnReason: null,
      })),
    );
    await tx.emitAll(
      'playbook.begun',
      added.map(({ id }) => ({ entryId: id })),
    );
    return added.map(({ id }) => id);
  }
}

/** What the room that a kind goes to has against it. */
function reviewKind({ kind, letterKind, subject, body, fields }: PlaybookEntry): Refusal[] {
  if (kind === 'form') return reviewFields(fields);
  return kind === 'letter' && letterKind ? reviewLetter(letterKind as LetterKind, { subject, body }) : [];
}

async function newestOf(tx: Tx, entryId: string): Promise<(EntryText & { readonly version: number }) | null> {
  const [newest] = await tx.sql<EntryText & { readonly version: number }>`
    select title, summary, body, rules, letter_kind as "letterKind", subject, fields, version
      from playbook_version where entry_id = ${entryId} order by version desc limit 1`;
  return newest ?? null;
}
