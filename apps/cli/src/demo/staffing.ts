import type { CohortMember } from './cohort.js';
import type { Dice } from './dice.js';
import type { Ground } from './ground.js';
import type { TakenIn } from './intake.js';
import type { ConflictRow, SeatRow, TeamRow, VentureRow } from './rows.js';
import { conflicts, UPHELD } from './texts/reasons.js';

export interface Seat {
  readonly row: SeatRow;
  readonly member: CohortMember;
}

/** A team, live or ended, and the venture that it accompanies. */
export interface Staffed {
  readonly taken: TakenIn;
  readonly team: TeamRow;
  readonly seats: readonly Seat[];
}

/** C3: hours a month that a seat takes, its preparation and report included. */
const HOURS = { member: 4, lead: 6 };
/** From the forming of a team to its first session. */
export const FIRST_AFTER_DAYS = 12;
const SIZES = [4, 3, 4, 3, 5, 3, 4];
/** Ventures of the cast: the lead with a login leads both, the mentor with a login sits on the first. */
const LED_BY_CAST = 2;

/** Composes teams one after another, as an office does: needs first, then who has time (T1, T2, T3, C2, C3). */
export class Staffing {
  private readonly hours = new Map<string, number>();

  constructor(
    private readonly ground: Ground,
    private readonly cohort: readonly CohortMember[],
  ) {}

  staff(ventures: readonly TakenIn[]): Staffed[] {
    const teamed = ventures.filter(({ formedDay }) => formedDay !== null);
    return teamed.map((taken, index) => this.form(taken, index));
  }

  /** C2: a few mentors who know a venture too well, none of them on its team. */
  conflicts(staffed: readonly Staffed[]): ConflictRow[] {
    const { dice, ids, calendar, officeId } = this.ground;
    return staffed.slice(1, 4).map(({ taken, seats }, index) => {
      const drawn = dice.branch(`conflict ${index}`);
      const stranger = drawn.pick(
        this.cohort.filter(
          (member) => member.mentor.status === 'active' && !seats.some((seat) => seat.member === member),
        ),
      );
      const reviewed = index === 0;
      const day = reviewed ? (taken.formedDay ?? 0) - 5 : -2 * index;
      return {
        id: ids.next(),
        mentorId: stranger.mentor.id,
        ventureId: taken.venture.id,
        kind: conflicts[index]?.kind ?? null,
        note: conflicts[index]?.note ?? '',
        declaredAt: calendar.at(day, 10 * 60 + 30),
        declaredBy: stranger.membership.id,
        state: reviewed ? 'upheld' : 'open',
        reviewedAt: reviewed ? calendar.at(day + 1, 9 * 60) : null,
        reviewedBy: reviewed ? officeId : null,
        reviewReason: reviewed ? UPHELD : null,
      };
    });
  }

  private form(taken: TakenIn, index: number): Staffed {
    const { ids, calendar, officeId } = this.ground;
    const dice = this.ground.dice.branch(`team ${taken.venture.name}`);
    const live = taken.endedDay === null;
    const members = this.choose(taken.venture, index, live, dice);
    const formedAt = calendar.at(taken.formedDay ?? 0, 11 * 60);
    const endedAt = taken.endedDay === null ? null : calendar.at(taken.endedDay, 17 * 60);
    const team = {
      id: ids.next(),
      ventureId: taken.venture.id,
      formedAt,
      formedBy: officeId,
      endedAt,
      policyVersion: 1,
    };
    const seats = members.map((member, seat) => ({
      member,
      row: {
        id: ids.next(),
        teamId: team.id,
        mentorId: member.mentor.id,
        isLead: seat === 0,
        fromAt: formedAt,
        untilAt: endedAt,
      },
    }));
    return { taken, team, seats: index % 4 === 2 && live ? this.replaceOne(taken, seats, dice) : seats };
  }

  /** The lead first. @throws RangeError when the cohort is too small for its ventures. */
  private choose(venture: VentureRow, index: number, live: boolean, dice: Dice): CohortMember[] {
    const size = SIZES[index % SIZES.length] ?? 3;
    const cast = index < LED_BY_CAST ? this.cohort.slice(0, index === 0 ? 2 : 1) : [];
    const team: CohortMember[] = [];
    while (team.length < size) {
      const isLead = team.length === 0;
      const member = cast[team.length] ?? this.best(this.free(team, isLead, live), venture, team, dice);
      team.push(member);
      if (live) this.spend(member, isLead);
    }
    return team;
  }

  private free(team: readonly CohortMember[], isLead: boolean, live: boolean): CohortMember[] {
    const backgrounds = new Set(team.map(({ mentor }) => mentor.primaryBackground));
    return this.cohort.filter(
      ({ mentor, warrant }) =>
        mentor.status === 'active' &&
        (!live || warrant === 'current' || warrant === 'expiring') &&
        (!isLead || mentor.canLead) &&
        !backgrounds.has(mentor.primaryBackground) &&
        (!live || this.taken(mentor.id) + (isLead ? HOURS.lead : HOURS.member) <= mentor.hoursPerMonth),
    );
  }

  private best(
    free: readonly CohortMember[],
    venture: VentureRow,
    team: readonly CohortMember[],
    dice: Dice,
  ): CohortMember {
    const open = venture.needs.filter((need) => !team.some(({ mentor }) => mentor.expertise.includes(need)));
    const [best] = free
      .map((member) => {
        const covered = open.filter((need) => member.mentor.expertise.includes(need)).length;
        // Those who may lead are kept for teams that need one.
        const reserve = team.length > 0 && member.mentor.canLead ? HOURS.lead : 0;
        return { member, score: covered * 4 - this.taken(member.mentor.id) - reserve + dice.next() };
      })
      .sort((one, other) => other.score - one.score);
    if (!best) throw new RangeError(`Nobody is free for seat ${team.length + 1} of ${venture.name}.`);
    return best.member;
  }

  /** T5: after the first session the last of the team stepped off and another came; the lead stayed. */
  private replaceOne(taken: TakenIn, seats: readonly Seat[], dice: Dice): Seat[] {
    const leaving = seats.at(-1);
    const staying = seats.slice(0, -1);
    const { calendar, outline } = this.ground;
    const at = calendar.at((taken.formedDay ?? 0) + FIRST_AFTER_DAYS + Math.round(outline.cadenceDays / 2), 12 * 60);
    if (!leaving) return [...seats];
    const coming = this.best(
      this.free(
        seats.map(({ member }) => member),
        false,
        true,
      ),
      taken.venture,
      staying.map(({ member }) => member),
      dice,
    );
    this.hours.set(leaving.row.mentorId, this.taken(leaving.row.mentorId) - HOURS.member);
    this.spend(coming, false);
    const row = { ...leaving.row, id: this.ground.ids.next(), mentorId: coming.mentor.id, fromAt: at };
    return [...staying, { ...leaving, row: { ...leaving.row, untilAt: at } }, { member: coming, row }];
  }

  private taken(mentorId: string): number {
    return this.hours.get(mentorId) ?? 0;
  }

  private spend({ mentor }: CohortMember, isLead: boolean): void {
    this.hours.set(mentor.id, this.taken(mentor.id) + (isLead ? HOURS.lead : HOURS.member));
  }
}
