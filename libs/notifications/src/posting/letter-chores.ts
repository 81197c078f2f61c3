import { Injectable } from '@nestjs/common';
import type { HasChores, TenantChore, Tx } from '@outrigger/tenancy';
import { releaseHeld } from './release.js';

/** For so long a letter that did not go can still be sent as it is. */
const KEPT_DAYS = 14;

/** What becomes of letters that wait, without anybody's doing. */
@Injectable()
export class LetterChores implements HasChores {
  readonly chores: readonly TenantChore[] = [
    { name: 'release-letters', minute: 'every', run: releaseHeld },
    { name: 'forget-letters', minute: 52, run: forgetSecrets },
  ];
}

/** What opens a door, and did not reach its reader, is not kept for ever. */
const forgetSecrets = async (tx: Tx): Promise<void> =>
  void (await tx.sql`update letter set text = '', html = '', gist = null, unsubscribe_url = null
    where holds_secret and state in ('failed', 'withheld', 'unwanted') and text <> ''
      and written_at < ${tx.now}::timestamptz - make_interval(days => ${KEPT_DAYS})`);
