import { Injectable } from '@nestjs/common';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import type { Letter } from '../letter.entity.js';
import { Bounce, type BounceKind } from './bounce.entity.js';
import { suppresses } from './bounce.policy.js';

/** A letter that came back, and why. */
export interface Returned {
  readonly letter: Pick<Letter, 'id' | 'toAddress'>;
  readonly kind: BounceKind;
  readonly status: string | null;
  readonly words: string | null;
  /** The report that says so; null where the mail server refused the letter itself. */
  readonly mailId: string | null;
}

/** Days within which letters that came back for now are counted. */
const SOFT_DAYS = 14;

/** Keeps account of what comes back, and ends the letters to addresses that take none. */
@Injectable()
export class BounceService {
  /** A report that is read twice counts once. */
  async count(tx: Tx, { letter, kind, status, words, mailId }: Returned): Promise<void> {
    const address = letter.toAddress.toLowerCase();
    const before = kind === 'soft' ? await softOnes(tx, address, letter.id) : 0;
    await tx.repo(Bounce).add({ mailId, letterId: letter.id, address, kind, status, words, at: tx.now });
    if (mailId !== null && kind !== 'complaint')
      await bounced(tx, letter.id, words?.includes(status ?? '') ? [words] : [status, words]);
    if (suppresses(kind, before)) await this.suppress(tx, { address, reason: kind, words, letterId: letter.id });
  }

  /** What waits for the address does not go, either. */
  private async suppress(
    tx: Tx,
    {
      address,
      reason,
      words,
      letterId,
    }: { address: string; reason: BounceKind; words: string | null; letterId: string },
  ): Promise<void> {
    const [made] = await tx.sql<{ id: string }>`
      insert into suppression (id, address, reason, words, letter_id, since)
      values (${uuid()}, ${address}, ${reason}, ${words}, ${letterId}, ${tx.now})
      on conflict (tenant_id, address) where lifted_at is null do nothing returning id`;
    if (!made) return;
    await tx.sql`update letter set state = 'withheld', wait_until = null, last_error = 'Not sent: the address bounces.'
      where state in ('waiting', 'quiet', 'gathered') and lower(to_address) = ${address}`;
    await tx.emit('address.suppressed', { suppressionId: made.id });
  }
}

/** Other letters to the address that came back for now, since it was mended last. */
async function softOnes(tx: Tx, address: string, letterId: string): Promise<number> {
  const [found] = await tx.sql<{ count: number }>`
    select count(distinct b.letter_id)::int as count from bounce b
     where b.address = ${address} and b.kind = 'soft' and b.letter_id <> ${letterId}
       and b.at > ${tx.now}::timestamptz - make_interval(days => ${SOFT_DAYS})
       and b.at > coalesce((select max(s.lifted_at) from suppression s where s.address = ${address}), '-infinity')`;
  return found?.count ?? 0;
}

const bounced = (tx: Tx, letterId: string, said: readonly (string | null)[]): Promise<unknown> => tx.sql`
  update letter set state = 'bounced', last_error = ${said.filter(Boolean).join(' ') || null}
    where id = ${letterId} and state = 'sent'`;
