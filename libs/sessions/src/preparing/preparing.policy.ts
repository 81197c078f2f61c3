import { type Refusal, when } from '@outrigger/kernel';
import type { AttendeePart } from '../session.entity.js';
import { agendaLocked, type SessionState } from '../session.policy.js';
import type { SuggestionState } from './preparing.entity.js';

interface ByWhom {
  readonly session: SessionState;
  readonly part: AttendeePart;
  readonly now: Date;
}

const locked = ({ session, now }: Omit<ByWhom, 'part'>, message: string): Refusal[] =>
  when(agendaLocked(session, now), 'AGENDA_LOCKED', message, 'sessionId', session.id);

const founders = ({ session, part }: ByWhom, message: string): Refusal[] =>
  when(part !== 'founder', 'AGENDA_IS_THE_FOUNDERS', message, 'sessionId', session.id);

export interface Preparing extends ByWhom {
  readonly version: number;
  readonly expectedVersion: number;
}

/** S3: the founders tell how they are, before the session starts. */
export function reviewPreparing(preparing: Preparing): Refusal[] {
  const { version, expectedVersion } = preparing;
  return [
    ...founders(preparing, 'Only the founders write their update.'),
    ...locked(preparing, 'The session has started or is over: the update stays as it is.'),
    ...when(
      expectedVersion !== version,
      'UPDATE_CHANGED',
      `Somebody else wrote the update: it is at version ${version}. Look at it, then try again.`,
      'expectedVersion',
    ),
  ];
}

export interface Publishing extends ByWhom {
  readonly items: number;
  readonly publishedAt: Date | null;
}

/** S1: an agenda is published once, when it says something; what is written later is seen as it grows. */
export function reviewPublishing(publishing: Publishing): Refusal[] {
  const { session, items, publishedAt } = publishing;
  return [
    ...founders(publishing, 'Only the founders publish the agenda.'),
    ...locked(publishing, 'The session has started or is over.'),
    ...when(items === 0, 'AGENDA_EMPTY', 'Write at least one point first.', 'sessionId', session.id),
    ...when(
      publishedAt !== null,
      'AGENDA_PUBLISHED',
      'The mentors have it already; they see what you change.',
      'sessionId',
      session.id,
    ),
  ];
}

interface Suggesting extends Omit<ByWhom, 'part'> {
  /** Null for the office, which has no place in the session. */
  readonly part: AttendeePart | null;
  readonly unknownTopics: readonly string[];
}

/** S1, D1: mentors and the office may say what they would like to be talked about; until the start. */
export function reviewSuggestion(suggesting: Suggesting): Refusal[] {
  const { session, part, unknownTopics } = suggesting;
  return [
    ...when(
      part === 'founder',
      'WRITE_IT_YOURSELF',
      'You need not suggest: the agenda is yours to write.',
      'sessionId',
      session.id,
    ),
    ...locked(suggesting, 'The session has started or is over.'),
    ...when(unknownTopics.length > 0, 'NO_SUCH_TOPIC', `No topic ${unknownTopics.join(', ')}.`, 'topic'),
  ];
}

/** S1: the founders take a suggestion up, or do not. */
export function reviewSettling(settling: ByWhom & { readonly state: SuggestionState }): Refusal[] {
  return [
    ...founders(settling, 'Only the founders decide what is on the agenda.'),
    ...locked(settling, 'The session has started or is over.'),
    ...when(settling.state !== 'open', 'SUGGESTION_SETTLED', `It was ${settling.state} already.`, 'suggestionId'),
  ];
}
