import type { Actor } from '@outrigger/kernel';
import { all, join, raw, snakeCase, type Sql, sql } from '@outrigger/tenancy';
import { type Edge, type ManyEdge, type Node, nodeOf, type OneEdge } from './node.js';
import type { Selection } from './selection.js';

/** Compiles one selection into the expression of one JSON object, children and all: one statement per root field. */
export class Compiler {
  private tables = 0;

  constructor(private readonly actor: Actor) {}

  /** A fresh name for the next table of the statement. */
  alias(): Sql {
    return raw(`t${this.tables++}`);
  }

  object(node: Node, row: Sql, { fields }: Selection): Sql {
    const pairs = [...fields].map(([name, below]) => sql`${raw(`'${name}'`)}, ${this.field(node, row, name, below)}`);
    return sql`json_build_object(${join(pairs)})`;
  }

  visible(node: Node, row: Sql): Sql {
    return node.visible(row, this.actor);
  }

  private field(node: Node, row: Sql, name: string, below: Selection): Sql {
    const edge = node.edges[name];
    if (edge) return this.edge(row, edge, below);
    const computed = node.fields[name];
    return computed ? computed(row, this.actor) : sql`${row}.${raw(snakeCase(name))}`;
  }

  private edge(row: Sql, edge: Edge, below: Selection): Sql {
    return edge.kind === 'one' ? this.one(row, edge, below) : this.many(row, edge, below);
  }

  private one(row: Sql, edge: OneEdge, below: Selection): Sql {
    const other = this.alias();
    const node = nodeOf(edge.to);
    return sql`(select ${this.object(node, other, below)} from ${raw(node.from)} ${other}
      where ${this.joined(row, edge.key, other, edge.at)} and ${this.seen(node, other, edge)} limit 1)`;
  }

  private many(row: Sql, edge: ManyEdge, below: Selection): Sql {
    const other = this.alias();
    const node = nodeOf(edge.to);
    return sql`(select coalesce(json_agg(o), '[]') from (
      select ${this.object(node, other, below)} as o from ${raw(node.from)} ${other}
      where ${this.joined(row, 'id', other, edge.key)} and ${this.seen(node, other, edge)}
      order by ${edge.order(other)} limit ${raw(String(edge.max))}) s)`;
  }

  private joined(row: Sql, here: string, other: Sql, there: string): Sql {
    return sql`${other}.tenant_id = ${row}.tenant_id and ${other}.${raw(there)} = ${row}.${raw(here)}`;
  }

  private seen(node: Node, row: Sql, edge: Edge): Sql {
    return all([this.visible(node, row), ...(edge.where ? [edge.where(row)] : [])]);
  }
}
