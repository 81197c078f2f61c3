import type { FileReportInput } from '../gql/graphql';
import type { ActionDraft } from './action-words';
import type { Session } from './session-screen';

export interface TopicDraft {
  readonly topic: string;
  readonly minutes: number;
}

export interface ReportDraft {
  readonly summary: string;
  readonly attendeeIds: readonly string[];
  readonly topics: readonly TopicDraft[];
  readonly actions: readonly ActionDraft[];
  readonly exceptionReason: string;
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
  const { summary, attendeeIds, topics, actions, exceptionReason } = draft;
  return {
    sessionId,
    summary: summary.trim(),
    attendeeIds: [...attendeeIds],
    topics: topics.filter(({ topic }) => topic !== '').map(({ topic, minutes }) => ({ topic, minutes })),
    actions: actions.flatMap(({ ownerId, text, dueOn }) =>
      ownerId && text.trim() ? [{ ownerId, text: text.trim(), dueOn: dueOn || null }] : [],
    ),
    ...(exceptionReason.trim() && { exceptionReason: exceptionReason.trim() }),
  };
}
