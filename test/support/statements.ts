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

/** Runs a deed and tells the statements that this process sent meanwhile, with what was bound to them. */
export async function sentDuring(deed: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (this: pg.Client, ...args: unknown[]): unknown {
    const [statement, bound] = args as [string | pg.QueryConfig, unknown];
    const { text, values = Array.isArray(bound) ? bound : [] } =
      typeof statement === 'string' ? { text: statement } : statement;
    sent.push({ text, values: [...values] as unknown[], role: this.user ?? '' });
    return query.apply(this, args);
  };
  try {
    await deed();
  } finally {
    prototype.query = query;
  }
  return sent;
}

/** Their texts alone. */
export const statementsOf = async (deed: () => Promise<unknown>): Promise<string[]> =>
  (await sentDuring(deed)).map(({ text }) => text);
