import { type Refusal, refusal, when } from '@outrigger/kernel';

/** T1, T3, T6: a programme's own rules for teams; sizes in seats, lead included. */
export interface TeamRules {
  readonly min: number;
  readonly max: number;
  /** How many different primary backgrounds a team needs: `all`, or a number. */
  readonly distinctBackgrounds: 'all' | number;
  /** Hours a month that a seat takes (C3). */
  readonly seatHours: { readonly member: number; readonly lead: number };
}

/** Source: MIT VMS, "teams of 3-5, one of whom is the lead", "from different business backgrounds". */
export const MIT_VMS: TeamRules = { min: 3, max: 5, distinctBackgrounds: 'all', seatHours: { member: 4, lead: 6 } };

/** What the rules need to know of a mentor. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly primaryBackground: string;
  readonly active: boolean;
  readonly warranted: boolean;
  readonly canLead: boolean;
  /** A conflict with this venture was declared. */
  readonly conflicted: boolean;
  readonly hoursPerMonth: number;
  /** Hours a month that other teams take already. */
  readonly hoursCommitted: number;
  /** Ventures at once that they set for themselves; null sets no bound but the hours. */
  readonly maxVentures: number | null;
  /** Ventures whose teams they are on already, or are proposed for. */
  readonly venturesServed: number;
}

export interface TeamProposal {
  readonly mentors: readonly Candidate[];
  readonly leadId: string;
  /** A manager's written reason to override soft rules (T4); it never overrides a hard one. */
  readonly overrideReason: string | null;
}

/**
 * Reviews a proposed team: C2, C3, T1, T2, T3, T4.
 *
 * @returns every reason to refuse, in reading order, so that the office can mend them in one go; empty means yes.
 */
export function reviewTeam(proposal: TeamProposal, rules: TeamRules = MIT_VMS): Refusal[] {
  const soft = [...backgrounds(proposal, rules), ...hours(proposal, rules), ...ventures(proposal)];
  return [
    ...size(proposal, rules),
    ...lead(proposal),
    ...proposal.mentors.flatMap(fitness),
    ...(proposal.overrideReason ? [] : soft),
  ];
}

/** T1. */
function size({ mentors }: TeamProposal, { min, max }: TeamRules): Refusal[] {
  return [
    ...when(mentors.length < min, 'TEAM_TOO_SMALL', `A team needs at least ${min} mentors.`, 'mentorIds'),
    ...when(mentors.length > max, 'TEAM_TOO_LARGE', `A team has at most ${max} mentors.`, 'mentorIds'),
  ];
}

/** T2. */
function lead({ mentors, leadId }: TeamProposal): Refusal[] {
  const chosen = mentors.find(({ id }) => id === leadId);
  if (!chosen) return [refusal('LEAD_NOT_ON_TEAM', 'The lead must be one of the mentors.', 'leadId')];
  return when(
    !chosen.canLead,
    'LEAD_NOT_QUALIFIED',
    `${chosen.name} is not qualified to lead. Choose another lead.`,
    'leadId',
    chosen.id,
  );
}

/** C1, C2: hard, whatever the reason. */
function fitness({ id, name, active, warranted, conflicted }: Candidate): Refusal[] {
  return [
    ...when(!active, 'MENTOR_NOT_ACTIVE', `${name} is not an active mentor.`, 'mentorIds', id),
    ...when(
      !warranted,
      'WARRANT_MISSING',
      `${name} has no current warrant. Ask for a signature first.`,
      'mentorIds',
      id,
    ),
    ...when(conflicted, 'CONFLICT_DECLARED', `${name} has declared a conflict with this venture.`, 'mentorIds', id),
  ];
}

/** T3: soft. */
function backgrounds({ mentors }: TeamProposal, { distinctBackgrounds }: TeamRules): Refusal[] {
  const distinct = new Set(mentors.map(({ primaryBackground }) => primaryBackground)).size;
  const needed = distinctBackgrounds === 'all' ? mentors.length : Math.min(distinctBackgrounds, mentors.length);
  const shared = mentors.filter(
    (mentor, index) => mentors.findIndex((other) => other.primaryBackground === mentor.primaryBackground) < index,
  );
  return distinct >= needed
    ? []
    : shared.map(({ id, name, primaryBackground }) =>
        refusal(
          'BACKGROUND_SHARED',
          `${name} is not the only one from ${primaryBackground.replaceAll('_', ' ')}. Choose another, or give a reason.`,
          'mentorIds',
          id,
        ),
      );
}

/** C3: soft. */
function hours({ mentors, leadId }: TeamProposal, { seatHours }: TeamRules): Refusal[] {
  return mentors.flatMap(({ id, name, hoursPerMonth, hoursCommitted }) => {
    const needed = id === leadId ? seatHours.lead : seatHours.member;
    return when(
      hoursCommitted + needed > hoursPerMonth,
      'MENTOR_AT_CAPACITY',
      `${name} gives ${hoursPerMonth} hours a month and ${hoursCommitted} are taken. Choose another, or give a reason.`,
      'mentorIds',
      id,
    );
  });
}

/** C3: soft; they set it themselves. */
const ventures = ({ mentors }: TeamProposal): Refusal[] =>
  mentors.flatMap(({ id, name, maxVentures, venturesServed }) =>
    when(
      maxVentures !== null && venturesServed >= maxVentures,
      'MENTOR_AT_LIMIT',
      `${name} accompanies ${venturesServed} of ${String(maxVentures)} ventures at most. Choose another, or give a reason.`,
      'mentorIds',
      id,
    ),
  );
