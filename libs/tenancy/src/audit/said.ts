import type { Origin } from '@outrigger/kernel';
import { escapeLiteral } from 'pg';

/** What a transaction says of itself; the trail is written by the database. */
export interface Said {
  readonly memberId: string | null;
  readonly credentialId: string | null;
  readonly via: string;
  /** The mutation, reaction or command; without one the trail names the role that wrote, as `database.role`. */
  readonly deed: string | undefined;
  readonly from: Origin | undefined;
}

/** The statement that says it, to go out with the beginning of the transaction. */
export const saying = ({ from, ...said }: Said): string =>
  `select set_config('app.audit', ${escapeLiteral(JSON.stringify({ ...said, ...from }))}, true)`;
