import { type Refusal, refusal, when } from '@outrigger/kernel';
import type { SessionState } from '../session.policy.js';

export interface ReportFacts {
  readonly session: SessionState;
  readonly now: Date;
  /** The lead of the session, or the office on the lead's behalf. */
  readonly byLead: boolean;
  readonly topics: readonly { readonly topic: string; readonly minutes: number }[];
  readonly unknownTopics: readonly string[];
  readonly lengthMinutes: number;
  /** Mentors who came, and the least that a session needs (T1). */
  readonly mentorsCame: number;
  readonly minimum: number;
  readonly exceptionReason: string | null;
  /** Mentors who came without a warrant that was good that day (C2). */
  readonly unwarranted: readonly { readonly membershipId: string; readonly name: string }[];
  /** Attendees and owners who have no place in this session. */
  readonly strangers: readonly string[];
  /** Points that are not on this session's agenda. */
  readonly unknownItems: readonly string[];
}

/** S3, T1, C2: one report by the lead, after the session, with minutes per topic. @returns every reason at once. */
export function reviewReport(facts: ReportFacts): Refusal[] {
  const { session, now, byLead, topics, unknownTopics } = facts;
  const started = session.startsAt !== null && session.startsAt <= now;
  const codes = topics.map(({ topic }) => topic);
  return [
    ...when(
      !byLead,
      'REPORT_IS_THE_LEADS',
      'The lead of the session files the report, or the office.',
      'sessionId',
      session.id,
    ),
    ...when(
      session.status === 'held',
      'REPORT_FILED',
      'The report of this session is filed already.',
      'sessionId',
      session.id,
    ),
    ...when(
      session.status !== 'held' && (session.status !== 'confirmed' || !started),
      'SESSION_NOT_HELD',
      'A report follows a session that was confirmed and has started.',
      'sessionId',
      session.id,
    ),
    ...when(new Set(codes).size < codes.length, 'TOPIC_TWICE', 'A topic is named twice: add its minutes up.', 'topics'),
    ...when(unknownTopics.length > 0, 'NO_SUCH_TOPIC', `No topic ${unknownTopics.join(', ')}.`, 'topics'),
    ...minutes(facts),
    ...strength(facts),
    ...warrants(facts),
    ...named(facts),
  ];
}

/** An hour over the planned length is a long session; more is a slip of the finger. */
const OVERTIME_MINUTES = 60;

function minutes({ topics, lengthMinutes }: ReportFacts): Refusal[] {
  const total = topics.reduce((sum, topic) => sum + topic.minutes, 0);
  return [
    ...when(topics.length === 0, 'NO_TOPIC', 'Say what was talked about: one topic at least.', 'topics'),
    ...when(
      total > lengthMinutes + OVERTIME_MINUTES,
      'MINUTES_TOO_MANY',
      `The topics add up to ${total} minutes; the session was to last ${lengthMinutes}.`,
      'topics',
    ),
  ];
}

function strength({ mentorsCame, minimum, exceptionReason }: ReportFacts): Refusal[] {
  const message = `${mentorsCame} of at least ${minimum} mentors came. Say why it was held all the same.`;
  return when(mentorsCame < minimum && !exceptionReason, 'BELOW_STRENGTH', message, 'exceptionReason');
}

/** People and points of this session, and no others. */
function named({ strangers, unknownItems }: ReportFacts): Refusal[] {
  return [
    ...when(
      strangers.length > 0,
      'NOT_AN_ATTENDEE',
      'Somebody named here has no place in this session.',
      'attendeeIds',
      strangers[0],
    ),
    ...when(
      unknownItems.length > 0,
      'NO_SUCH_ITEM',
      "A point named here is not on this session's agenda.",
      'items',
      unknownItems[0],
    ),
  ];
}

/** C2. */
function warrants({ unwarranted }: ReportFacts): Refusal[] {
  return unwarranted.map(({ membershipId, name }) =>
    refusal(
      'WARRANT_MISSING',
      `${name} had no warrant that day, so has no part in the session. The office can record one that was signed.`,
      'attendeeIds',
      membershipId,
    ),
  );
}
