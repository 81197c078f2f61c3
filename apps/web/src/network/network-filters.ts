import { oneOf, textFrom } from '../kit/from-url';
import { MODEL, MONEY, PACE, type Shown, SIZES, STEPS, WORK } from './figures';

export const AXES = ['region', 'country', 'kind', 'training', 'age'] as const;
export type ShownAxis = (typeof AXES)[number];
export const MEASURES: readonly Shown[] = [...MODEL, ...PACE, ...SIZES, ...STEPS, ...WORK, ...MONEY];

export interface NetworkFilters {
  /** `2`, or `demo-2`; the newest, where nothing is said. */
  readonly release?: string | undefined;
  readonly by?: ShownAxis | undefined;
  readonly measure?: Shown | undefined;
}

/** A number alone reads as one in an address. */
export const releaseFilters = ({ release }: Record<string, unknown>): Pick<NetworkFilters, 'release'> => ({
  release: typeof release === 'number' ? String(release) : textFrom(release),
});

export const networkFilters = ({ by, measure, ...search }: Record<string, unknown>): NetworkFilters => ({
  ...releaseFilters(search),
  by: oneOf(AXES, by),
  measure: oneOf(MEASURES, measure),
});

export const nameOf = ({ number, isDemo }: { readonly number: number; readonly isDemo: boolean }): string =>
  isDemo ? `demo-${number}` : String(number);
