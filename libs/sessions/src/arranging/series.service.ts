import { Injectable } from '@nestjs/common';
import { honour, Refused, when } from '@outrigger/kernel';
import { ProgrammeService } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { Session } from '../session.entity.js';
import { type ConfirmSession, SessionService } from '../session.service.js';
import { reviewHanding } from './arranger.policy.js';
import { shiftBetween, shifted, weeksLater } from './series-times.js';

export interface PlanSeries extends ConfirmSession {
  /** Sessions, this one among them. */
  readonly count: number;
  /** Between two of them; the policy's cadence without it. */
  readonly weeks?: number | null;
}

/** Sessions that are planned together: at the same hour by the clock, so many weeks apart (S2). */
@Injectable()
export class SeriesService {
  constructor(
    private readonly sessions: SessionService,
    private readonly programmes: ProgrammeService,
  ) {}

  /** All of them or none. @throws Refused with the day of the one that cannot be. */
  async plan(tx: Tx, { count, weeks, ...first }: PlanSeries): Promise<void> {
    const session = await tx.repo(Session).need(first.sessionId);
    honour([
      ...reviewHanding({ ...session, now: tx.now }),
      ...when(
        session.seriesId !== null,
        'IN_A_SERIES',
        'This session is one of a series already.',
        'sessionId',
        session.id,
      ),
    ]);
    const step = weeks ?? (await this.programmes.policy(tx)).settings.sessionWeeks;

    const seriesId = uuid();
    for (let at = 0; at < count; at++) {
      const startsAt = weeksLater(first.startsAt, at * step, session.zone);
      const sessionId = at === 0 ? session.id : await this.sessions.open(tx, session.ventureId);
      await this.named(startsAt, session.zone, () => this.sessions.confirm(tx, { ...first, sessionId, startsAt }));
      await tx.repo(Session).change({ id: sessionId }, { seriesId, arranger: false });
    }
  }

  /** Moves this one and, by the same step of the clock, all that follow in its series. */
  async move(tx: Tx, first: ConfirmSession): Promise<void> {
    const session = await tx.repo(Session).need(first.sessionId);
    const following = await this.following(tx, session);
    if (!session.startsAt) return this.sessions.confirm(tx, first);
    const shift = shiftBetween(session.startsAt, first.startsAt, session.zone);
    const moves = [
      { id: session.id, startsAt: first.startsAt },
      ...following.map(({ id, startsAt, zone }) => ({ id, startsAt: shifted(startsAt, shift, zone) })),
    ];
    // Later ones make room for earlier ones, where all of them move to later times.
    const inOrder = first.startsAt > session.startsAt ? moves.reverse() : moves;
    for (const { id, startsAt } of inOrder) {
      await this.named(startsAt, session.zone, () => this.sessions.confirm(tx, { ...first, sessionId: id, startsAt }));
    }
  }

  /** Calls off this one and all that follow in its series. */
  async cancel(tx: Tx, sessionId: string, reason: string): Promise<void> {
    const session = await tx.repo(Session).need(sessionId);
    const following = await this.following(tx, session);
    for (const { id } of [session, ...following]) await this.sessions.cancel(tx, id, reason);
  }

  private async following(
    tx: Tx,
    { id, seriesId, number, ventureId }: Session,
  ): Promise<{ id: string; startsAt: Date; zone: string }[]> {
    if (!seriesId) return [];
    return tx.sql`select id, starts_at as "startsAt", zone from session where series_id = ${seriesId}
      and venture_id = ${ventureId} and number > ${number} and id <> ${id} and status = 'confirmed'
      and starts_at > ${tx.now} order by number for update`;
  }

  private async named(startsAt: Date, zone: string, deed: () => Promise<void>): Promise<void> {
    try {
      await deed();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: zone }).format(startsAt);
      throw new Refused(error.refusals.map((each) => ({ ...each, message: `${day}: ${each.message}` })));
    }
  }
}
