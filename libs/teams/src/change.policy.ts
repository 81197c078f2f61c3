import { type Refusal, refusal, when } from '@outrigger/kernel';

/** A seat of today, as changes need to know it. */
export interface Seat {
  readonly mentorId: string;
  readonly isLead: boolean;
}

/** What a change does to the seats of a team, none of them twice. */
export interface SeatChanges {
  /** Seats that end; their mentors leave, or go on with another part. */
  readonly ending: readonly string[];
  /** Seats that begin at the same instant. */
  readonly beginning: readonly Seat[];
  /** Mentors who leave the team. */
  readonly leaving: readonly string[];
}

/** T5: from the team of today to the one that is wanted; a change of lead ends two seats and begins two, without overlap. */
export function seatChanges(today: readonly Seat[], mentorIds: readonly string[], leadId: string): SeatChanges {
  const wanted = mentorIds.map((mentorId) => ({ mentorId, isLead: mentorId === leadId }));
  const stays = ({ mentorId, isLead }: Seat): boolean =>
    wanted.some((seat) => seat.mentorId === mentorId && seat.isLead === isLead);
  const isThere = ({ mentorId, isLead }: Seat): boolean =>
    today.some((seat) => seat.mentorId === mentorId && seat.isLead === isLead);
  const ending = today.filter((seat) => !stays(seat)).map(({ mentorId }) => mentorId);
  return {
    ending,
    beginning: wanted.filter((seat) => !isThere(seat)),
    leaving: ending.filter((id) => !mentorIds.includes(id)),
  };
}

export interface SteppingOff {
  readonly seats: readonly (Seat & { readonly name: string; readonly canLead: boolean })[];
  readonly mentorId: string;
  /** Who leads from then on, when the lead goes. */
  readonly nextLeadId: string | null;
}

/** T2, T5: a mentor may always go; a lead names who leads from then on, since there is one at any moment. */
export function reviewStepOff({ seats, mentorId, nextLeadId }: SteppingOff): Refusal[] {
  const leaver = seats.find((seat) => seat.mentorId === mentorId);
  if (!leaver) return [refusal('NOT_ON_TEAM', 'This mentor is not on the team.', 'mentorId', mentorId)];
  if (!leaver.isLead) return [];
  const next = seats.find((seat) => seat.mentorId === nextLeadId && seat.mentorId !== mentorId);
  if (!next) {
    const able = seats.filter((seat) => seat.canLead && seat.mentorId !== mentorId).map(({ name }) => name);
    const who = able.length > 0 ? `Name one: ${able.join(', ')}.` : 'Nobody else here may; ask the office.';
    return [refusal('LEAD_NEEDED', `The team needs a lead from then on. ${who}`, 'nextLeadId')];
  }
  return when(
    !next.canLead,
    'LEAD_NOT_QUALIFIED',
    `${next.name} is not qualified to lead.`,
    'nextLeadId',
    next.mentorId,
  );
}
