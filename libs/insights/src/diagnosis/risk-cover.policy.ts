/** From this score on, a group is a risk point of its venture. */
const RISK_POINT = 3;
/** The score at which a lead says that nothing matters more. */
const GREATEST = 4;
/** Sessions without it after which it is flagged. */
const SILENT_SESSIONS = 3;
/** Days back in which a session counts as care. */
export const CARE_DAYS = 90;
/** The groups on which it matters that founders and lead agree. */
export const TO_AGREE_ON: readonly string[] = ['need', 'team'];

export interface Scored {
  readonly causeGroup: string;
  readonly part: 'founder' | 'lead';
  readonly score: number;
}

/** What is known of one venture's risks, and of what its sessions were about. */
export interface VentureTalk {
  /** The newest of each side. */
  readonly scores: readonly Scored[];
  /** Groups with a session in the last days of care. */
  readonly talkedAbout: readonly string[];
  /** Of the last reported sessions, three at most. */
  readonly lastSessions: number;
  readonly lastOnNeed: number;
}

export interface RiskCover {
  /** Groups that either side scores 3 or more. */
  readonly points: readonly string[];
  readonly uncovered: readonly string[];
  /** Of the points, in per cent; null where there is no point. */
  readonly coverage: number | null;
  /** D1: the lead scores the need 4, and three sessions went without it. */
  readonly needIsSilent: boolean;
}

/** D1: which of a venture's risks its sessions take care of. */
export function coverOf({ scores, talkedAbout, lastSessions, lastOnNeed }: VentureTalk): RiskCover {
  const points = [
    ...new Set(scores.filter(({ score }) => score >= RISK_POINT).map(({ causeGroup }) => causeGroup)),
  ].sort();
  const uncovered = points.filter((group) => !talkedAbout.includes(group));
  const leadFears = scores.some(
    ({ causeGroup, part, score }) => causeGroup === 'need' && part === 'lead' && score >= GREATEST,
  );
  return {
    points,
    uncovered,
    coverage: points.length === 0 ? null : Math.round((1 - uncovered.length / points.length) * 100),
    needIsSilent: leadFears && lastSessions >= SILENT_SESSIONS && lastOnNeed === 0,
  };
}
