import { commonCount } from './bits.js';
import { type Call, type Candidate } from './board.js';
import { type TeamRules } from './instance.js';

/** Mentors on their way to a team, the lead first. */
export interface Crew {
  readonly members: readonly Candidate[];
  readonly gain: number;
  readonly score: number;
  readonly covered: number;
  readonly slots: Uint32Array;
  /** What they bring to each cut. */
  readonly pulls: Int32Array | null;
}

/** Whether the rules allow one more, whoever may follow. */
export function mayJoin(rules: TeamRules, { members, slots }: Crew, who: Candidate): boolean {
  const { maxPerFamily, maxNewcomers, minCommonSlots } = rules;
  let family = 0;
  let newcomers = 0;
  if (!who.member) return false;
  for (const other of members) {
    if (other.mentor === who.mentor) return false;
    if (other.family === who.family) family++;
    if (other.newcomer) newcomers++;
  }
  if (family >= maxPerFamily || (who.newcomer && newcomers >= maxNewcomers)) return false;
  return minCommonSlots === 0 || commonCount(slots, who.slots) >= minCommonSlots;
}

/** Whether they are a team as they stand. */
export function isTeam(rules: TeamRules, { required }: Call, { members, covered }: Crew): boolean {
  const { teamMin, teamMax, maxPerFamily, maxNewcomers, newcomerNeedsExperienced } = rules;
  if (members.length < teamMin || members.length > teamMax || maxPerFamily < 1) return false;
  if ((required & ~covered) !== 0) return false;
  const fresh = members.filter(({ newcomer }) => newcomer).length;
  return fresh <= maxNewcomers && !(fresh > 0 && newcomerNeedsExperienced && !members.some((m) => m.experienced));
}
