import type { TestDatabase } from '../../support/database.js';
import type { Attacker, Slug } from './attackers.js';
import { CANARY } from './canaries.js';
import type { TenantTable } from './catalogue.js';

/** One row of a programme, and the rows that it names. */
interface Kept {
  readonly id: string;
  readonly slug: Slug;
  readonly table: string;
  readonly refers: readonly string[];
}

/** What a text gave away. */
export interface Leak {
  readonly slug: string;
  readonly table: string;
  /** Null: the row's id itself. */
  readonly column: string | null;
}

/** Something of a row in a text; a canary of no row that we know is nobody's to know. */
interface Said extends Leak {
  readonly word: string;
  readonly row: Kept | undefined;
}

const QUESTION = [null, 'title', 'body', 'tags', 'asker_name'] as const;
const ANSWER = [null, 'body', 'answerer_name'] as const;
const PLAYBOOK = ['title', 'summary', 'body', 'rules', 'subject', 'fields', 'note'] as const;

/**
 * What everybody may know of another programme who holds the permission: its name in the network, what the centre asks
 * the others, why it has hidden what they asked, and its playbook; the centre reads also what it has hidden.
 */
const PUBLISHED: readonly Grant[] = [
  { table: 'programme', columns: [null, 'name'], permission: 'network.read' },
  { table: 'programme', columns: ['name'], permission: 'exchange.read', of: 'centre' },
  { table: 'exchange_question', columns: QUESTION, permission: 'exchange.read', of: 'centre' },
  { table: 'exchange_question', columns: QUESTION, permission: 'network.announce' },
  { table: 'exchange_answer', columns: ANSWER, permission: 'exchange.read', of: 'centre' },
  { table: 'exchange_answer', columns: ANSWER, permission: 'network.announce' },
  { table: 'exchange_hiding', columns: ['reason'], permission: 'exchange.read', of: 'centre' },
  { table: 'playbook_entry', columns: [null, 'language'], permission: 'playbook.read', of: 'centre' },
  { table: 'playbook_version', columns: PLAYBOOK, permission: 'playbook.read', of: 'centre' },
];

/**
 * Rows that name a venture and are yet others' to read: the points of an evening, which carry the office's own words to all
 * mentors (C4), the blocks of a training with the session that each observes, which whoever plans it names (O4), and the
 * guests of a whirlwind, whom mentors wish to meet (A2).
 */
const SPOKEN_OF = [
  { table: 'meeting_item', columns: [null, 'title', 'who'], permission: 'meetings.read' },
  { table: 'training_block', columns: [null, 'title', 'room'], permission: 'network.adopt' },
  { table: 'session', columns: [null], permission: 'network.adopt' },
  { table: 'whirlwind_guest', columns: [null], permission: 'lists.answer' },
] as const satisfies readonly Grant[];

/** Of another programme: whoever asks or answers in the exchange signs with their name; what the centre says, all read. */
const SIGNED: Named = {
  grants: [
    { table: 'membership', columns: ['name'], permission: 'network.announce' },
    { table: 'membership', columns: ['name'], permission: 'exchange.read', of: 'centre' },
  ],
  by: ['exchange_question', 'exchange_answer'],
};

/** Of one's own: mentors wish to meet whom they know by name and line, ventures that come to a whirlwind (A2). */
const MET: Named = {
  grants: [{ table: 'venture', columns: [null, 'name', 'one_liner'], permission: 'lists.answer' }],
  by: ['whirlwind_guest'],
};

/** What inside a programme only the office reads, and whoever it is about. */
const FOR_THE_OFFICE = [
  { table: 'membership', columns: ['email'], permission: 'people.contact' },
  { table: 'team', columns: ['override_reason'], permission: 'teams.form' },
  { table: 'letter', columns: ['*'], permission: 'letters.read' },
  { table: 'suppression', columns: ['*'], permission: 'letters.read' },
  { table: 'api_client', columns: ['*'], permission: 'clients.manage' },
  { table: 'warrant', columns: ['*'], permission: 'warrants.read' },
  { table: 'invitation', columns: ['*'], permission: 'people.invite' },
] as const satisfies readonly Grant[];

interface Grant {
  readonly table: string;
  readonly columns: readonly (string | null)[];
  readonly permission: string;
  /** Of this programme alone. */
  readonly of?: Slug;
}

/** What may be known of rows that rows of certain tables refer to, and of those alone. */
interface Named {
  readonly grants: readonly Grant[];
  readonly by: readonly string[];
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

const withDashes = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** All ids that the programmes keep, and whose they are. */
export class Secrets {
  private readonly rows: ReadonlyMap<string, Kept>;
  private readonly named: ReadonlyMap<Named, ReadonlySet<string>>;
  /** By programme and table, in their order. */
  private readonly kept = new Map<string, string[]>();

  /** @param all a programme and what there is once in it may share an id. */
  private constructor(all: readonly Kept[]) {
    this.rows = new Map(all.map((row) => [row.id, row]));
    for (const { slug, table, id } of all) {
      const ids = this.kept.get(`${slug} ${table}`);
      if (ids) ids.push(id);
      else this.kept.set(`${slug} ${table}`, [id]);
    }
    for (const ids of this.kept.values()) ids.sort();
    const referredBy = (tables: readonly string[]): Set<string> =>
      new Set(all.filter(({ table }) => tables.includes(table)).flatMap(({ refers }) => refers));
    this.named = new Map([SIGNED, MET].map((each) => [each, referredBy(each.by)]));
  }

  static async of(
    database: TestDatabase,
    tables: readonly TenantTable[],
    tenants: ReadonlyMap<string, Slug>,
  ): Promise<Secrets> {
    const each = tables.map(({ name, references }) => {
      const refers = references.length > 0 ? `array[${references.map(({ column }) => column).join(', ')}]` : `'{}'`;
      return `select tenant_id as tenant, id, '${name}' as table, ${refers}::text[] as refers from ${name}`;
    });
    const rows = await database.admin<Kept & { tenant: string }>(each.join(' union all '));
    return new Secrets(rows.map((row) => ({ ...row, slug: tenants.get(row.tenant) ?? ('unknown' as Slug) })));
  }

  /** Ids of a programme's rows of one table, in their order. */
  ids(slug: Slug, table: string): readonly string[] {
    return this.kept.get(`${slug} ${table}`) ?? [];
  }

  /** Whose ids and canaries a text holds. */
  homes(text: string): ReadonlySet<string> {
    const words = [...text.matchAll(CANARY)].map(([, slug = '']) => slug.toLowerCase());
    const rows = [...text.matchAll(UUID)].map(([id]) => this.rows.get(id.toLowerCase())?.slug ?? '');
    return new Set([...words, ...rows].filter((slug) => slug !== ''));
  }

  /** Whether a row hangs on a venture that is none of these. */
  hangsElsewhere(id: string, ventures: readonly string[]): boolean {
    const row = this.rows.get(id);
    const venture = row && this.ventureOf(row);
    return venture !== undefined && !ventures.includes(venture);
  }

  /** Whether a row of another programme is there for this attacker, as what it published. */
  isPublishedTo({ permissions }: Attacker, id: string): boolean {
    const row = this.rows.get(id);
    return row !== undefined && granted(PUBLISHED, row, null, permissions);
  }

  /** The tables of a programme that hold no row. */
  empty(slug: Slug, tables: readonly TenantTable[]): string[] {
    return tables.map(({ name }) => name).filter((name) => this.ids(slug, name).length === 0);
  }

  /** What a text tells this attacker that is not theirs to know, except what they sent themselves. */
  leaks(text: string, { attacker, sent }: { readonly attacker: Attacker; readonly sent: string }): Leak[] {
    const known = sent.toLowerCase();
    const said = [...this.canariesIn(text), ...this.idsIn(text)].filter(({ word }) => !known.includes(word));
    return said
      .filter(({ row, column }) => !row || this.isSecret(row, column, attacker))
      .map(({ slug, table, column }) => ({ slug, table, column }));
  }

  private canariesIn(text: string): Said[] {
    return [...text.matchAll(CANARY)].map(([word, slug = '', table = '', column = '', hex = '']) => {
      const row = this.rows.get(withDashes(hex.toLowerCase()));
      return { word: word.toLowerCase(), slug: row?.slug ?? slug, table, column, row };
    });
  }

  private idsIn(text: string): Said[] {
    return [...text.matchAll(UUID)].flatMap(([word]) => {
      const row = this.rows.get(word.toLowerCase());
      return row ? [{ word: row.id, slug: row.slug, table: row.table, column: null, row }] : [];
    });
  }

  private isSecret(row: Kept, column: string | null, { home, permissions, memberId, ventures }: Attacker): boolean {
    if (row.slug !== home)
      return !granted(PUBLISHED, row, column, permissions) && !this.isNamed(SIGNED, row, column, permissions);
    const own = memberId !== null && (row.id === memberId || row.refers.includes(memberId));
    const office = FOR_THE_OFFICE.filter((grant) => covers(grant, row, column));
    if (office.length > 0 && !own && !office.some(({ permission }) => permissions.has(permission))) return true;
    if (granted(SPOKEN_OF, row, column, permissions) || this.isNamed(MET, row, column, permissions)) return false;
    const venture = this.ventureOf(row);
    return ventures !== null && venture !== undefined && !ventures.includes(venture);
  }

  private isNamed(named: Named, row: Kept, column: string | null, held: ReadonlySet<string>): boolean {
    return granted(named.grants, row, column, held) && (this.named.get(named)?.has(row.id) ?? false);
  }

  /** The venture that a row hangs on: what covers its confidence (V4). */
  private ventureOf({ id, table, refers }: Kept): string | undefined {
    if (table === 'venture') return id;
    for (const other of refers) {
      const row = this.rows.get(other);
      const venture = row && this.ventureOf(row);
      if (venture) return venture;
    }
    return undefined;
  }
}

const covers = ({ table, columns, of }: Grant, row: Kept, column: string | null): boolean =>
  table === row.table &&
  (of === undefined || of === row.slug) &&
  (columns.includes(column) || (columns.includes('*') && column !== null));

const granted = (grants: readonly Grant[], row: Kept, column: string | null, held: ReadonlySet<string>): boolean =>
  grants.some((grant) => covers(grant, row, column) && held.has(grant.permission));
