import type { MentorLineFragment } from '../gql/graphql';

/** A team in the making: who is chosen, in the order of choosing, and who leads. */
export interface Proposal {
  readonly mentors: readonly MentorLineFragment[];
  readonly leadId: string | null;
}

export const EMPTY: Proposal = { mentors: [], leadId: null };

/** The team of today, as what a change begins with. */
export const proposalOf = (
  seats: readonly { readonly isLead: boolean; readonly mentor?: MentorLineFragment | null }[],
): Proposal => ({
  mentors: seats.flatMap(({ mentor }) => (mentor ? [mentor] : [])),
  leadId: seats.find(({ isLead }) => isLead)?.mentor?.id ?? null,
});

export const isChosen = ({ mentors }: Proposal, id: string): boolean => mentors.some((mentor) => mentor.id === id);

/** Adds or takes away a mentor. The first who may lead is proposed as lead (T2); one who goes leaves it open. */
export function toggle(proposal: Proposal, mentor: MentorLineFragment): Proposal {
  const { mentors, leadId } = proposal;
  if (isChosen(proposal, mentor.id)) {
    return { mentors: mentors.filter(({ id }) => id !== mentor.id), leadId: leadId === mentor.id ? null : leadId };
  }
  return { mentors: [...mentors, mentor], leadId: leadId ?? (mentor.canLead ? mentor.id : null) };
}

/** Hours a month that are not given to a team yet. */
export const hoursLeft = ({ hoursPerMonth, hoursCommitted }: MentorLineFragment): number =>
  Math.max(0, hoursPerMonth - hoursCommitted);

/** The rules that a written reason may override (T4). */
const SOFT = new Set(['BACKGROUND_SHARED', 'MENTOR_AT_CAPACITY', 'MENTOR_AT_LIMIT']);

export const asksForReason = (refusals: readonly { readonly code: string }[]): boolean =>
  refusals.some(({ code }) => SOFT.has(code));
