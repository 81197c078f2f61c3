import type { SharingLevel } from '@outrigger/adopters';
import {
  ageClass,
  type Amounts,
  CAUSE_GROUPS,
  type CountCode,
  type Money,
  type Part,
  regionOf,
  TRAININGS,
} from '@outrigger/releases';
import type { Dice } from './dice.js';

/** Programmes that a demo's releases are made of: no tenants, only what such programmes might have counted. */
export interface MadeUpProgramme {
  readonly country: string;
  readonly kind: string;
  readonly training: (typeof TRAININGS)[number];
  readonly launchedOn: string;
  /** Mentors when it is grown. */
  readonly size: number;
  readonly dice: Dice;
  /** Whose it is, of those that are programmes of the demo. */
  readonly known?: KnownProgramme;
}

/** A programme of the demo that has a place among the made-up ones. */
export interface KnownProgramme {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly launchedOn: string;
  readonly level: SharingLevel;
  /** Figures that it lets be seen by its name. */
  readonly named: readonly CountCode[];
  /** What is odd about its newest quarter: by how much a count is off. */
  readonly odd: Readonly<Partial<Record<CountCode, number>>>;
}

/** 91 in 23 countries: how many in each. */
const COUNTRIES = Object.entries({
  US: 24, CA: 6, GB: 6, FR: 5, DE: 5, IN: 5, BR: 4, MX: 4, ES: 4, IT: 3, KE: 3, NG: 3, ZA: 3, AU: 3, JP: 2, KR: 2,
  CO: 2, CL: 2, SE: 1, PT: 1, GH: 1, SG: 1, NZ: 1,
}); // prettier-ignore

const KINDS = ['university', 'university', 'university', 'economic_development', 'accelerator', 'incubator', 'hybrid'];
/** Years before the newest quarter in which programmes began, several together as the immersions were. */
const WAVES = [9, 7.5, 6, 4.5, 3.6, 2.6, 1.6, 0.8, 0.4];

/** Each known programme takes the place of one in its country, so that there are as many as before. */
export function madeUpNetwork(dice: Dice, lastDay: string, known: readonly KnownProgramme[] = []): MadeUpProgramme[] {
  const made = strangers(dice, lastDay);
  for (const programme of known) {
    const { country, kind, launchedOn } = programme;
    const at = made.findIndex((each) => each.country === country && !each.known);
    const [place, stranger] = [at < 0 ? made.length : at, made[at] ?? made[0]];
    if (stranger) made[place] = { ...stranger, country, kind, launchedOn, known: programme };
  }
  return made;
}

function strangers(dice: Dice, lastDay: string): MadeUpProgramme[] {
  const countries = COUNTRIES.flatMap(([country, count]) => Array.from({ length: count }, () => country));
  return dice.shuffle(countries).map((country, at) => {
    const own = dice.branch(`made up ${at}`);
    const years = WAVES[at % WAVES.length] ?? 1;
    const launchedOn = new Date(Date.parse(lastDay) - years * 365.25 * 86_400_000).toISOString().slice(0, 10);
    const training = TRAININGS[own.between(0, 5) === 0 ? 0 : own.between(1, 2)] ?? 'none';
    return { country, kind: own.pick(KINDS), training, launchedOn, size: own.between(14, 90), dice: own };
  });
}

const share = (of: number, percent: number): number => Math.round((of * percent) / 100);

/** Of what mentors talk about mostly, and of what ventures die mostly: weights by group of causes. */
const ATTENTION = [12, 15, 20, 8, 8, 3, 28, 0, 3, 3];
const CAUSES = [27, 17, 14, 11, 10, 6, 7, 3, 3, 2];

const spread = (prefix: string, all: number, weights: readonly number[], dice: Dice): Record<string, number> => {
  const tilted = weights.map((weight) => weight * (0.7 + 0.6 * dice.next()));
  const sum = tilted.reduce((one, other) => one + other, 0);
  return Object.fromEntries(
    CAUSE_GROUPS.map((group, at) => [`${prefix}_${group}`, Math.round((all * (tilted[at] ?? 0)) / sum)]),
  );
};

/** What one of them counted in a quarter; null before it began. */
export function madeUpPart(
  programme: MadeUpProgramme,
  { period, to, isNewest }: { readonly period: string; readonly to: string; readonly isNewest: boolean },
  before: readonly string[] | null,
): Part | null {
  const { country, kind, training, launchedOn, known } = programme;
  if (launchedOn >= to) return null;
  const classes = { country, region: regionOf(country), kind, training, age: ageClass(launchedOn, to) };
  const counts = counted(programme, programme.dice.branch(period), training === 'none' ? -14 : 0);
  const amounts = isNewest && known ? off(counts, known.odd) : counts;
  const money = told(amounts.ventures ?? 0, programme.dice.branch(`money of ${period}`));
  const [isWilling, named] = [known?.level !== 'none', known?.named ?? []];
  return { classes, amounts, money, isWilling, named, before, seniority: Date.parse(launchedOn) };
}

const off = (counts: Amounts, odd: KnownProgramme['odd']): Amounts => ({
  ...counts,
  ...Object.fromEntries(
    Object.entries(odd).map(([code, by]) => [code, Math.round(by * (counts[code as CountCode] ?? 0))]),
  ),
});

/** Every fourth venture's yearly question is in the quarter, and most answer it. */
function told(ventures: number, dice: Dice): Money {
  const sumOf = (share: number, most: number) => {
    const amounts = Array.from({ length: Math.round(ventures * share) }, () =>
      Math.round(most * dice.next() ** 2 * 1_000),
    );
    const largest = amounts.toSorted((one, other) => other - one).slice(0, 2);
    return { sum: amounts.reduce((all, amount) => all + amount, 0), count: amounts.length, largest };
  };
  return { revenue: sumOf(0.2, 900), raised: sumOf(0.08, 600) };
}

function counted({ size }: MadeUpProgramme, dice: Dice, worse: number): Amounts {
  const near = (value: number): number => Math.max(0, Math.round(value * (0.85 + 0.3 * dice.next())));
  const ventures = near(size * 0.62);
  const sessions = near(ventures * 1.7);
  const teams = share(ventures, 96);
  const applied = near(ventures * 0.75);
  const accepted = share(applied, dice.between(45, 60));
  const places = size * 3;
  return {
    programmes: 1,
    mentors: size,
    ventures,
    sessions,
    mentor_hours: near(sessions * 4.8),
    applied,
    accepted,
    started: share(accepted, dice.between(80, 94)),
    active: share(ventures, dice.between(60, 84) + worse),
    graduated: near(ventures * 0.06),
    teams,
    team_seats: near(teams * 3.6),
    teams_sized: share(teams, dice.between(86, 100) + worse),
    teams_led: share(teams, dice.between(94, 100)),
    mentors_warranted: share(size, dice.between(88, 100) + worse),
    meeting_places: places,
    meetings_attended: share(places, dice.between(58, 84) + worse),
    agendas: share(sessions, dice.between(76, 97) + worse),
    arranged: share(sessions, dice.between(82, 100) + worse),
    reports_in_time: share(sessions, dice.between(64, 92) + worse),
    ...spread('minutes', sessions * 75, ATTENTION, dice),
    ...spread('causes', near(ventures * 0.12), CAUSES, dice),
  };
}
