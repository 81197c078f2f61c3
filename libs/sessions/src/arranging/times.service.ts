import { Injectable } from '@nestjs/common';
import { AvailabilityService, type RoomTimes, type Subject } from '@outrigger/availability';
import { isFitFor } from '@outrigger/conflicts';
import { NotFound } from '@outrigger/kernel';
import { type PolicySettings, ProgrammeService } from '@outrigger/programmes';
import { sql, type Tx } from '@outrigger/tenancy';
import { TeamService } from '@outrigger/teams';
import { VentureService } from '@outrigger/ventures';
import { absent } from '../fit.report.js';
import type { AttendeePart, Session } from '../session.entity.js';
import { borneBy } from './borne.report.js';
import { type Invitee, suggest, type SuggestedTime, type TimesAsked } from './times.solver.js';
import { wishedFor, type Wished } from './urgency.policy.js';
import { askedOf, needSession, needVenture, windowOf, wishOf } from './wished.report.js';

/** A session, or one that a venture may have. What is left out is as the session has it, or the policy. */
export interface TimesDraft {
  readonly sessionId?: string | null;
  readonly ventureId?: string | null;
  readonly lengthMinutes?: number | null;
  /** Weeks ahead in which a time is looked for. */
  readonly weeks?: number | null;
  readonly roomId?: string | null;
  /** Without a room. */
  readonly online?: boolean | null;
  /** Memberships that must come, in place of the policy's. */
  readonly mustIds?: readonly string[] | null;
  readonly without?: ReadonlySet<number>;
}

/** What would help where no time is found. */
export type Help =
  | { readonly kind: 'without'; readonly membershipId: string; readonly startsAt: Date }
  | { readonly kind: 'longer'; readonly startsAt: Date }
  | { readonly kind: 'poll' };

export interface Suggestions {
  readonly asked: TimesAsked;
  readonly times: readonly SuggestedTime[];
  /** Empty where there are times. */
  readonly help: readonly Help[];
}

type Seat = Readonly<{ membershipId: string; part: AttendeePart }>;

/** What a time is looked for, whether it is a session yet or not. */
interface Wanted {
  readonly seats: readonly Seat[];
  readonly wished: Wished;
  readonly lengthMinutes: number;
  /** Whoever holds a place for this is free of it. */
  readonly besides?: Subject;
}

const TOP = 5;
const WEEK_MS = 7 * 86_400_000;

/** When a session can take place: the best times, why, and what would help where there is none. */
@Injectable()
export class TimesService {
  constructor(
    private readonly availability: AvailabilityService,
    private readonly programmes: ProgrammeService,
    private readonly teams: TeamService,
    private readonly ventures: VentureService,
  ) {}

  async suggest(tx: Tx, draft: TimesDraft): Promise<Suggestions> {
    const asked = await this.asked(tx, draft);
    const times = suggest(asked);
    if (times.length > 0) return { asked, times, help: [] };
    const longer = await this.asked(tx, { ...draft, weeks: weeksOf(asked) * 2 });
    return { asked, times, help: helpFor(asked, longer) };
  }

  private async asked(tx: Tx, draft: TimesDraft): Promise<TimesAsked> {
    const { settings } = await this.programmes.policy(tx);
    const { seats, wished, lengthMinutes, besides } = await this.wanted(tx, draft, settings);
    const window = windowOf(tx.now, wished.wishedOn, draft.weeks ?? settings.arrangeWeeks);
    const ids = seats.map(({ membershipId }) => membershipId);
    const people = await this.availability.people(tx, ids, window, besides);
    const borne = await borneBy(tx, people);
    const rooms = draft.online ? [] : await this.availability.rooms(tx, window, besides);
    const partOf = new Map(seats.map(({ membershipId, part }) => [membershipId, part]));
    return {
      ...window,
      now: tx.now,
      lengthMinutes: draft.lengthMinutes ?? lengthMinutes,
      noticeHours: settings.noticeHours,
      bufferMinutes: settings.bufferMinutes,
      people: people.map((person) => {
        const part = partOf.get(person.id) ?? 'mentor';
        const mandatory = isMandatory({ id: person.id, part }, draft, settings);
        return { ...person, part, mandatory, borne: borne.get(person.id) ?? 0 };
      }),
      office: await this.availability.closed(tx, window),
      rooms: draft.roomId ? oneRoom(rooms, draft.roomId) : rooms,
      minimum: settings.teamMin,
      ...wished,
      top: TOP,
      ...(draft.without && { without: draft.without }),
    };
  }

  private async wanted(tx: Tx, { sessionId, ventureId }: TimesDraft, settings: PolicySettings): Promise<Wanted> {
    if (!sessionId) {
      const id = await needVenture(tx, ventureId ?? null);
      const wished = wishedFor(await wishOf(tx, id, settings.sessionWeeks), null);
      return { seats: await this.wouldCome(tx, id), wished, lengthMinutes: settings.sessionMinutes };
    }
    const session = await needSession(tx, sessionId);
    const { wishedOn, lengthMinutes } = session;
    const besides: Subject = { kind: 'session', subjectId: sessionId };
    const wished = wishedFor(wishedOn, await askedOf(tx, sessionId));
    return { seats: await expected(tx, session), wished, lengthMinutes, besides };
  }

  /** Of a venture that has no session to arrange: its founders, and the mentors of its team who may hear of it. */
  private async wouldCome(tx: Tx, ventureId: string): Promise<Seat[]> {
    const { members } = await this.teams.live(tx, ventureId);
    const founders = await this.ventures.founderIds(tx, ventureId);
    const ids = members.map(({ membershipId }) => membershipId);
    const unfit = await absent(tx, ventureId, ids);
    const mentors = members.filter(({ membershipId }) => !unfit.has(membershipId));
    return [
      ...mentors.map(({ membershipId, isLead }): Seat => ({ membershipId, part: isLead ? 'lead' : 'mentor' })),
      ...founders.map((membershipId): Seat => ({ membershipId, part: 'founder' })),
    ];
  }
}

/** C2: the founders, and the mentors who may hear of the venture today. */
export function expected(tx: Tx, { id, ventureId }: Pick<Session, 'id' | 'ventureId'>): Promise<Seat[]> {
  return tx.sql<Seat>`
    select a.membership_id as "membershipId", a.part from session_attendance a
      left join mentor m on m.tenant_id = a.tenant_id and m.membership_id = a.membership_id
     where a.session_id = ${id} and (a.part = 'founder' or ${isFitFor(sql`m.id`, sql`${ventureId}`)}) order by a.id`;
}

const weeksOf = ({ from, to }: TimesAsked): number => Math.ceil((to.getTime() - from.getTime()) / WEEK_MS);

export function isMandatory(
  { id, part }: { readonly id: string; readonly part: AttendeePart },
  { mustIds }: Pick<TimesDraft, 'mustIds'>,
  { mustCome }: Pick<PolicySettings, 'mustCome'>,
): boolean {
  return mustIds ? mustIds.includes(id) : mustCome === 'all' || part !== 'mentor';
}

function oneRoom(rooms: readonly RoomTimes[], roomId: string): RoomTimes[] {
  const room = rooms.find(({ id }) => id === roomId);
  if (!room) throw new NotFound('Room', roomId);
  return [room];
}

/** Without one who must come, in a longer window, or by asking everybody. */
function helpFor(asked: TimesAsked, longer: TimesAsked): Help[] {
  const first = (changed: TimesAsked): Date | undefined => suggest({ ...changed, top: 1 })[0]?.startsAt;
  const freed = (person: Invitee): TimesAsked => ({
    ...asked,
    people: asked.people.map((each) => (each === person ? { ...each, mandatory: false } : each)),
  });
  const without = asked.people
    .filter(({ mandatory }) => mandatory)
    .flatMap((person): Help[] => {
      const startsAt = first(freed(person));
      return startsAt ? [{ kind: 'without', membershipId: person.id, startsAt }] : [];
    });
  const later = first(longer);
  return [...without, ...(later ? [{ kind: 'longer', startsAt: later } as const] : []), { kind: 'poll' }];
}
