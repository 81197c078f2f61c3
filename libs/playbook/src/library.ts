import { NotFound } from '@outrigger/kernel';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { ENTRY_KINDS, type EntryKind, type EntryText } from './entry.entity.js';

/** A version as every programme reads it. */
export interface Published extends EntryText {
  readonly kind: EntryKind;
  readonly language: string;
  readonly version: number;
  readonly note: string;
  readonly publishedAt: Date;
}

/** The newest version of what the centre publishes. */
export interface LibraryEntry extends Published {
  readonly id: string;
}

/** Kinds in the order in which a programme needs them. */
export const inOrder = (kind: Sql): Sql => sql`array_position(${[...ENTRY_KINDS]}::text[], ${kind})`;

const published = (row: Sql): Sql => sql`${row}.kind, ${row}.language, ${row}.title, ${row}.summary, ${row}.body,
  ${row}.rules, ${row}.letter_kind as "letterKind", ${row}.subject, ${row}.fields, ${row}.version, ${row}.note,
  ${row}.published_at as "publishedAt"`;

/** Null where there is none, or it is withdrawn. */
export async function libraryEntry(tx: Tx, id: string): Promise<LibraryEntry | null> {
  const [found] = await tx.sql<Published>`
    select ${published(sql`v`)} from playbook_versions(${id}) v order by v.version desc limit 1`;
  return found ? { ...found, id } : null;
}

/** @throws NotFound where there is none, or it is withdrawn. */
export async function needEntry(tx: Tx, id: string): Promise<LibraryEntry> {
  const found = await libraryEntry(tx, id);
  if (!found) throw new NotFound('PlaybookEntry', id);
  return found;
}

/** Newest first; none of what is withdrawn. */
export const versionsOf = (tx: Tx, id: string): Promise<Published[]> => tx.sql<Published>`
  select ${published(sql`v`)} from playbook_versions(${id}) v order by v.version desc`;
