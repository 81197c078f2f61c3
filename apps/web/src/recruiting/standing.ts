import type { MentorStatus } from '../gql/graphql';
import type { Application } from './application-screen';

/** Whether an application waits for a decision. */
export const isOpen = (status: MentorStatus): boolean => ['applied', 'interviewing', 'screening'].includes(status);

export interface Standing {
  readonly interviewed: boolean;
  readonly answered: number;
  readonly references: number;
  /** The address is nowhere else. */
  readonly alone: boolean;
}

/** What an application can show for itself: the same that the server asks for. */
export function standingOf({
  interviews,
  references,
  duplicateOf,
  knownMentorId,
  mentorId,
}: Pick<Application, 'interviews' | 'references' | 'duplicateOf' | 'knownMentorId' | 'mentorId'>): Standing {
  return {
    interviewed: interviews.some(({ filedAt }) => filedAt),
    answered: references.filter(({ answeredAt }) => answeredAt).length,
    references: references.length,
    alone: !duplicateOf && (!knownMentorId || knownMentorId === mentorId),
  };
}
