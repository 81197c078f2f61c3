import { type Sql, sql, type Tx } from '@outrigger/tenancy';

export interface Instructor {
  /** Of the membership. */
  readonly id: string;
  readonly name: string;
}

/** Whoever runs, trains or mentors here may give a training. */
export const mayInstruct = (member: Sql): Sql =>
  sql`${member}.status <> 'revoked' and ${member}.roles && '{manager,trainer,mentor}'`;

/** By name alone, which is all that a trainer knows of them. */
export const instructorsOf = (tx: Tx): Promise<Instructor[]> => tx.sql<Instructor>`
  select m.id, m.name from membership m where ${mayInstruct(sql`m`)} order by lower(m.name), m.id limit 300`;
