import { sql, type Tx } from '@outrigger/tenancy';
import { type EntryKind, type EntryText, PlaybookCopy, textOf } from './entry.entity.js';
import { inOrder, type LibraryEntry, libraryEntry } from './library.js';
import type { Shelves } from './shelf.js';

export const ITEM_STATES = ['free', 'adopted', 'behind', 'withdrawn'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** An entry as a programme sees it among the others. */
export interface Item {
  /** Of the entry. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly rules: readonly string[];
  readonly letterKind: string | null;
  /** The newest; null once it is withdrawn. */
  readonly version: number | null;
  readonly publishedAt: Date | null;
  readonly copyId: string | null;
  /** The version that was taken or looked at last. */
  readonly copyVersion: number | null;
  readonly state: ItemState;
}

const STATE = sql`case when l.id is null then 'withdrawn' when c.id is null then 'free'
  when l.version > c.version then 'behind' else 'adopted' end`;

const ORDER = inOrder(sql`coalesce(l.kind, c.kind)`);

/** What the centre publishes, with what this programme has made of it; also what it adopted and the centre withdrew. */
export const playbookOf = (tx: Tx, only: string | null = null): Promise<Item[]> => tx.sql<Item>`
  select coalesce(l.id, c.entry_id) as id, coalesce(l.kind, c.kind) as kind, coalesce(l.language, c.language) as language,
         coalesce(l.title, c.title) as title, coalesce(l.summary, c.summary) as summary,
         coalesce(l.rules, c.rules) as rules, coalesce(l.letter_kind, c.letter_kind) as "letterKind", l.version,
         l.published_at as "publishedAt", c.id as "copyId", c.version as "copyVersion", ${STATE} as state
    from playbook_library() l full join playbook_copy c on c.entry_id = l.id
   where ${only}::uuid is null or coalesce(l.id, c.entry_id) = ${only}
   order by ${ORDER}, lower(coalesce(l.title, c.title)), 1 limit 300`;

/** What the programme made of an entry. */
export interface Ours {
  readonly text: EntryText;
  readonly version: number;
  readonly adoptedAt: Date;
  readonly adoptedByName: string | null;
  readonly formId: string | null;
}

/** One entry, open: what the centre says, and what the programme says. */
export interface OpenItem {
  readonly item: Item;
  /** Null once it is withdrawn. */
  readonly theirs: EntryText | null;
  /** Null before it is adopted. */
  readonly ours: Ours | null;
  /** Of the programme's own words in its place, adopted or not; 0 for none. */
  readonly revision: number;
}

export async function openItem(tx: Tx, shelves: Shelves, id: string): Promise<OpenItem | null> {
  const [item] = await playbookOf(tx, id);
  if (!item) return null;
  const [entry, [copy]] = [await libraryEntry(tx, id), await tx.repo(PlaybookCopy).find({ entryId: id })];
  const source = copy ?? entry;
  if (!source) return null;
  const { text, revision } = await shelves.of(item.kind).standing(tx, source, copy ?? null);
  return { item, theirs: theirsOf(entry), ours: copy ? await oursOf(tx, copy, text) : null, revision };
}

const theirsOf = (entry: LibraryEntry | null): EntryText | null => (entry ? textOf(entry) : null);

async function oursOf(tx: Tx, { adoptedBy, ...copy }: PlaybookCopy, text: EntryText): Promise<Ours> {
  const [by] = await tx.sql<{ name: string }>`select name from membership where id = ${adoptedBy}`;
  return {
    text,
    version: copy.version,
    adoptedAt: copy.adoptedAt,
    adoptedByName: by?.name ?? null,
    formId: copy.formId,
  };
}
