import { Injectable } from '@nestjs/common';
import { isFitFor } from '@outrigger/conflicts';
import { ProgrammeService } from '@outrigger/programmes';
import { type HasChores, sql, type TenantChore, type Tx } from '@outrigger/tenancy';
import { ArrangerService } from './arranger.service.js';

/** T1: hours before a session at which its quorum is counted once more. */
const QUORUM_HOURS = 24;

/** What arranging does by itself, once a minute: polls are reminded of and ended, and quorums are counted. */
@Injectable()
export class ArrangingClock implements HasChores {
  readonly chores: readonly TenantChore[] = [{ name: 'arrange', minute: 'every', run: (tx) => this.tick(tx) }];

  constructor(
    private readonly arranger: ArrangerService,
    private readonly programmes: ProgrammeService,
  ) {}

  private async tick(tx: Tx): Promise<void> {
    await this.remind(tx);
    await this.count(tx);
    await this.end(tx);
  }

  /** Half way, once a poll: whoever gives it its reminder marks it first. */
  private async remind(tx: Tx): Promise<void> {
    const due = await tx.sql<{ pollId: string; sessionId: string }>`
      update session_poll p set reminded_at = ${tx.now}
       where p.status = 'open' and p.reminded_at is null and p.closes_at > ${tx.now}
         and p.opened_at + (p.closes_at - p.opened_at) / 2 <= ${tx.now}
         and exists (select from session_poll_voice v
               where v.tenant_id = p.tenant_id and v.poll_id = p.id and v.answered_at is null)
      returning p.id as "pollId", p.session_id as "sessionId"`;
    await tx.emitAll('session.pollReminded', due);
  }

  /** The day before, once a time: those who have not said no are too few mentors (T1). */
  private async count(tx: Tx): Promise<void> {
    const { teamMin } = (await this.programmes.policy(tx)).settings;
    const weak = await tx.sql<{ sessionId: string }>`
      update session s set weak_at = ${tx.now}
       where s.status = 'confirmed' and s.weak_at is null and s.starts_at > ${tx.now}
         and s.starts_at <= ${tx.now}::timestamptz + make_interval(hours => ${QUORUM_HOURS}::int)
         and (select count(*) from session_attendance a join mentor m on m.tenant_id = a.tenant_id and m.membership_id = a.membership_id
               where a.tenant_id = s.tenant_id and a.session_id = s.id and a.part <> 'founder' and a.answer <> 'no'
                 and ${isFitFor(sql`m.id`, sql`s.venture_id`)}) < ${teamMin}::int
      returning s.id as "sessionId"`;
    await tx.emitAll('session.weak', weak);
  }

  private async end(tx: Tx): Promise<void> {
    const over = await tx.sql<{ sessionId: string }>`
      select session_id as "sessionId" from session_poll where status = 'open' and closes_at <= ${tx.now} order by session_id`;
    // One after another: a transaction has one connection, and few polls end in a minute.
    for (const { sessionId } of over) await this.arranger.goOn(tx, sessionId);
  }
}
