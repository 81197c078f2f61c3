import type { Sql, Tx } from '@outrigger/tenancy';

/** Who asks, and when. */
export type Asks = Pick<Tx, 'actor' | 'now'>;

/** The rows of one kind of work that wait: id, title, detail, number, at. */
export type WorkStatement = (asks: Asks) => Sql;
