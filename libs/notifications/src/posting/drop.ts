import { type Sql, sql, type Tx } from '@outrigger/tenancy';

/** At once: what somebody does not want, or may not have any more, does not go, however far it has come. */
export const dropHeld = (tx: Tx, membershipId: string, which: Sql = sql`true`): Promise<unknown> => tx.sql`
  update letter set state = 'unwanted', wait_until = null, text = '', html = '', gist = null, unsubscribe_url = null
    where membership_id = ${membershipId} and state in ('quiet', 'gathered') and ${which}`;
