import type { Instant, Sql, Tx } from '@outrigger/tenancy';

/** Who asks, and when. */
export interface Asks extends Pick<Tx, 'actor'> {
  readonly now: Instant;
}

/** The rows of one kind of work that wait: id, title, detail, number, at. */
export type WorkStatement = (asks: Asks) => Sql;
