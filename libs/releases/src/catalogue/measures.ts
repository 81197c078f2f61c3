/** What the figures are about, as a reader looks for them. */
export const TOPICS = [
  'size',
  'funnel',
  'activity',
  'fidelity',
  'training',
  'attention',
  'causes',
  'outcomes',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Something that each programme counts in a period. */
interface Counted {
  readonly topic: Topic;
  readonly says: string;
  /** Rules of the model that it looks at, by their ids. */
  readonly rules: readonly string[];
}

/** Groups of causes of failure, and of what sessions talk about (D1). */
export const CAUSE_GROUPS = [
  'need',
  'team',
  'money',
  'business_model',
  'focus',
  'competition',
  'marketing',
  'expansion',
  'legal',
  'network',
] as const;
export type CauseGroup = (typeof CAUSE_GROUPS)[number];

const counted = (topic: Topic, says: string, rules: readonly string[] = []): Counted => ({ topic, says, rules });

/** Who is in a release is known to all: this one figure is only rounded. */
export const PROGRAMMES = 'programmes';

/**
 * The catalogue of counts, version 2 (R0): the second has money. A programme's figures of a quarter are these numbers; whatever else is published
 * is made of them after they are rounded. A change is a new version: releases say which one they follow.
 */
export const COUNTS = {
  [PROGRAMMES]: counted('size', 'programmes that are counted'),
  mentors: counted('size', 'active mentors at the end'),
  ventures: counted('size', 'ventures with a team in the quarter'),
  sessions: counted('size', 'sessions held'),
  mentor_hours: counted('activity', 'hours of mentors in sessions'),
  applied: counted('funnel', 'ventures that applied'),
  accepted: counted('funnel', 'ventures accepted'),
  started: counted('funnel', 'ventures whose first session was held'),
  active: counted('funnel', 'ventures with a session in the quarter'),
  graduated: counted('funnel', 'ventures that graduated'),
  teams: counted('fidelity', 'teams at the end'),
  team_seats: counted('fidelity', 'mentors on teams at the end'),
  teams_sized: counted('fidelity', 'teams of three to five', ['T1']),
  teams_led: counted('fidelity', 'teams with one lead', ['T2']),
  mentors_warranted: counted('fidelity', 'active mentors under a warrant', ['C2']),
  meeting_places: counted('fidelity', 'mentors expected at their meetings', ['C4']),
  meetings_attended: counted('fidelity', 'mentors who came to them', ['C4']),
  agendas: counted('fidelity', 'sessions with an agenda by the founders', ['S1']),
  arranged: counted('fidelity', 'sessions to which the office invited', ['S2']),
  reports_in_time: counted('training', 'sessions reported in time by the lead', ['S3']),
  ...forGroups('minutes', (group) => counted('attention', `minutes of sessions on ${group}`)),
  ...forGroups('causes', (group) => counted('causes', `causes of closed ventures: ${group}`)),
} as const satisfies Readonly<Record<string, Counted>>;

export type CountCode = keyof typeof COUNTS;
export const COUNT_CODES = Object.keys(COUNTS) as readonly CountCode[];

/** Amounts in euros that founders told in a quarter, by dated rates (A4, R3): sums of ventures, so both are guarded. */
export const MONEY = {
  revenue: counted('outcomes', 'euros of revenue in their last full year, of ventures that told it in the quarter'),
  raised: counted('outcomes', 'euros raised so far, of ventures that told it in the quarter'),
} as const satisfies Readonly<Record<string, Counted>>;

export type MoneyCode = keyof typeof MONEY;
export const MONEY_CODES = Object.keys(MONEY) as readonly MoneyCode[];

/** A percentage or an average of two counts. */
export interface Rate extends Counted {
  readonly kind: 'percent' | 'average';
  readonly part: CountCode;
  readonly base: CountCode;
}

const rate =
  (kind: Rate['kind']) =>
  (topic: Topic, part: CountCode, base: CountCode, says: string, rules: readonly string[] = []): Rate => ({
    topic,
    kind,
    part,
    base,
    says,
    rules,
  });
const percent = rate('percent');
const average = rate('average');

/** The catalogue of rates: of released counts, and of each programme for its benchmark. */
export const RATES = {
  acceptance: percent('funnel', 'accepted', 'applied', 'of those who applied are accepted'),
  activity: percent('activity', 'active', 'ventures', 'of the ventures met in the quarter'),
  sessions_per_venture: average('activity', 'sessions', 'ventures', 'sessions a venture'),
  hours_per_mentor: average('activity', 'mentor_hours', 'mentors', 'hours a mentor in sessions'),
  mentors_per_team: average('fidelity', 'team_seats', 'teams', 'mentors a team'),
  sized_teams: percent('fidelity', 'teams_sized', 'teams', 'of the teams have three to five mentors', ['T1']),
  led_teams: percent('fidelity', 'teams_led', 'teams', 'of the teams have one lead', ['T2']),
  warranted: percent('fidelity', 'mentors_warranted', 'mentors', 'of the mentors are under a warrant', ['C2']),
  attendance: percent('fidelity', 'meetings_attended', 'meeting_places', 'came to the meetings of mentors', ['C4']),
  own_agendas: percent('fidelity', 'agendas', 'sessions', 'of the sessions had an agenda by the founders', ['S1']),
  office_arranged: percent('fidelity', 'arranged', 'sessions', 'of the sessions were arranged by the office', ['S2']),
  punctual_reports: percent('training', 'reports_in_time', 'sessions', 'of the sessions were reported in time', ['S3']),
} as const satisfies Readonly<Record<string, Rate>>;

export type RateCode = keyof typeof RATES;
export const RATE_CODES = Object.keys(RATES) as readonly RateCode[];

/** What a programme may let the centre see by its name. */
export const HEADLINES = [
  'mentors',
  'ventures',
  'sessions',
  'active',
  'graduated',
] as const satisfies readonly CountCode[];

export const CATALOGUE_VERSION = 2;

type ForGroups<P extends string> = Readonly<Record<`${P}_${CauseGroup}`, Counted>>;

function forGroups<P extends string>(prefix: P, make: (group: string) => Counted): ForGroups<P> {
  const entries = CAUSE_GROUPS.map((group) => [`${prefix}_${group}`, make(group.replace('_', ' '))] as const);
  return Object.fromEntries(entries) as ForGroups<P>;
}
