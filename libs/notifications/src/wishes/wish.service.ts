import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { dropHeld } from '../posting/drop.js';
import { kindsOf } from '../posting/mail-kinds.js';
import { nextDigest, type Rhythm } from '../posting/quiet-hours.js';
import { readerOf } from '../posting/reader.report.js';
import { type Choice, choiceOf, type Topic } from '../wording/topic.policy.js';
import { type OwnHours, reviewHours } from './wish.policy.js';

export interface NewHabit extends OwnHours {
  readonly rhythm: Rhythm;
}

/** Sets what one person gets, when. What waits already follows what they want now. */
@Injectable()
export class WishService {
  /** @param letterId in which it was chosen, so that it can be taken back there; null in the console. */
  async choose(tx: Tx, topics: readonly Topic[], choice: Choice, letterId: string | null = null): Promise<void> {
    const membershipId = tx.actor.memberId;
    if (topics.length === 0) return;
    await tx.sql`
      insert into mail_choice (id, membership_id, topic, choice, was, letter_id, chosen_at)
      select t.id, ${membershipId}, t.topic, ${choice}, t.usual, ${letterId}, ${tx.now}
        from unnest(${topics.map(() => uuid())}::uuid[], ${[...topics]}::text[],
          ${topics.map((topic) => choiceOf({}, topic))}::text[]) as t (id, topic, usual)
      on conflict (tenant_id, membership_id, topic) do update
        set was = mail_choice.choice, choice = excluded.choice, letter_id = excluded.letter_id, chosen_at = excluded.chosen_at
        where mail_choice.choice <> excluded.choice`;
    if (choice === 'never') await dropHeld(tx, membershipId ?? '', sql`kind = any(${kindsOf(topics)})`);
    await tx.emit('mail.chosen', { membershipId, topics, choice });
  }

  /** Takes back what was chosen in this letter. */
  async unchoose(tx: Tx, letterId: string): Promise<void> {
    await tx.sql`
      update mail_choice set choice = was, was = choice, letter_id = null, chosen_at = ${tx.now}
        where membership_id = ${tx.actor.memberId} and letter_id = ${letterId}`;
  }

  /** @throws Refused for hours that are none, or too many. */
  async setHabit(tx: Tx, { rhythm, quietFrom, quietUntil }: NewHabit): Promise<void> {
    const membershipId = tx.actor.memberId ?? '';
    honour(reviewHours({ quietFrom, quietUntil }));

    await tx.sql`
      insert into mail_habit (id, membership_id, rhythm, quiet_from, quiet_until, changed_at)
      values (${uuid()}, ${membershipId}, ${rhythm}, ${quietFrom}, ${quietUntil}, ${tx.now})
      on conflict (tenant_id, membership_id) do update set rhythm = excluded.rhythm, quiet_from = excluded.quiet_from,
        quiet_until = excluded.quiet_until, changed_at = excluded.changed_at`;
    await dateAnew(tx, membershipId);
    await tx.emit('mail.habitSet', { membershipId });
  }
}

/** What is gathered goes with the next digest of the new rhythm. */
async function dateAnew(tx: Tx, membershipId: string): Promise<void> {
  const reader = await readerOf(tx, membershipId);
  if (!reader) return;
  const at = nextDigest(tx.now, reader.quiet, reader.rhythm);
  await tx.sql`update letter set wait_until = ${at} where membership_id = ${membershipId} and state = 'gathered'`;
}
