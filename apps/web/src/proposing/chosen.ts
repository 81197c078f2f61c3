import type { CandidateFragment } from '../gql/graphql';

/** A team in the making, by the mentors' ids. */
export interface Chosen {
  readonly mentorIds: readonly string[];
  readonly leadId: string | null;
}

/** Whoever comes takes the seat; the lead's only who may lead (T2). */
export function swap({ mentorIds, leadId }: Chosen, out: string, into: CandidateFragment): Chosen {
  const heir = into.canLead ? into.mentorId : null;
  return {
    mentorIds: mentorIds.map((id) => (id === out ? into.mentorId : id)),
    leadId: leadId === out ? heir : leadId,
  };
}

export const add = ({ mentorIds, leadId }: Chosen, { mentorId, canLead }: CandidateFragment): Chosen => ({
  mentorIds: [...mentorIds, mentorId],
  leadId: leadId ?? (canLead ? mentorId : null),
});

export const without = ({ mentorIds, leadId }: Chosen, out: string): Chosen => ({
  mentorIds: mentorIds.filter((id) => id !== out),
  leadId: leadId === out ? null : leadId,
});

/** The needs that somebody of these meets. */
export const covered = (needs: readonly string[], team: readonly CandidateFragment[]): string[] =>
  needs.filter((need) => team.some((mentor) => mentor.needs.includes(need)));

/** The needs that nobody else of the team meets. */
export const onlyTheirs = (mentor: CandidateFragment, team: readonly CandidateFragment[]): string[] =>
  mentor.needs.filter((need) => !team.some((other) => other !== mentor && other.needs.includes(need)));

/** Who is not on the team: those who said yes, others, and those whom something keeps away. */
export interface Bench {
  readonly keen: readonly CandidateFragment[];
  readonly others: readonly CandidateFragment[];
  readonly kept: readonly CandidateFragment[];
}

export function benchOf(candidates: readonly CandidateFragment[], { mentorIds }: Chosen): Bench {
  const free = candidates.filter(({ mentorId }) => !mentorIds.includes(mentorId));
  const able = free.filter(({ obstacle }) => !obstacle);
  return {
    keen: able.filter(isKeen),
    others: able.filter((mentor) => !isKeen(mentor)),
    // Who has no hours may be chosen all the same, with a reason (T4).
    kept: free.filter(({ obstacle, parts }) => obstacle && (obstacle !== 'hours' || parts.interest > 0)),
  };
}

/** What a yes counts; a maybe counts less. */
const YES = 25;

export const isKeen = ({ parts }: CandidateFragment): boolean => parts.interest === YES;
