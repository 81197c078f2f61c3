import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { EngagementService } from '@outrigger/availability';
import { honour, NotFound, type Refusal } from '@outrigger/kernel';
import type { PlannedRounds } from '@outrigger/matching';
import { sql, type Tx } from '@outrigger/tenancy';
import { endOf } from './course.policy.js';
import type { KnownGuest } from './guest.report.js';
import { seated } from './instance.policy.js';
import { type Order, type Planning, planningOf } from './planning.report.js';
import type { Question } from './rounds.thread.js';
import { Whirlwind, WhirlwindGuest, WhirlwindMeeting } from './whirlwind.entity.js';
import { reviewMissing, reviewPlanning, reviewUnchanged } from './whirlwind.policy.js';

/** Who meets whom in which round (A2): what a plan is made of, and the plan as it is kept. */
@Injectable()
export class PlanService {
  constructor(private readonly engagements: EngagementService) {}

  /** What is to be planned; nothing is held. */
  async question(tx: Tx, order: Order): Promise<Question> {
    const { whirlwindId } = order;
    const [event] = await tx.repo(Whirlwind).find({ id: whirlwindId });
    if (!event) throw new NotFound('Whirlwind', whirlwindId);
    const planning = await planningOf(tx, event, order);
    honour(against(event, order, planning, tx.now));
    return planning.question;
  }

  /**
   * A plan that answers the question.
   *
   * @throws Refused when it is not the same question any more; also for whoever is taken by something else at that
   * time, by name (S4).
   */
  async keep(tx: Tx, order: Order, asked: Question, planned: PlannedRounds): Promise<void> {
    const event = await tx.repo(Whirlwind).need(order.whirlwindId);
    const planning = await planningOf(tx, event, order);
    honour(against(event, order, planning, tx.now));
    honour(reviewUnchanged(isDeepStrictEqual(planning.question, asked)));

    const { guest } = order;
    if (guest) {
      const goneFrom = guest.isGone ? planning.fromRound : null;
      await tx.repo(WhirlwindGuest).change({ id: guest.id }, { goneFrom });
    } else await this.take(tx, event, planning);
    await lay(tx, event, planning, planned);
  }

  /** S4: everybody who comes is taken for the whole of it. */
  private async take(tx: Tx, event: Whirlwind, { mentors, ventures }: Planning): Promise<void> {
    await this.engagements.take(tx, {
      kind: 'whirlwind',
      subjectId: event.id,
      membershipIds: [...mentors, ...ventures].flatMap(({ isFit, membershipIds }) => (isFit ? membershipIds : [])),
      from: event.startsAt,
      to: endOf(event),
      field: 'whirlwindId',
    });
  }
}

function against(event: Whirlwind, order: Order, { mentors, ventures, fromRound }: Planning, now: Date): Refusal[] {
  const { expectedVersion } = order;
  if (expectedVersion === undefined) return reviewMissing(event, fromRound, now);
  const counted = { mentors: mentors.filter(fit).length, ventures: ventures.filter(fit).length };
  return reviewPlanning({ event, planVersion: event.planVersion, expectedVersion, ...counted, now });
}

const fit = ({ isFit }: KnownGuest): boolean => isFit;

/** Replaces the rounds from one on; those before stay as they were. */
async function lay(tx: Tx, event: Whirlwind, { fromRound, mentors }: Planning, planned: PlannedRounds): Promise<void> {
  const { id, planVersion } = event;
  await tx.sql`delete from whirlwind_meeting where whirlwind_id = ${id} and round >= ${fromRound}`;
  await tx.repo(WhirlwindMeeting).addAll(
    planned.meetings
      .filter(({ round }) => round >= fromRound)
      .map(({ mentor, venture, round }) => ({
        whirlwindId: id,
        mentorGuestId: mentor,
        ventureGuestId: venture,
        round,
      })),
  );
  await seat(tx, mentors);
  const version = planVersion + 1;
  const reached = { planTotal: Math.round(planned.total), planBound: Math.round(planned.bound) };
  await tx.repo(Whirlwind).change({ id }, { status: 'planned', planVersion: version, ...reached });
  await tx.emit('whirlwind.planned', { whirlwindId: id, version });
}

async function seat(tx: Tx, mentors: readonly KnownGuest[]): Promise<void> {
  const tables = [...seated(mentors)];
  await tx.run(sql`update whirlwind_guest g set table_number = t.number
    from unnest(${tables.map(([id]) => id)}::uuid[], ${tables.map(([, table]) => table)}::smallint[]) t (id, number) where g.id = t.id`);
}
