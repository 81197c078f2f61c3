import { addHours, type Refusal, refusal, when } from '@outrigger/kernel';
import { answersUntil, nextRound, roundTimes } from './course.policy.js';
import type { Course, FollowUpKind, WhirlwindStatus } from './whirlwind.entity.js';

/** What both sides of a meeting have to say at least, for it to go on: 3 is "rather yes". */
export const WILLING = 3;

/** A whirlwind needs so many of each side, to be more than a meeting. */
const LEAST = 2;

export interface State extends Course {
  readonly id: string;
  readonly status: WhirlwindStatus;
}

const OVER: Readonly<Partial<Record<WhirlwindStatus, string>>> = {
  closed: 'This whirlwind is closed.',
  cancelled: 'This whirlwind was called off.',
};

function over({ id, status }: State): Refusal[] {
  const says = OVER[status];
  return says ? [refusal('WHIRLWIND_OVER', says, 'whirlwindId', id)] : [];
}

/** A2: a time to come, and a break between the rounds. */
export function reviewCourse({ startsAt, rounds, breakAfter }: Course, now: Date): Refusal[] {
  return [
    ...when(startsAt <= now, 'TIME_HAS_PASSED', 'The time has passed. Choose one to come.', 'startsAt'),
    ...when(
      breakAfter !== null && breakAfter >= rounds,
      'BREAK_AFTER_THE_END',
      `The break has to come before the last of ${rounds} rounds.`,
      'breakAfter',
    ),
  ];
}

/** Times are changed, and guests invited, until there is a plan. */
export function reviewPreparing(event: State): Refusal[] {
  return [
    ...over(event),
    ...when(
      event.status === 'planned',
      'WHIRLWIND_PLANNED',
      'There is a plan already. Whom it does not fit is left out of it, or it is called off.',
      'whirlwindId',
      event.id,
    ),
  ];
}

export interface Planning {
  readonly event: State;
  readonly planVersion: number;
  readonly expectedVersion: number;
  readonly mentors: number;
  readonly ventures: number;
  readonly now: Date;
}

/** A2: who plans saw the plan that is there, and there are people and rounds to plan for. */
export function reviewPlanning({ event, planVersion, expectedVersion, mentors, ventures, now }: Planning): Refusal[] {
  const few = (many: number): boolean => many < LEAST;
  return [
    ...over(event),
    ...when(event.status === 'draft', 'NOBODY_INVITED', 'Invite mentors and ventures first.', 'whirlwindId', event.id),
    ...when(
      expectedVersion !== planVersion,
      'PLAN_CHANGED',
      'Somebody else planned it a moment ago. Look at it, then try again.',
      'expectedVersion',
    ),
    ...when(few(mentors), 'TOO_FEW_MENTORS', `${mentors} mentors come; ${LEAST} are needed.`, 'whirlwindId', event.id),
    ...when(
      few(ventures),
      'TOO_FEW_VENTURES',
      `${ventures} ventures come; ${LEAST} are needed.`,
      'whirlwindId',
      event.id,
    ),
    ...when(
      nextRound(event, now) >= event.rounds,
      'NO_ROUND_LEFT',
      'The last round has begun.',
      'whirlwindId',
      event.id,
    ),
  ];
}

/** A plan answers what was asked; what became of it meanwhile, it does not know. */
export const reviewUnchanged = (isSame: boolean): Refusal[] =>
  when(!isSame, 'PLAN_CHANGED', 'Something changed while it was planned. Look at it, then try again.', 'whirlwindId');

/** A guest says whether they come, and for which rounds, until the plan is made; then the office leaves them out. */
export function reviewComing(
  event: State,
  { fromRound, untilRound }: { fromRound: number; untilRound: number },
): Refusal[] {
  return [
    ...over(event),
    ...when(
      event.status === 'draft',
      'NOT_ASKED_YET',
      'This whirlwind is still being prepared.',
      'whirlwindId',
      event.id,
    ),
    ...when(
      event.status === 'planned',
      'WHIRLWIND_PLANNED',
      'The rounds are planned. Please tell the office, which plans anew.',
      'whirlwindId',
      event.id,
    ),
    ...when(
      fromRound >= untilRound || untilRound > event.rounds,
      'NO_SUCH_ROUNDS',
      `Choose rounds from 1 to ${event.rounds}.`,
      'untilRound',
    ),
  ];
}

/** A2: whoever is missed is missed from a round to come, of a plan that there is. */
export function reviewMissing(event: State, fromRound: number, now: Date): Refusal[] {
  const next = nextRound(event, now);
  return [
    ...over(event),
    ...when(event.status !== 'planned', 'NO_PLAN', 'There is no plan yet.', 'whirlwindId', event.id),
    ...when(
      fromRound < next || fromRound >= event.rounds,
      'ROUND_HAS_BEGUN',
      next >= event.rounds ? 'The last round has begun.' : `Rounds can be planned anew from round ${next + 1} on.`,
      'fromRound',
    ),
  ];
}

/** A2: both sides answer from the beginning of their round until the day after, while the office has not closed it. */
export function reviewAnswer(event: State, round: number, now: Date): Refusal[] {
  const begins = roundTimes(event)[round]?.startsAt;
  return [
    ...over(event),
    ...when(!begins || now < begins, 'MEETING_NOT_BEGUN', 'This meeting has not begun yet.', 'meetingId'),
    ...when(
      now > answersUntil(event),
      'ANSWERS_CLOSED',
      'It is too late to answer. Please tell the office.',
      'meetingId',
    ),
  ];
}

/** Everybody is told a plan that there is, of rounds that are still to come. */
export function reviewAnnouncing(event: State, now: Date): Refusal[] {
  return [
    ...over(event),
    ...when(event.status !== 'planned', 'NO_PLAN', 'There is no plan yet.', 'whirlwindId', event.id),
    ...when(
      nextRound(event, now) >= event.rounds,
      'NO_ROUND_LEFT',
      'The last round has begun.',
      'whirlwindId',
      event.id,
    ),
  ];
}

/** Closing shows both sides what came of it. */
export function reviewClosing(event: State, now: Date): Refusal[] {
  return [
    ...over(event),
    ...when(event.status !== 'planned', 'NO_PLAN', 'There is no plan yet.', 'whirlwindId', event.id),
    ...when(
      nextRound(event, now) < event.rounds,
      'ROUNDS_TO_COME',
      'There are rounds to come. Close it after the last.',
      'whirlwindId',
      event.id,
    ),
  ];
}

export interface Following {
  readonly status: WhirlwindStatus;
  readonly isMutual: boolean;
  readonly isFollowed: boolean;
  readonly kind: FollowUpKind;
}

/** A2: what both would go on with is followed up once; an introduction writes to both, who read the outcome first. */
export function reviewFollowing({ status, isMutual, isFollowed, kind }: Following): Refusal[] {
  const field = 'meetingId';
  return [
    ...when(!isMutual, 'NOT_MUTUAL', 'Not both of them would go on.', field),
    ...when(isFollowed, 'FOLLOWED_UP', 'Somebody has followed this up already.', field),
    ...when(
      kind === 'introduction' && status !== 'closed',
      'NOT_CLOSED',
      'Close the whirlwind first: then both sides know that they would go on.',
      field,
    ),
  ];
}

/** Whom a reminder could go to, by what they have not said. */
export interface Silence {
  readonly status: WhirlwindStatus;
  readonly silent: number;
  readonly remindedAt: Date | null;
  readonly now: Date;
}

/** Hours between two reminders of one whirlwind. */
export const REMINDER_HOURS = 12;

/** A reminder goes to somebody, and to nobody twice in a day. */
export function reviewReminding({ status, silent, remindedAt, now }: Silence): Refusal[] {
  const field = 'whirlwindId';
  const asks = status === 'asking' || status === 'planned';
  return [
    ...when(!asks || silent === 0, 'NOBODY_SILENT', 'There is nobody to be reminded.', field),
    ...when(
      remindedAt !== null && remindedAt > addHours(now, -REMINDER_HOURS),
      'REMINDED',
      'They were reminded today.',
      field,
    ),
  ];
}

export const reviewCancelling = (event: State): Refusal[] => over(event);
