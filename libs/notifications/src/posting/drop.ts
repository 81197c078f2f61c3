import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { MailKind } from './mail-kinds.js';

/** At once: what somebody does not want, or may not have any more, does not go, however far it has come. */
export const dropHeld = (tx: Tx, membershipId: string, which: Sql = sql`true`): Promise<unknown> =>
  drop(tx, sql`membership_id = ${membershipId} and ${which}`);

/** What was taken back goes to nobody any more. @param thread of the letters that tell it */
export const dropTold = (tx: Tx, thread: string, kinds: readonly MailKind[]): Promise<unknown> =>
  drop(tx, sql`thread = ${thread} and kind = any(${[...kinds]})`);

const drop = (tx: Tx, which: Sql): Promise<unknown> => tx.sql`
  update letter set state = 'unwanted', wait_until = null, text = '', html = '', gist = null, unsubscribe_url = null
    where state in ('quiet', 'gathered') and ${which}`;
