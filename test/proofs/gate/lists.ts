import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { slugOf } from '../../../bench/seed/scale.js';
import { type Asker, CENTRE } from './askers.js';
import type { Ground } from './network.js';
import { type PlanFaults, planFaults, readings, type Sizes, sizesOf } from './plans.js';
import { consoleQuestions, type IdsOf, listQuestions, type Question } from './questions.js';
import { type Sent, sentDuring } from '../../support/statements.js';

/** What the lists of the graph read: each fault says who asked what. */
export interface Lists extends PlanFaults {
  /** Lists and operations of the console, by whom they were asked. */
  readonly asked: number;
  readonly statements: number;
  /** Statements that only read, of each question by who asks it. */
  readonly perQuestion: ReadonlyMap<string, number>;
}

/** A statement of one programme, with the first question that sent it. */
interface Reading {
  readonly asker: Asker;
  readonly question: string;
  readonly sent: Sent;
  readonly tenantId: string;
}

interface Page {
  readonly endCursor?: string | null;
}

const PAGES = [25, 10, 5, 1];
const TOO_MUCH = /^TOO_/;

/**
 * Every list, asked by every role that may; then every plan of what they sent.
 *
 * @param only names of the questions that are asked; without it all.
 */
export async function readLists({ schema, askers, db, asRole }: Ground, only = /./): Promise<Lists> {
  const found = new Map<string, Reading>();
  const perQuestion = new Map<string, number>();
  let asked = 0;
  for (const asker of askers) {
    const { tenantId, tables, ids } = await groundOf(db, asker.programme);
    const questions = [...listQuestions(schema, tables, ids), ...consoleQuestions(schema, tables, ids)];
    for (const question of questions.filter((one) => only.test(one.name) && mayAsk(asker, one))) {
      asked++;
      const read = readings(await sentBy(asker, question));
      perQuestion.set(`${question.name} by ${asker.role} of ${asker.programme}`, read.length);
      for (const sent of read) {
        const key = `${asker.role} ${sent.role} ${sent.text}`;
        if (!found.has(key)) found.set(key, { asker, question: question.name, sent, tenantId });
      }
    }
  }
  return {
    asked,
    statements: found.size,
    perQuestion,
    ...(await faultsOf([...found.values()], await sizesOf(db), asRole)),
  };
}

/** The centre asks what only a centre may: all else is asked in a programme as most are. */
function mayAsk({ programme, permissions: held }: Asker, { permissions }: Question): boolean {
  const network = permissions.some((permission) => permission.startsWith('network.'));
  return network === (programme === CENTRE) && permissions.every((permission) => held.has(permission));
}

/** What a question sends in the largest pages that the api lets through; of a list that goes on, its next page too. */
async function sentBy(asker: Asker, question: Question): Promise<Sent[]> {
  return sentDuring(async () => {
    const page = await answerTo(asker, question);
    if (page?.endCursor && question.query.includes('$after')) {
      await answerTo(asker, { ...question, variables: { ...question.variables, after: page.endCursor } });
    }
  });
}

/** @throws Error for anything but an answer, or a page that is too large. */
async function answerTo({ ask, role }: Asker, { name, query, variables }: Question): Promise<Page | undefined> {
  for (const first of 'first' in variables ? PAGES : [undefined]) {
    const { data, errors = [] } = await ask(query, { ...variables, ...(first && { first }) });
    if (data && errors.length === 0) return Object.values(data)[0] as Page;
    // Of a row that is not there, what was asked for until then is all there is to read.
    if (errors.length > 0 && errors.every(({ extensions }) => extensions.code === 'NOT_FOUND')) return undefined;
    if (!errors.every(({ extensions }) => TOO_MUCH.test(extensions.code))) {
      throw new Error(`${role} asked ${name}: ${errors.map(({ message }) => message).join(', ')}`);
    }
  }
  throw new Error(`${name} is too much for the api, whatever the page.`);
}

async function faultsOf(found: readonly Reading[], sizes: Sizes, asRole: Ground['asRole']): Promise<PlanFaults> {
  const [scans, waste]: [string[], string[]] = [[], []];
  for (const { asker, question, sent, tenantId } of found) {
    const db = asRole.get(sent.role);
    if (!db) throw new Error(`Nobody explains what ${sent.role} sent.`);
    const told = (fault: string): string =>
      `${question} by ${asker.role}: ${fault}\n    ${sent.text.replace(/\s+/g, ' ')}`;
    const faults = await planFaults(db, sent, tenantId, sizes);
    scans.push(...faults.scans.map(told));
    waste.push(...faults.waste.map(told));
  }
  return { scans, waste };
}

const NOWHERE = randomUUID();

async function groundOf(
  db: Client,
  programme: number,
): Promise<{ readonly tenantId: string; readonly tables: ReadonlySet<string>; readonly ids: IdsOf }> {
  const { rows: tenants } = await db.query<{ id: string }>('select id from tenant where slug = $1', [
    slugOf(programme),
  ]);
  const tenantId = tenants[0]?.id ?? '';
  const ids = new Map<string, readonly string[]>();
  for (const table of ['venture', 'mentor', 'session', 'team', 'membership', 'mentor_application', 'circulation']) {
    const { rows } = await db.query<{ id: string }>(
      `select id from ${table} where tenant_id = $1 order by id limit 3`,
      [tenantId],
    );
    ids.set(
      table,
      rows.map(({ id }) => id),
    );
  }
  // A row of nothing where the network has none: the statement and its plan are the same.
  return { tenantId, tables: new Set(ids.keys()), ids: (table) => ids.get(table) ?? [NOWHERE] };
}
