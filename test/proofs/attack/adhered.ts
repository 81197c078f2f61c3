import { randomUUID } from 'node:crypto';
import type { Tx } from '@outrigger/tenancy';
import type { Programme } from '../../support/house.js';

const FIELD = {
  key: 'why',
  kind: 'choice',
  label: 'Words.',
  help: 'Words.',
  required: true,
  means: null,
  options: [{ value: 'words', label: 'Words.' }],
  min: null,
  max: null,
  from: null,
  until: null,
  takes: [],
};

/** Of the centre, which publishes them to all: the same in every run, so that every programme can name them. */
const PUBLISHED = {
  principle: '01900000-0000-7000-8000-0000000000a1',
  behind: '01900000-0000-7000-8000-0000000000a2',
  kept: '01900000-0000-7000-8000-0000000000a3',
  letter: '01900000-0000-7000-8000-0000000000a4',
  free: '01900000-0000-7000-8000-0000000000a5',
} as const;

const KINDS = { principle: 'principle', behind: 'guide', kept: 'guide', letter: 'letter', free: 'guide' } as const;

type Name = keyof typeof PUBLISHED;

/** In each programme a playbook of its own, which only the centre's is; copies of the centre's, and a signature. */
export async function adhered(programme: Programme): Promise<[string, object][]> {
  const { draft, gone, copies } = await programme.within((tx) => written(tx, programme));
  const words = { title: 'Words anew', summary: 'Words.', body: 'Words.' };
  return [
    ['playbookEntry', { id: draft }],
    ['playbookItem', { playbookEntryId: PUBLISHED.behind }],
    ['playbookUpdate', { playbookCopyId: copies.behind }],
    ['beginPlaybookEntry', { kind: 'guide', language: 'en', title: 'Words begun', summary: 'Words.' }],
    ['writePlaybookEntry', { playbookEntryId: draft, revision: 1, ...words, rules: ['C2'], fields: [FIELD] }],
    ['publishPlaybookEntry', { playbookEntryId: draft, revision: 2, note: 'Words.' }],
    ['withdrawPlaybookEntry', { playbookEntryId: gone, reason: 'Words.' }],
    ['adoptPlaybookEntry', { playbookEntryId: PUBLISHED.free, version: 1, revision: 0 }],
    ['takePlaybookUpdate', { playbookCopyId: copies.behind, version: 2, revision: 1 }],
    ['keepPlaybookCopy', { playbookCopyId: copies.kept, version: 2 }],
    ['writePlaybookCopy', { playbookCopyId: copies.principle, revision: 1, ...words }],
    ['signPrinciples', { name: 'Words.', principles: [{ playbookEntryId: PUBLISHED.principle, version: 1 }] }],
  ];
}

async function written(tx: Tx, { slug, manager: { memberId } }: Programme) {
  const idOf = (name: Name): string => (slug === 'centre' ? PUBLISHED[name] : randomUUID());
  const copies: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(PUBLISHED) as Name[]) {
    const [id, kind] = [idOf(name), KINDS[name]];
    await entry(tx, memberId, { id, kind, title: `Words of ${name}` });
    for (const version of name === 'behind' || name === 'kept' ? [1, 2] : [1])
      await versionOf(tx, memberId, id, version);
    if (name !== 'free') copies[name] = await copy(tx, memberId, { entryId: PUBLISHED[name], of: id });
  }
  const [draft, gone, before] = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of [draft, gone, before]) await entry(tx, memberId, { id, kind: 'guide', title: `Words of ${id}` });
  for (const id of [gone, before]) await versionOf(tx, memberId, id, 1);
  await tx.sql`update playbook_entry set withdrawn_at = now(), withdrawn_reason = 'Words.' where id = ${before}`;
  const signed = JSON.stringify([{ entryId: randomUUID(), title: 'Words.', version: 1, revision: 1 }]);
  await tx.sql`insert into principles_signature (id, signed_name, signed_at, signed_by, principles)
    values (gen_random_uuid(), 'Words.', now(), ${memberId}, ${signed}::jsonb)`;
  return { draft, gone, copies };
}

interface New {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}

const entry = (tx: Tx, by: string, { id, kind, title }: New): Promise<unknown> => tx.sql`
  insert into playbook_entry (id, kind, language, title, summary, body, rules, letter_kind, subject, fields, revision, begun_at,
    begun_by, edited_at)
  values (${id}, ${kind}, 'en', ${title}, 'Words.', 'Words.', '{C2}', ${kind === 'letter' ? 'mentorAccepted' : null}, 'Words.',
    ${JSON.stringify([FIELD])}::jsonb, 1, now(), ${by}, now())`;

const versionOf = (tx: Tx, by: string, id: string, version: number): Promise<unknown> => tx.sql`
  insert into playbook_version (id, entry_id, version, title, summary, body, rules, letter_kind, subject, fields, note, published_at,
    published_by)
  select gen_random_uuid(), id, ${version}, title, summary, ${`Words ${version}.`}, rules, letter_kind, subject, fields, 'Words.',
    now(), ${by} from playbook_entry where id = ${id}`;

/** @param of whose words it has. */
async function copy(tx: Tx, by: string, { entryId, of }: { entryId: string; of: string }): Promise<string> {
  const [row] = await tx.sql<{ id: string }>`
    insert into playbook_copy (id, entry_id, kind, language, title, summary, body, rules, letter_kind, subject, fields, version,
      revision, adopted_at, adopted_by, edited_at)
    select gen_random_uuid(), ${entryId}, kind, language, title, summary, body, rules, letter_kind, subject, fields, 1, 1, now(), ${by},
      now() from playbook_entry where id = ${of} returning id`;
  return row?.id ?? '';
}
