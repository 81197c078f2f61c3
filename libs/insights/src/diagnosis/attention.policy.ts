/** Below so many nothing is shown: too few to say anything. */
export const FEWEST = 10;
/** From so many closings on, a programme's own causes weigh instead of an edition's. */
export const OWN_CLOSINGS = 50;

/** What is known of one group of causes. */
export interface GroupCounts {
  readonly group: string;
  /** Talked about, by the leads' reports. */
  readonly minutes: number;
  /** Planned, by the founders' agendas. */
  readonly agendaMinutes: number;
  /** Sum of risk scores by founders and leads. */
  readonly riskPoints: number;
}

export interface CauseMentions {
  readonly group: string;
  /** Of several causes a venture, or per cent of companies that name each: only the proportions count. */
  readonly mentions: number;
}

/** Shares in per cent of their sums; the gap in percentage points. */
export interface GroupGap {
  readonly group: string;
  readonly attention: number;
  readonly agenda: number | null;
  readonly risk: number | null;
  readonly cause: number;
  readonly gap: number;
}

const tenths = (value: number): number => Math.round(value * 1000) / 10;
const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/**
 * D1: what was talked about beside what ventures die of, the largest share of causes first.
 *
 * @returns a group's share is null where nothing at all is known of that kind.
 */
export function gapsOf(groups: readonly GroupCounts[], causes: readonly CauseMentions[]): GroupGap[] {
  const sums = {
    minutes: total(groups.map(({ minutes }) => minutes)),
    agenda: total(groups.map(({ agendaMinutes }) => agendaMinutes)),
    risk: total(groups.map(({ riskPoints }) => riskPoints)),
    mentions: total(causes.map(({ mentions }) => mentions)),
  };
  const mentionsOf = (group: string): number =>
    total(causes.filter((cause) => cause.group === group).map(({ mentions }) => mentions));
  return groups
    .map(({ group, minutes, agendaMinutes, riskPoints }) => {
      const attention = minutes / (sums.minutes || 1);
      const cause = mentionsOf(group) / (sums.mentions || 1);
      return {
        group,
        attention: tenths(attention),
        agenda: sums.agenda > 0 ? tenths(agendaMinutes / sums.agenda) : null,
        risk: sums.risk > 0 ? tenths(riskPoints / sums.risk) : null,
        cause: tenths(cause),
        gap: tenths(cause - attention),
      };
    })
    .sort((one, other) => other.cause - one.cause || one.group.localeCompare(other.group));
}

/** D1: closings whose weightiest cause had been talked about before, in per cent; null for too few. */
export const backTest = (closings: number, talkedAbout: number): number | null =>
  closings < FEWEST ? null : tenths(talkedAbout / closings);
