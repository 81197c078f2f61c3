import type { AgendaOutcome, FileReportInput } from '../gql/graphql';
import type { Session } from './session-screen';

export interface TopicDraft {
  readonly topic: string;
  readonly minutes: number;
}

/** Somebody who can own an action. */
export interface Person {
  readonly membershipId: string;
  readonly name: string;
}

export interface ActionDraft {
  readonly ownerId: string | null;
  readonly text: string;
  /** YYYY-MM-DD, or empty. */
  readonly dueOn: string;
}

/** What became of a point of the agenda, by its id. */
export interface OutcomeDraft {
  readonly itemId: string;
  readonly outcome: AgendaOutcome | null;
  readonly words: string;
}

/** Advice that differed (S5). */
export interface ChoiceDraft {
  readonly question: string;
  /** With ` / ` between them. */
  readonly options: string;
  readonly decided: string;
}

export interface ReportDraft {
  readonly summary: string;
  readonly attendeeIds: readonly string[];
  readonly topics: readonly TopicDraft[];
  readonly actions: readonly ActionDraft[];
  readonly exceptionReason: string;
  readonly outcomes: readonly OutcomeDraft[];
  readonly choices: readonly ChoiceDraft[];
  readonly nextInWeeks: number | null;
}

/** Everybody came, and the talk went as the agenda had it: the lead mends what did not. */
export function beginReport({ attendees, agenda }: Pick<Session, 'attendees' | 'agenda'>): ReportDraft {
  const minutes = new Map<string, number>();
  for (const { topic, minutes: planned } of agenda) {
    if (topic) minutes.set(topic, (minutes.get(topic) ?? 0) + planned);
  }
  return {
    summary: '',
    attendeeIds: attendees.map(({ membershipId }) => membershipId),
    topics: [...minutes].map(([topic, planned]) => ({ topic, minutes: planned })),
    actions: [],
    exceptionReason: '',
    outcomes: agenda.map(({ id }) => ({ itemId: id, outcome: null, words: '' })),
    choices: [],
    nextInWeeks: null,
  };
}

/** T1: true when fewer mentors came than a session needs, so that a reason is due. */
export function belowStrength(
  { attendeeIds }: ReportDraft,
  { attendees }: Pick<Session, 'attendees'>,
  teamMin: number,
): boolean {
  return (
    attendees.filter(({ part, membershipId }) => part !== 'founder' && attendeeIds.includes(membershipId)).length <
    teamMin
  );
}

/** The draft as the api takes it; lines that were left empty are left out. */
export function inputOf(sessionId: string, draft: ReportDraft): FileReportInput {
  const { summary, attendeeIds, topics, actions, exceptionReason, outcomes, choices, nextInWeeks } = draft;
  return {
    sessionId,
    summary: summary.trim(),
    attendeeIds: [...attendeeIds],
    topics: topics.filter(({ topic }) => topic !== '').map(({ topic, minutes }) => ({ topic, minutes })),
    actions: actions.flatMap(({ ownerId, text, dueOn }) =>
      ownerId && text.trim() ? [{ ownerId, text: text.trim(), dueOn: dueOn || null }] : [],
    ),
    items: outcomes.flatMap(({ itemId, outcome, words }) =>
      outcome ? [{ itemId, outcome, words: words.trim() || null }] : [],
    ),
    choices: choices
      .filter(({ question }) => question.trim() !== '')
      .map(({ question, options, decided }) => ({
        question: question.trim(),
        options: optionsOf(options),
        decided: decided.trim() || null,
      })),
    nextInWeeks,
    ...(exceptionReason.trim() && { exceptionReason: exceptionReason.trim() }),
  };
}

/** `flat fee / by sensor`. */
export const optionsOf = (options: string): string[] =>
  options
    .split(' / ')
    .map((option) => option.trim())
    .filter((option) => option !== '');

/** What a tap on a topic adds: the rest of the session, or a fifth of it where nothing is left (D1). */
export function withTopic(topics: readonly TopicDraft[], topic: string, lengthMinutes: number): TopicDraft[] {
  const taken = topics.reduce((sum, { minutes }) => sum + minutes, 0);
  const half = Math.ceil((lengthMinutes - taken) / 2 / 5) * 5;
  return [...topics, { topic, minutes: Math.max(half, Math.round(lengthMinutes / 5 / 5) * 5) }];
}

export const without = (topics: readonly TopicDraft[], gone: string): TopicDraft[] =>
  topics.filter(({ topic }) => topic !== gone);
