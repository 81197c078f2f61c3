import { Injectable } from '@nestjs/common';
import { EngagementService } from '@outrigger/availability';
import { honour } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';
import { endOf, nextRound } from './course.policy.js';
import { guestsOf, type KnownGuest, pairsOf } from './guest.report.js';
import { instanceOf, seated } from './instance.policy.js';
import { planInThread } from './plan-rounds.js';
import { Whirlwind, WhirlwindGuest, WhirlwindMeeting } from './whirlwind.entity.js';
import { reviewMissing, reviewPlanning } from './whirlwind.policy.js';

/** Who meets whom in which round (A2): planned once, and anew for the rounds to come when somebody does not turn up. */
@Injectable()
export class PlanService {
  constructor(private readonly engagements: EngagementService) {}

  /** @throws Refused also for whoever is taken by something else at that time, by name (S4). */
  async plan(tx: Tx, whirlwindId: string, expectedVersion: number): Promise<void> {
    const event = await tx.repo(Whirlwind).need(whirlwindId);
    const guests = await coming(tx, whirlwindId);
    const { mentors, ventures } = sidesOf(guests.filter(({ isFit }) => isFit));
    const counted = { mentors: mentors.length, ventures: ventures.length };
    honour(reviewPlanning({ event, planVersion: event.planVersion, expectedVersion, ...counted, now: tx.now }));

    await this.engagements.take(tx, {
      kind: 'whirlwind',
      subjectId: whirlwindId,
      membershipIds: [...mentors, ...ventures].flatMap(({ membershipIds }) => membershipIds),
      from: event.startsAt,
      to: endOf(event),
      field: 'whirlwindId',
    });
    await this.lay(tx, event, guests, nextRound(event, tx.now));
  }

  /** Somebody does not turn up, or leaves: the rounds to come are planned anew without them, the others keep theirs where they can. */
  async miss(tx: Tx, guestId: string, fromRound: number | null): Promise<string> {
    const { whirlwindId } = await tx.repo(WhirlwindGuest).need(guestId);
    const event = await tx.repo(Whirlwind).need(whirlwindId);
    const from = fromRound ?? nextRound(event, tx.now);
    honour(reviewMissing(event, from, tx.now));

    await tx.repo(WhirlwindGuest).change({ id: guestId }, { goneFrom: from });
    await this.lay(tx, event, await coming(tx, whirlwindId), from);
    return whirlwindId;
  }

  /** Who was missed is there after all. */
  async find(tx: Tx, guestId: string): Promise<string> {
    const { whirlwindId } = await tx.repo(WhirlwindGuest).need(guestId);
    const event = await tx.repo(Whirlwind).need(whirlwindId);
    const from = nextRound(event, tx.now);
    honour(reviewMissing(event, from, tx.now));

    await tx.repo(WhirlwindGuest).change({ id: guestId }, { goneFrom: null });
    await this.lay(tx, event, await coming(tx, whirlwindId), from);
    return whirlwindId;
  }

  /** Replaces the rounds from one on; those before stay as they were. */
  private async lay(tx: Tx, event: Whirlwind, guests: readonly KnownGuest[], fromRound: number): Promise<void> {
    const { id, rounds, maxRun, planVersion } = event;
    const meant = (await tx.repo(WhirlwindMeeting).find({ whirlwindId: id })).map((meeting) => ({
      mentor: meeting.mentorGuestId,
      venture: meeting.ventureGuestId,
      round: meeting.round,
    }));
    const sides = sidesOf(guests.map((guest) => (guest.isFit ? guest : { ...guest, goneFrom: fromRound })));
    const pairs = await pairsOf(tx, id);
    const met = meant.filter(({ round }) => round < fromRound);
    const instance = instanceOf({ rounds, maxRun, ...sides, pairs, met });
    const { meetings, total, bound } = await planInThread({ instance, meant, fromRound });

    await tx.sql`delete from whirlwind_meeting where whirlwind_id = ${id} and round >= ${fromRound}`;
    await tx.repo(WhirlwindMeeting).addAll(
      meetings
        .filter(({ round }) => round >= fromRound)
        .map(({ mentor, venture, round }) => ({
          whirlwindId: id,
          mentorGuestId: mentor,
          ventureGuestId: venture,
          round,
        })),
    );
    await seat(tx, sides.mentors);
    const plan = { planVersion: planVersion + 1, planTotal: Math.round(total), planBound: Math.round(bound) };
    await tx.repo(Whirlwind).change({ id }, { status: 'planned', ...plan });
    await tx.emit('whirlwind.planned', { whirlwindId: id, version: planVersion + 1 });
  }
}

const coming = async (tx: Tx, whirlwindId: string): Promise<KnownGuest[]> =>
  (await guestsOf(tx, whirlwindId)).filter((guest) => guest.coming === 'yes');

const sidesOf = (guests: readonly KnownGuest[]) => ({
  mentors: guests.filter(({ mentorId }) => mentorId !== null),
  ventures: guests.filter(({ ventureId }) => ventureId !== null),
});

async function seat(tx: Tx, mentors: readonly KnownGuest[]): Promise<void> {
  const tables = [...seated(mentors)];
  await tx.run(sql`update whirlwind_guest g set table_number = t.number
    from unnest(${tables.map(([id]) => id)}::uuid[], ${tables.map(([, table]) => table)}::smallint[]) t (id, number) where g.id = t.id`);
}
