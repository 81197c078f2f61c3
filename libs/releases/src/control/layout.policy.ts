import { grouped } from '@outrigger/kernel';
import type { Classes } from '../catalogue/classes.policy.js';
import type { Cell, Moves } from './cell.policy.js';
import { type Groups, merged } from './merging.policy.js';

/** A programme as it stands in the tables. */
export interface Placed {
  readonly classes: Classes;
  readonly isCounted: boolean;
  /** Names of its cells in the release before; null when it was not counted there. */
  readonly before: readonly string[] | null;
}

export const nameOf = ({ axis, category }: Pick<Cell, 'axis' | 'category'>): string => `${axis}:${category}`;

const FLAT = ['kind', 'training', 'age'] as const;

/**
 * The cells of a release: all, regions with their countries, kinds, training and age. Groups of fewer than three programmes
 * are merged before anything is counted (R4), so that all tables of a release have the same lines.
 */
export function layout(programmes: readonly Placed[]): Cell[] {
  const tables = new Tables(programmes);
  const members = programmes.flatMap(({ isCounted }, place) => (isCounted ? [place] : []));
  const all = tables.add('all', 'all', null, members);
  const regions = tables.split(all, members, 'region', 'elsewhere');
  for (const [region, at, inside] of regions) tables.split(at, inside, 'country', `rest_of_${region}`);
  if (regions.length === 0) tables.split(all, members, 'country', 'rest_of_all');
  for (const axis of FLAT) tables.split(all, members, axis, 'other');
  return tables.cells;
}

class Tables {
  readonly cells: Cell[] = [];
  private readonly before: Groups;

  constructor(private readonly programmes: readonly Placed[]) {
    const places = programmes.flatMap(({ before }, place) => (before ?? []).map((name) => ({ name, place })));
    const byName = grouped(places, ({ name }) => name);
    this.before = new Map([...byName].map(([name, inside]) => [name, inside.map(({ place }) => place)]));
  }

  add(axis: string, category: string, parent: number | null, members: readonly number[]): number {
    return (
      this.cells.push({ axis, category, parent, members, moves: this.movesOf(nameOf({ axis, category }), members) }) - 1
    );
  }

  /** @returns category, place and members of each part. */
  split(
    parent: number,
    members: readonly number[],
    axis: keyof Classes,
    rest: string,
  ): (readonly [string, number, readonly number[]])[] {
    const groups = merged(
      grouped(members, (place) => this.programmes[place]?.classes[axis] ?? rest),
      rest,
    );
    return [...groups].map(([category, inside]) => [category, this.add(axis, category, parent, inside), inside]);
  }

  private movesOf(name: string, members: readonly number[]): Moves | null {
    const before = this.before.get(name);
    if (!before) return null;
    const [was, is] = [new Set(before), new Set(members)];
    return { came: members.filter((one) => !was.has(one)), left: before.filter((one) => !is.has(one)) };
  }
}
