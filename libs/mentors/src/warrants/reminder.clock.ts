import { Injectable } from '@nestjs/common';
import type { HasChores, TenantChore, Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { dueStep, LAPSE_NEWS_DAYS, REMINDER_STEPS, type ReminderStep } from './reminder.policy.js';

interface Ending {
  readonly warrantId: string;
  readonly mentorId: string;
  readonly membershipId: string;
  readonly expiresOn: string;
  readonly daysLeft: number;
}

type Due = Ending & { readonly days: ReminderStep };

/** Reminds of warrants that end, and tells of those that have lapsed: once a step, at the next hour after a sleep (C2). */
@Injectable()
export class ReminderClock implements HasChores {
  readonly chores: readonly TenantChore[] = [{ name: 'remind-of-warrants', minute: 11, run: (tx) => this.remind(tx) }];

  private async remind(tx: Tx): Promise<void> {
    const due = (await endingWarrants(tx)).flatMap((ending): Due[] => {
      const days = dueStep(ending.daysLeft);
      return days === null ? [] : [{ ...ending, days }];
    });
    const fresh = await this.mark(tx, due);
    const facts = fresh.map(({ warrantId, mentorId, membershipId, days, expiresOn }) => ({
      warrantId,
      mentorId,
      membershipId,
      days,
      expiresOn,
    }));
    await tx.emitAll(
      'warrant.expiring',
      facts.filter(({ days }) => days > 0),
    );
    await tx.emitAll(
      'warrant.lapsed',
      facts.filter(({ days }) => days === 0),
    );
  }

  /** @returns those that nobody was reminded of before. */
  private async mark(tx: Tx, due: readonly Due[]): Promise<Due[]> {
    if (due.length === 0) return [];
    const marked = await tx.sql<{ id: string }>`
      insert into warrant_reminder (id, warrant_id, days, reminded_at)
      select d.id, d.warrant_id, d.days, ${tx.now}
        from unnest(${due.map(() => uuid())}::uuid[], ${due.map(({ warrantId }) => warrantId)}::uuid[],
                    ${due.map(({ days }) => days)}::smallint[]) as d (id, warrant_id, days)
      on conflict on constraint one_reminder_a_step do nothing returning warrant_id as id`;
    const ids = new Set(marked.map(({ id }) => id));
    return due.filter(({ warrantId }) => ids.has(warrantId));
  }
}

/** The newest warrants of the cohort whose end is near; one that was revoked, or renewed, is no more reminded of. */
const endingWarrants = (tx: Tx): Promise<Ending[]> => tx.sql<Ending>`
  select w.id as "warrantId", m.id as "mentorId", m.membership_id as "membershipId", w.expires_on::text as "expiresOn",
         w.expires_on - ${tx.now}::date as "daysLeft"
    from warrant w join mentor m on m.tenant_id = w.tenant_id and m.id = w.mentor_id
   where w.revoked_at is null and m.status in ('probation', 'active', 'on_leave')
     and w.expires_on between ${tx.now}::date - ${LAPSE_NEWS_DAYS}::int and ${tx.now}::date + ${REMINDER_STEPS[0]}::int
     and not exists (select from warrant n where n.tenant_id = w.tenant_id and n.mentor_id = w.mentor_id
       and (n.expires_on, n.id) > (w.expires_on, w.id))`;
