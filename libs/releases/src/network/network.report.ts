import type { ReleasedStore } from '@outrigger/tenancy';
import type { Stat } from '../control/publication.js';
import type { Why } from '../control/cell.policy.js';

/** A release, as it is named: those of a demo are numbered apart. */
export interface ReleaseName {
  readonly number: number;
  readonly isDemo: boolean;
}

export interface ReleaseLine extends ReleaseName {
  readonly period: string;
  readonly catalogue: number;
  readonly method: string;
  readonly madeAt: Date;
  /** Cells with a value, and without. */
  readonly shown: number;
  readonly withheld: number;
}

export interface Figure {
  readonly measure: string;
  readonly axis: string;
  readonly category: string;
  readonly stat: Stat;
  readonly value: number | null;
  readonly why: Why | null;
}

export interface WithheldLine {
  readonly axis: string;
  readonly why: Why;
  readonly cells: number;
}

const MOST_RELEASES = 40;

/** The newest first; the network's own before those of a demo. */
export const releaseLines = (store: ReleasedStore): Promise<ReleaseLine[]> => store.sql<ReleaseLine>`
  select number, is_demo as "isDemo", period, catalogue, method, made_at as "madeAt", shown, withheld
    from release order by is_demo, number desc limit ${MOST_RELEASES}`;

/** Of one table. @param measures empty for all of them. */
export const figures = (
  store: ReleasedStore,
  { number, isDemo }: ReleaseName,
  axis: string,
  measures: readonly string[],
): Promise<Figure[]> => store.sql<Figure>`
  select measure, axis, category, stat, value::float8 as value, why from released_cell
   where release_id = (select id from release where number = ${number} and is_demo = ${isDemo}) and axis = ${axis}
     and (${measures.length === 0} or measure = any(${[...measures]})) order by measure, category, stat`;

/** What a release withholds, by table and reason. */
export const withheldLines = (store: ReleasedStore, { number, isDemo }: ReleaseName): Promise<WithheldLine[]> =>
  store.sql<WithheldLine>`
  select axis, why, count(*)::int as cells from released_cell
   where release_id = (select id from release where number = ${number} and is_demo = ${isDemo}) and why is not null
   group by axis, why order by axis, count(*) desc, why`;

/** Benchmarks of a group of peers in the newest release. @param axis `all`, `kind` or `age`. */
export const peerFigures = (
  store: ReleasedStore,
  release: ReleaseName,
  axis: string,
  category: string,
): Promise<Figure[]> => store.sql<Figure>`
  select measure, axis, category, stat, value::float8 as value, why from released_cell
   where release_id = (select id from release where number = ${release.number} and is_demo = ${release.isDemo})
     and axis = ${axis} and category = ${category} and stat <> 'value' order by measure, stat`;
