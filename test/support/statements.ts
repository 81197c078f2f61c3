import type pg from 'pg';
import { Client } from './native/libraries.js';

/** A statement as this process sent it. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
  /** The role of its connection. */
  readonly role: string;
}

type Query = (...args: unknown[]) => unknown;

const ROOMS = 'outrigger_app';

/** Runs a deed and watches what this process asks its databases meanwhile. */
async function watching(watch: (client: pg.Client, args: unknown[], answer: unknown) => void, deed: () => unknown) {
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (this: pg.Client, ...args: unknown[]): unknown {
    const answer = query.apply(this, args);
    watch(this, args, answer);
    return answer;
  };
  try {
    await deed();
  } finally {
    prototype.query = query;
  }
}

/** Runs a deed and tells the statements that this process sent meanwhile, with what was bound to them. */
export async function sentDuring(deed: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  await watching(({ user }, [statement, bound]) => {
    const { text, values = Array.isArray(bound) ? bound : [] } =
      typeof statement === 'string' ? { text: statement } : (statement as pg.QueryConfig);
    sent.push({ text, values: [...values] as unknown[], role: user ?? '' });
  }, deed);
  return sent;
}

/** How often the rooms waited for the database: what goes out while more is under way there waits for nothing of its own. */
export async function journeysOf(deed: () => Promise<unknown>): Promise<number> {
  const underWay = new Map<pg.Client, number>();
  let journeys = 0;
  await watching((client, _, answer) => {
    if (client.user !== ROOMS) return;
    const others = underWay.get(client) ?? 0;
    if (others === 0) journeys += 1;
    underWay.set(client, others + 1);
    const answered = (): void => void underWay.set(client, (underWay.get(client) ?? 1) - 1);
    (answer as Promise<unknown>).then(answered, answered);
  }, deed);
  return journeys;
}

/** Their texts alone. */
export const statementsOf = async (deed: () => Promise<unknown>): Promise<string[]> =>
  (await sentDuring(deed)).map(({ text }) => text);
