import { useSuspenseQuery } from '@tanstack/react-query';
import { NetworkFiguresDocument, type NetworkFiguresQuery, type ReleaseAxis, type WithheldWhy } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';

export type Cell = NetworkFiguresQuery['releasedFigures'][number];

export interface ReleaseName {
  readonly number: number;
  readonly isDemo: boolean;
}

/** Figures of one table of a release, found by name. */
export class Figures {
  constructor(readonly cells: readonly Cell[]) {}

  find(
    measure: string,
    { category = 'all', stat = 'value' }: { category?: string; stat?: Cell['stat'] } = {},
  ): Cell | null {
    return (
      this.cells.find((cell) => cell.measure === measure && cell.category === category && cell.stat === stat) ?? null
    );
  }

  value(measure: string, at: { category?: string; stat?: Cell['stat'] } = {}): number | null {
    return this.find(measure, at)?.value ?? null;
  }

  why(measure: string): WithheldWhy | null {
    return this.find(measure)?.why ?? null;
  }
}

export function useFigures(release: ReleaseName, axis: ReleaseAxis, measures: readonly string[] = []): Figures {
  const { slug } = useHere();
  const { number, isDemo } = release;
  const { data } = useSuspenseQuery(
    question(slug, NetworkFiguresDocument, { number, isDemo, axis, measures: [...measures] }),
  );
  return new Figures(data.releasedFigures);
}

/** Of which rate a per cent sign is said. */
const AVERAGES: ReadonlySet<string> = new Set(['sessions_per_venture', 'hours_per_mentor', 'mentors_per_team']);

/** Rates of the catalogue, as they are shown: whether it is still the model first. */
export const MODEL = [
  'sized_teams',
  'led_teams',
  'warranted',
  'attendance',
  'own_agendas',
  'office_arranged',
  'punctual_reports',
  'activity',
  'acceptance',
] as const;
export const PACE = ['sessions_per_venture', 'hours_per_mentor', 'mentors_per_team'] as const;
export const SIZES = ['programmes', 'mentors', 'ventures', 'sessions'] as const;
export const MONEY = ['revenue', 'raised'] as const;
export const WORK = ['active', 'mentor_hours'] as const;
export const STEPS = ['applied', 'accepted', 'started', 'graduated'] as const;
export const GROUPS = [
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

export type Shown = (typeof MODEL | typeof PACE | typeof SIZES | typeof STEPS | typeof WORK | typeof MONEY)[number];

export const isAverage = (measure: string): boolean => AVERAGES.has(measure);
export const isRate = (measure: string): boolean => [...MODEL, ...PACE].some((rate) => rate === measure);

const isMoney = (measure: string): boolean => MONEY.some((sum) => sum === measure);

export const written = (measure: string, value: number): string => {
  if (isMoney(measure)) return `€\u00a0${value.toLocaleString()}`;
  if (!isRate(measure)) return value.toLocaleString();
  return isAverage(measure) ? String(value) : `${value}%`;
};

/** The causes and the minutes of a group, in per cent of those that are released. */
export interface Share {
  readonly group: (typeof GROUPS)[number];
  readonly causes: number;
  readonly minutes: number;
}

/** Causes that the network needs before shares of them say anything (D1). */
const FEWEST_CAUSES = 10;

export function sharesOf(figures: Figures): {
  readonly shares: readonly Share[];
  readonly withheld: readonly (typeof GROUPS)[number][];
} {
  const told = GROUPS.map((group) => ({
    group,
    causes: figures.value(`causes_${group}`),
    minutes: figures.value(`minutes_${group}`),
  }));
  const shown = told.filter(({ causes, minutes }) => causes !== null && minutes !== null);
  const sum = (of: 'causes' | 'minutes'): number => shown.reduce((all, each) => all + (each[of] ?? 0), 0);
  const [causes, minutes] = [sum('causes'), sum('minutes')];
  const withheld = told.filter((each) => !shown.includes(each)).map(({ group }) => group);
  if (causes < FEWEST_CAUSES || minutes === 0) return { shares: [], withheld };
  const shares = shown.map((each) => ({
    group: each.group,
    causes: Math.round((100 * (each.causes ?? 0)) / causes),
    minutes: Math.round((100 * (each.minutes ?? 0)) / minutes),
  }));
  return { shares, withheld };
}
