import { Injectable } from '@nestjs/common';
import { sql, type HasChores, type TenantChore, type Tx } from '@outrigger/tenancy';
import { isOnLeave } from './attendance.sql.js';
import { SeriesService } from './series/series.service.js';

/** Days before a meeting on which those are asked again who have said nothing, and hours before it of the reminder. */
const ASK_AGAIN_DAYS = 7;
const REMIND_HOURS = 28;
/** Nobody is asked again who was asked a moment ago. */
const PAUSE_DAYS = 3;

/** What meetings do by themselves, once an hour: the next are planned, mentors reminded, leaves noted (C4). */
@Injectable()
export class MeetingClock implements HasChores {
  readonly chores: readonly TenantChore[] = [{ name: 'meet', minute: 12, run: (tx) => this.tick(tx) }];

  constructor(private readonly series: SeriesService) {}

  private async tick(tx: Tx): Promise<void> {
    await this.series.planAhead(tx);
    await this.askAgain(tx);
    await this.remind(tx);
    await this.settle(tx);
  }

  /** Once a meeting: whoever sends them marks it first. */
  private async askAgain(tx: Tx): Promise<void> {
    const due = await tx.sql<{ id: string }>`
      update mentor_meeting set asked_again_at = ${tx.now}
       where status = 'invited' and asked_again_at is null and starts_at > ${tx.now}
         and starts_at <= ${tx.now}::timestamptz + make_interval(days => ${ASK_AGAIN_DAYS})
         and invited_at <= ${tx.now}::timestamptz - make_interval(days => ${PAUSE_DAYS}) returning id`;
    await tx.emitAll(
      'meeting.askedAgain',
      due.map(({ id }) => ({ meetingId: id })),
    );
  }

  private async remind(tx: Tx): Promise<void> {
    const due = await tx.sql<{ id: string }>`
      update mentor_meeting set reminded_at = ${tx.now}
       where status = 'invited' and reminded_at is null and starts_at > ${tx.now}
         and starts_at <= ${tx.now}::timestamptz + make_interval(hours => ${REMIND_HOURS}) returning id`;
    await tx.emitAll(
      'meeting.reminded',
      due.map(({ id }) => ({ meetingId: id })),
    );
  }

  /** Whoever was on leave that day missed nothing, whatever becomes of their leave. */
  private async settle(tx: Tx): Promise<void> {
    await tx.sql`
      update meeting_place p set is_excused = true from mentor_meeting mm, mentor m
       where mm.tenant_id = p.tenant_id and mm.id = p.meeting_id and mm.settled_at is null and mm.ends_at <= ${tx.now}
         and m.tenant_id = p.tenant_id and m.id = p.mentor_id and not p.is_excused and ${isOnLeave(sql`m`, sql`mm`)}`;
    await tx.sql`update mentor_meeting set settled_at = ${tx.now} where settled_at is null and ends_at <= ${tx.now}`;
  }
}
