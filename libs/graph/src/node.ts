import type { Type } from '@nestjs/common';
import { Field, type FieldOptions, type ReturnTypeFunc } from '@nestjs/graphql';
import type { Actor } from '@outrigger/kernel';
import { join, raw, type Sql, sql } from '@outrigger/tenancy';

/** The name that the row being read has in the statement; developers' text, never a user's. */
export type Alias = Sql;

/** Whether this actor may see the row: a bound condition on `row`. */
export type Visible = (row: Alias, actor: Actor) => Sql;

/** A field that is computed in the statement. */
export type Computed = (row: Alias, actor: Actor) => Sql;

/** From a row to the one row that `key` (a column here) names. */
export interface OneEdge {
  readonly kind: 'one';
  readonly to: string;
  readonly key: string;
  /** The column over there; `id` unless the other row points here. */
  readonly at: string;
  /** Narrows the other rows; a developer's text in terms of `row`. */
  readonly where?: (row: Alias) => Sql;
}

/** From a row to the rows whose `key` names it. */
export interface ManyEdge {
  readonly kind: 'many';
  readonly to: string;
  readonly key: string;
  /** SQL of the order, in terms of `row`. */
  readonly order: (row: Alias) => Sql;
  /** The most rows that are ever read along it. */
  readonly max: number;
  readonly where?: (row: Alias) => Sql;
}

export type Edge = OneEdge | ManyEdge;

/** What the graph may read of one GraphQL type: declared once by its room, compiled by `graph`. */
export interface NodeDeclaration {
  /** The table, or a function that answers like one. */
  readonly from: string;
  readonly visible: Visible;
  readonly fields?: Readonly<Record<string, Computed>>;
  readonly edges?: Readonly<Record<string, Edge>>;
}

export interface Node {
  readonly type: string;
  readonly from: string;
  visible: Visible;
  readonly fields: Record<string, Computed>;
  readonly edges: Record<string, Edge>;
}

const nodes = new Map<string, Node>();

/**
 * Declares how a GraphQL type is read. A field that is neither computed nor an edge is the column of its name in
 * snake case. Another room's type is named, not imported: its owner decides here who may see its rows, and every
 * path to it passes that condition.
 */
export function node(type: string, { from, visible, fields = {}, edges = {} }: NodeDeclaration): void {
  nodes.set(type, { type, from, visible, fields: { ...fields }, edges: { ...edges } });
}

export interface Extension {
  /** The class of the type that gains a field. */
  readonly on: Type<object>;
  readonly type: string;
  readonly field: string;
  readonly returns: ReturnTypeFunc;
  readonly options?: FieldOptions;
}

/** Gives a lower room's type a field that only this room can answer: an edge up, or something computed. */
export function extend({ on, type, field, returns, options = {} }: Extension, answer: Edge | Computed): void {
  Field(returns, options)(on.prototype as object, field);
  const { fields, edges } = nodeOf(type);
  if (typeof answer === 'function') fields[field] = answer;
  else edges[field] = answer;
}

/** Lets more people see a lower room's rows, for a reason that only this room knows. */
export function widen(type: string, more: Visible): void {
  const lower = nodeOf(type);
  const { visible } = lower;
  lower.visible = (row, actor) => either([visible(row, actor), more(row, actor)]);
}

/** Everybody who passes the door sees the row: the statement needs no condition. */
export const EVERYONE = raw('true');
export const NOBODY = raw('false');

/** Any of the conditions; the certain ones are settled here, so that the statement stays small. */
function either(conditions: readonly Sql[]): Sql {
  if (conditions.includes(EVERYONE)) return EVERYONE;
  const open = conditions.filter((condition) => condition !== NOBODY);
  return open.length === 0 ? NOBODY : sql`(${join(open, ' or ')})`;
}

/** Seen by whoever sees the row that `key` names: how a venture's confidence covers all that hangs on it (V4). */
export function through(type: string, key: string): Visible {
  return (row, actor) => {
    const { from, visible } = nodeOf(type);
    const other = raw(`${from}_seen`);
    const condition = visible(other, actor);
    if (condition === EVERYONE || condition === NOBODY) return condition;
    return sql`exists (select from ${raw(from)} ${other}
      where ${other}.tenant_id = ${row}.tenant_id and ${other}.id = ${row}.${raw(key)} and ${condition})`;
  };
}

/** Another room's visibility, by name: for a report that reads its rows in a statement of its own. */
export const seen = (type: string, row: Alias, actor: Actor): Sql => nodeOf(type).visible(row, actor);

/** Another room's computed field, by name: to filter by what only that room can compute. */
export function computed(type: string, field: string, row: Alias, actor: Actor): Sql {
  const found = nodeOf(type).fields[field];
  if (!found) throw new TypeError(`No room computes ${type}.${field}.`);
  return found(row, actor);
}

export function nodeOf(type: string): Node {
  const found = nodes.get(type);
  if (!found) throw new TypeError(`No room declares how to read ${type}.`);
  return found;
}

export const allNodes = (): readonly Node[] => [...nodes.values()];

export const one = (to: string, key: string, more: Partial<Omit<OneEdge, 'kind'>> = {}): OneEdge => ({
  kind: 'one',
  to,
  key,
  at: 'id',
  ...more,
});

export const many = (to: string, key: string, more: Omit<ManyEdge, 'kind' | 'to' | 'key'>): ManyEdge => ({
  kind: 'many',
  to,
  key,
  ...more,
});
