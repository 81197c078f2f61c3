import { addHours, type Refusal, when } from '@outrigger/kernel';

/** What somebody owes a session. */
export const OWED = ['agenda', 'report', 'summary'] as const;
export type Owed = (typeof OWED)[number];

/** What the office reminds of by a press: what is owed, and the answers to an invitation (S2). */
export const PRESSED = [...OWED, 'replies'] as const;
export type Pressed = (typeof PRESSED)[number];

/** What is written about a session without a deed of anybody: what is owed, and the brief for all. */
export const ABOUTS = [...OWED, 'brief'] as const;
export type About = (typeof ABOUTS)[number];

/** Asked for at first, once more before it is late, and whenever the office presses. */
export const STEPS = ['ask', 'remind', 'office'] as const;
export type Step = (typeof STEPS)[number];

export interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Of the programme's policy. */
export interface DueHours {
  readonly agendaDueHours: number;
  readonly reportDueHours: number;
  readonly summaryDueHours: number;
}

/** An agenda is asked for so long before it is due, and asked for again a day before. */
const AGENDA_ASK_HOURS = 7 * 24;
const AGENDA_REMIND_HOURS = 24;
/** All get the brief so long before the session (S5). */
const BRIEF_HOURS = 24;
/** What is so late is the office's to ask for: no letter goes by itself. */
const FORGOTTEN_HOURS = 7 * 24;

/** S3: agenda 72 h before, founders' summary 24 h after, lead's report 48 h after, or as the programme's policy has it. */
export function dueAt(owed: Owed, { startsAt, endsAt }: Times, hours: DueHours): Date {
  if (owed === 'agenda') return addHours(startsAt, -hours.agendaDueHours);
  return addHours(endsAt, owed === 'report' ? hours.reportDueHours : hours.summaryDueHours);
}

/** S3, S5: which letter goes by itself now, if it has not gone yet; null for none. */
export function dueStep(about: About, times: Times, hours: DueHours, now: Date): Exclude<Step, 'office'> | null {
  const { startsAt, endsAt } = times;
  if (about === 'brief') return addHours(startsAt, -BRIEF_HOURS) <= now && now < startsAt ? 'ask' : null;
  const due = dueAt(about, times, hours);
  if (about === 'agenda') {
    if (startsAt <= now || now < addHours(due, -AGENDA_ASK_HOURS)) return null;
    return addHours(due, -AGENDA_REMIND_HOURS) <= now ? 'remind' : 'ask';
  }
  if (now < endsAt || addHours(due, FORGOTTEN_HOURS) < now) return null;
  const halfWay = new Date((endsAt.getTime() + due.getTime()) / 2);
  return halfWay <= now ? 'remind' : 'ask';
}

/** So long the office can take a press back: longer than the bar that offers it. The letter leaves with the minute after. */
export const UNDO_MINUTES = 0.5;

/** Once a day is enough of the office's reminding. */
export const REMIND_AGAIN_HOURS = 24;

export interface Reminding {
  readonly sessionId: string;
  readonly isOwed: boolean;
  /** When the office last reminded of it; null for never. */
  readonly remindedAt: Date | null;
  readonly now: Date;
}

/** V5: the office reminds of what is owed, once a day. */
export function reviewReminding({ sessionId, isOwed, remindedAt, now }: Reminding): Refusal[] {
  const again = remindedAt !== null && addHours(remindedAt, REMIND_AGAIN_HOURS) > now;
  return [
    ...when(!isOwed, 'NOT_OWED', 'It is there, or it is not asked for yet.', 'about', sessionId),
    ...when(again, 'REMINDED_ALREADY', 'They were reminded of it within the last day.', 'about', sessionId),
  ];
}

/** A press is taken back as long as its letter waits. @param waits whether one does */
export const reviewTakingBack = (sessionId: string, waits: boolean): Refusal[] =>
  when(!waits, 'LETTER_LEFT', 'The reminder has left.', 'about', sessionId);
