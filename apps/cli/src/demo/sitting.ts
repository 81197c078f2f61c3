import type { Step } from './course.js';
import type { Diary, TakenTime } from './diary.js';
import type { Dice } from './dice.js';
import type { Ground } from './ground.js';
import type { AttendanceRow, EngagementRow, SessionRow } from './rows.js';
import { cancellations, places } from './texts/reports.js';

/** A session with those who are asked to come. */
export interface Sitting {
  readonly step: Step;
  readonly session: SessionRow;
  readonly attendances: readonly AttendanceRow[];
  /** T1: fewer mentors came than a team needs. */
  readonly isException: boolean;
}

type Guest = Pick<AttendanceRow, 'membershipId' | 'part'>;

/** T1: mentors of a regular session. */
const MENTORS_AT_LEAST = 3;
/** Every so manieth session of the programme was held below strength. */
const EXCEPTION_EACH = 19;

/** Finds a time for every session that needs one, in the order of the course. */
export function seatAll(ground: Ground, steps: readonly Step[], diary: Diary): Sitting[] {
  return steps.map((step, index) => seat(ground, step, diary, index % EXCEPTION_EACH === 5));
}

function seat(ground: Ground, step: Step, diary: Diary, mayBeException: boolean): Sitting {
  const { ids, outline } = ground;
  const dice = ground.dice.branch(`session ${step.staffed.taken.venture.name} ${step.number}`);
  const guests = guestsOf(ground, step);
  const time = timeFor(step, guests, diary, dice);
  const isException = mayBeException && step.standing === 'held';
  const { standing } = step;
  const session: SessionRow = {
    id: ids.next(),
    ventureId: step.staffed.taken.venture.id,
    teamId: step.staffed.team.id,
    number: step.number,
    status: statusOf(step),
    startsAt: time?.startsAt ?? null,
    endsAt: time?.endsAt ?? null,
    zone: outline.zone,
    lengthMinutes: outline.sessionMinutes,
    place: time ? dice.pick(places).replace('{city}', outline.city) : null,
    agendaVersion: standing === 'bare' || standing === 'open' || standing === 'cancelled' ? 0 : dice.between(1, 3),
    sequence: standing === 'cancelled' ? 1 : 0,
    cancelReason: standing === 'cancelled' ? dice.pick(cancellations) : null,
  };
  return { step, session, isException, attendances: attendancesOf(ground, session, guests, isException, dice) };
}

function statusOf({ standing }: Step): SessionRow['status'] {
  if (standing === 'held' || standing === 'cancelled') return standing;
  return standing === 'planned' || standing === 'open' ? 'planned' : 'confirmed';
}

/** A cancelled session keeps the time that it had, and nobody's day is taken by it. */
function timeFor(step: Step, guests: readonly Guest[], diary: Diary, dice: Dice): TakenTime | null {
  const { standing, day } = step;
  if (standing === 'planned' || standing === 'open') return null;
  const who = standing === 'cancelled' ? [] : guests.map(({ membershipId }) => membershipId);
  return diary.book(who, day, day < 0 ? -1 : 1, dice);
}

/** The team of that day, the lead first, and the founders. */
function guestsOf({ calendar }: Ground, { staffed, day }: Step): Guest[] {
  const noon = calendar.at(day, 12 * 60);
  const present = staffed.seats.filter(({ row }) => row.fromAt <= noon && (row.untilAt === null || row.untilAt > noon));
  return [
    ...present.map(
      ({ row, member }) => ({ membershipId: member.membership.id, part: row.isLead ? 'lead' : 'mentor' }) as const,
    ),
    ...staffed.taken.founders.map(({ membershipId }) => ({ membershipId, part: 'founder' }) as const),
  ];
}

function attendancesOf(
  ground: Ground,
  session: SessionRow,
  guests: readonly Guest[],
  isException: boolean,
  dice: Dice,
): AttendanceRow[] {
  const { status, startsAt, endsAt } = session;
  const came = whoCame(guests, isException, dice);
  const during = status === 'held' || status === 'confirmed' ? `[${startsAt ?? ''},${endsAt ?? ''})` : null;
  return guests.map(({ membershipId, part }, index) => ({
    id: ground.ids.next(),
    sessionId: session.id,
    membershipId,
    part,
    during,
    attended: status === 'held' ? came.has(membershipId) : null,
    answer: answerOf(session, index),
  }));
}

/** Lead and founders always; of the others now and then one stays away, and of an exception all but one. */
function whoCame(guests: readonly Guest[], isException: boolean, dice: Dice): ReadonlySet<string> {
  const mentors = guests.filter(({ part }) => part !== 'founder').length;
  const spare = Math.max(0, mentors - MENTORS_AT_LEAST);
  const away = isException ? mentors - MENTORS_AT_LEAST + 1 : Math.min(spare, dice.between(0, 1));
  const stayed = dice.some(
    guests.filter(({ part }) => part === 'mentor'),
    away,
  );
  return new Set(guests.filter((guest) => !stayed.includes(guest)).map(({ membershipId }) => membershipId));
}

/** S4: whoever has a place at a time is taken for it. */
export const takenBy = ({ id, membershipId, sessionId, during }: AttendanceRow): EngagementRow[] =>
  during ? [{ id, membershipId, kind: 'session', subjectId: sessionId, during }] : [];

/** Every third of those who are invited has not answered yet. */
const answerOf = ({ status }: SessionRow, index: number): AttendanceRow['answer'] =>
  status === 'held' || (status === 'confirmed' && index % 3 !== 2) ? 'yes' : 'none';
