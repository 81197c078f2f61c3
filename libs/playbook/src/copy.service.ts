import { Injectable } from '@nestjs/common';
import type { ChangedLine } from '@outrigger/graph';
import { honour, when } from '@outrigger/kernel';
import { asWritten } from '@outrigger/notifications';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { changesBetween } from './changes.solver.js';
import { BLANK, PlaybookCopy } from './entry.entity.js';
import { ADOPTED, isRead, reviewAdoption, reviewOurs, reviewRevision, reviewSeen } from './entry.policy.js';
import { type LibraryEntry, needEntry, type Published, versionsOf } from './library.js';
import { Shelves, type Standing } from './shelf.js';

/** What somebody has read before they decide. */
export interface Seen {
  /** Of the entry. */
  readonly version: number;
  /** Of the programme's own words in its place; 0 for none. */
  readonly revision: number;
}

export interface Update {
  readonly version: number;
  /** What the centre says is new in each version since, newest first. */
  readonly notes: readonly { readonly version: number; readonly note: string }[];
  /** From the version that was looked at last to the newest. */
  readonly lines: readonly ChangedLine[];
  /** From that version to what the programme says now; empty while it says the same. */
  readonly ourLines: readonly ChangedLine[];
  readonly revision: number;
}

export interface CopyChange {
  readonly copyId: string;
  readonly revision: number;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

refuseOn('one_copy_an_entry', ADOPTED);

/** What a programme adopts of the playbook, and how it follows what is new there. */
@Injectable()
export class CopyService {
  constructor(private readonly shelves: Shelves) {}

  /** Into the room that it belongs to. @returns the copy's id. */
  async adopt(tx: Tx, entryId: string, seen: Seen): Promise<string> {
    const entry = await needEntry(tx, entryId);
    const shelf = this.shelves.of(entry.kind);
    const [known] = await tx.repo(PlaybookCopy).find({ entryId });
    const { revision } = await shelf.standing(tx, entry, known ?? null);
    honour(
      reviewAdoption({
        isAdopted: known !== undefined,
        seen: seen.version,
        newest: entry.version,
        ours: revision,
        oursSeen: seen.revision,
      }),
    );

    // First the row of which there is one: whoever adopts at the same moment waits for it, and makes nothing twice.
    const copy = await tx.repo(PlaybookCopy).add({ ...begun(tx, entry), entryId });
    await tx.repo(PlaybookCopy).change({ id: copy.id }, await shelf.put(tx, entry, revision));
    await tx.emit('playbook.adopted', { copyId: copy.id, version: entry.version });
    return copy.id;
  }

  /** What is new since the copy was made or last looked at; null while nothing is, or the centre has withdrawn it. */
  async update(tx: Tx, copyId: string): Promise<Update | null> {
    const [copy] = await tx.repo(PlaybookCopy).find({ id: copyId });
    const news = copy && (await newsOf(tx, copy));
    if (!news) return null;
    const { newest, before, since } = news;
    const { text, revision } = await this.standing(tx, copy, newest);
    return {
      version: newest.version,
      notes: since.map(({ version, note }) => ({ version, note })),
      lines: changesBetween(copy.kind, before, newest),
      ourLines: changesBetween(copy.kind, before, text),
      revision,
    };
  }

  /** Takes the newest version: it replaces the programme's own words, but for a form, which becomes a new draft. */
  async take(tx: Tx, copyId: string, seen: Seen): Promise<void> {
    const copy = await tx.repo(PlaybookCopy).need(copyId);
    const newest = (await newsOf(tx, copy))?.newest;
    const ours = newest && (await this.standing(tx, copy, newest));
    honour([...reviewSeen(seen.version, newest?.version), ...reviewOurs(seen.revision, ours?.revision)]);
    if (!newest) return;

    const { title, summary, version } = newest;
    const placed = await this.shelves.of(copy.kind).put(tx, newest, seen.revision);
    await tx.repo(PlaybookCopy).change({ id: copyId }, { title, summary, version, editedAt: tx.now, ...placed });
    await tx.emit('playbook.taken', { copyId, version });
  }

  /** Stays with what the programme says: the newest version counts as looked at. */
  async keep(tx: Tx, copyId: string, version: number): Promise<void> {
    const copy = await tx.repo(PlaybookCopy).need(copyId);
    honour(reviewSeen(version, (await newsOf(tx, copy))?.newest.version));

    await tx.repo(PlaybookCopy).change({ id: copyId }, { version });
    await tx.emit('playbook.kept', { copyId, version });
  }

  /** Own words for a principle or a guide. */
  async write(tx: Tx, { copyId, revision, body, ...named }: CopyChange): Promise<void> {
    const copy = await tx.repo(PlaybookCopy).need(copyId);
    honour([
      ...when(!isRead(copy.kind), 'WRITTEN_ELSEWHERE', 'Letters and forms are changed in the settings.'),
      ...reviewRevision(revision, copy.revision),
    ]);

    const change = { ...named, body: asWritten(body), revision: revision + 1, editedAt: tx.now };
    await tx.repo(PlaybookCopy).change({ id: copyId }, change);
    await tx.emit('playbook.rewritten', { copyId });
  }

  /** What the programme says in place of the newest version; a letter stays where it was put, whatever becomes of the entry. */
  private standing(tx: Tx, copy: PlaybookCopy, newest: Published): Promise<Standing> {
    const { kind, letterKind, language } = copy;
    return this.shelves.of(kind).standing(tx, { ...newest, letterKind, language }, copy);
  }
}

interface News {
  readonly newest: Published;
  /** The version that was looked at last. */
  readonly before: Published;
  /** Those after it, newest first. */
  readonly since: readonly Published[];
}

/** Null while nothing is new, and once the centre has withdrawn the entry. */
async function newsOf(tx: Tx, { entryId, version: last }: PlaybookCopy): Promise<News | null> {
  const versions = await versionsOf(tx, entryId);
  const [newest] = versions;
  if (!newest || newest.version === last) return null;
  const before = versions.find(({ version }) => version === last) ?? newest;
  return { newest, before, since: versions.filter(({ version }) => version > last) };
}

function begun(tx: Tx, { kind, language, title, summary, letterKind, version }: LibraryEntry) {
  return {
    ...BLANK,
    rules: [],
    kind,
    language,
    title,
    summary,
    letterKind,
    version,
    revision: 1,
    adoptedAt: tx.now,
    adoptedBy: tx.actor.memberId,
    editedAt: tx.now,
    formId: null,
  };
}
