import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { RESENDABLE } from '../log/again.policy.js';
import type { MailKind } from './mail-kinds.js';

/** At once: what somebody does not want, or may not have any more, does not go, however far it has come. */
export const dropHeld = (tx: Tx, membershipId: string, which: Sql = sql`true`): Promise<unknown> =>
  drop(tx, sql`membership_id = ${membershipId} and ${which}`);

/** What was taken back goes to nobody any more, nor once more to whom it did not reach. @param thread of the letters that tell it */
export async function dropTold(tx: Tx, thread: string, kinds: readonly MailKind[]): Promise<void> {
  const told = sql`thread = ${thread} and kind = any(${[...kinds]})`;
  await drop(tx, told);
  await tx.sql`update letter set ${EMPTIED} where state = any(${RESENDABLE}) and ${told}`;
}

const EMPTIED = sql`text = '', html = '', gist = null, unsubscribe_url = null`;

const drop = (tx: Tx, which: Sql): Promise<unknown> => tx.sql`
  update letter set state = 'unwanted', wait_until = null, ${EMPTIED} where state in ('quiet', 'gathered') and ${which}`;
