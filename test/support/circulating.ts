import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import type { Programme } from './house.js';
import type { TestMentor } from './mentored.js';

export interface VentureChanges {
  readonly needs?: readonly string[];
  readonly status?: string;
  readonly sector?: string;
}

/** A programme with an established cohort (C5), and the office's deeds on lists in one word each. */
export interface Circulating {
  /** Ada knows pricing; the others do not. */
  readonly mentors: readonly TestMentor[];
  /** One that was accepted. */
  venture(name: string, changes?: VentureChanges): Promise<string>;
  /** A draft with every venture that waits. */
  open(): Promise<string>;
  approve(circulationId: string): Promise<void>;
  send(circulationId: string): Promise<Payload>;
  skip(circulationId: string): Promise<void>;
  /** A new list, approved and sent. */
  sent(): Promise<string>;
  /** How many lists are out. */
  openLists(): Promise<number>;
  /** Takes every venture that waits out of the way, and every draft. */
  clear(): Promise<void>;
  /** Skips the draft that the clock has made meanwhile, if it did. */
  forget(): Promise<void>;
}

interface Payload {
  readonly refusals: readonly { readonly code: string }[];
}

export async function circulating(programme: Programme): Promise<Circulating> {
  const mentors: TestMentor[] = [];
  for (const name of ['Ada', 'Ben', 'Cy', 'Di']) mentors.push(await programme.mentor(name));
  await programme.within(
    (tx) => tx.sql`update mentor set expertise = '{Pricing strategy}' where id = ${mentors[0]?.mentorId}`,
  );
  await programme.within((tx) => leaveTheClockNothing(tx));
  const deed = async (document: string, input: object): Promise<Payload & Record<string, never>> => {
    const field = /\{ (\w+)\(/.exec(document)?.[1] ?? '';
    return (await programme.manager.ask(document, { input })).data?.[field] as never;
  };
  const approve = async (circulationId: string): Promise<void> => {
    const { data } = await programme.manager.ask(
      `{ circulation(id: "${circulationId}") { entries { id blurb needs } } }`,
    );
    for (const { id, blurb, needs } of data?.['circulation'].entries as {
      id: string;
      blurb: string;
      needs: string[];
    }[]) {
      await deed(APPROVE, { entryId: id, blurb, needs });
    }
  };
  const open = async (): Promise<string> => {
    const { data } = await programme.manager.ask(
      'mutation { openCirculation { refusals { code } circulation { id } } }',
    );
    return data?.['openCirculation'].circulation.id as string;
  };
  const forget = (): Promise<void> => programme.within((tx) => forgetDrafts(tx));
  const send = (circulationId: string): Promise<Payload> => deed(SEND, { circulationId });
  return {
    mentors,
    venture: (name, changes) => addVenture(programme, name, changes),
    open,
    approve,
    send,
    skip: async (circulationId) => void (await deed(SKIP, { circulationId })),
    openLists: async () => {
      const rows = await programme.within((tx) => tx.sql`select from circulation where status = 'sent'`);
      return rows.length;
    },
    clear: async () => {
      await programme.within(
        (tx) => tx.sql`update venture set status = 'closed' where status in ('accepted', 'circulating')`,
      );
      await forget();
    },
    forget,
    sent: async () => {
      const id = await open();
      await approve(id);
      const { refusals } = await send(id);
      expect(refusals).toEqual([]);
      return id;
    },
  };
}

const APPROVE = `mutation ($input: ApproveCirculationEntryInput!) { approveCirculationEntry(input: $input) { refusals { code } } }`;
const SEND = `mutation ($input: SendCirculationInput!) { sendCirculation(input: $input) { refusals { code } } }`;
const SKIP = `mutation ($input: SkipCirculationInput!) { skipCirculation(input: $input) { refusals { code } } }`;

/** The weeks to come have their lists already: no draft comes in between, whatever day it is, nor stays that came before. */
export async function leaveTheClockNothing(tx: Tx): Promise<void> {
  await tx.sql`
    insert into circulation (id, kind, status, for_day, made_at, closed_at)
    select gen_random_uuid(), 'weekly', 'closed', date_trunc('week', current_date)::date + 7 * n, ${tx.now}, ${tx.now} from generate_series(0, 2) n
        on conflict (tenant_id, for_day) do nothing`;
  await forgetDrafts(tx);
}

async function forgetDrafts(tx: Tx): Promise<void> {
  const drafts = await tx.sql<{ id: string }>`select id from circulation where status = 'draft'`;
  const ids = drafts.map(({ id }) => id);
  await tx.sql`delete from circulation_entry where circulation_id = any(${ids})`;
  await tx.sql`update circulation set status = 'closed', closed_at = ${tx.now} where id = any(${ids})`;
}

async function addVenture(
  programme: Programme,
  name: string,
  { needs = [], status = 'accepted', sector = 'water' }: VentureChanges = {},
): Promise<string> {
  const id = uuid();
  await programme.within(
    (tx) => tx.sql`
      insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status, decided_at)
      values (${id}, ${name}, ${`${name} makes tests of water cheap.`}, 'alumni', ${sector}, 'pilot', ${[...needs]}, '{en}',
              'Europe/Paris', ${status}, ${tx.now})`,
  );
  return id;
}

const NONCE = /name="nonce" value="([\w-]+)"/;

/** Opens a link's page and presses one of its buttons. @returns what the page says then. */
export async function pressAt(
  at: string,
  form: Readonly<Record<string, string>>,
): Promise<{ status: number; page: string }> {
  const nonce = NONCE.exec(await (await fetch(at)).text())?.[1] ?? '';
  const answer = await fetch(at, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ nonce, ...form }) });
  const page = answer.status === 303 ? await (await fetch(at)).text() : await answer.text();
  return { status: answer.status, page };
}
