import type { QueryRunner } from 'typeorm';
import { UNAUDITED } from './unaudited.js';

/** The triggers of an audited table: by what fires them, and what they can see. */
const FIRED = {
  insert: 'referencing new table as new_rows',
  update: 'referencing old table as old_rows new table as new_rows',
  delete: 'referencing old table as old_rows',
} as const;

export const AUDIT_TRIGGERS = Object.keys(FIRED).map((verb) => `audit_${verb}`);

const triggers = (table: string, ignoring: readonly string[]): string[] =>
  Object.entries(FIRED).map(
    ([verb, sees]) => `create trigger audit_${verb} after ${verb} on ${table} ${sees}
      for each statement execute function audit_rows(${ignoring.map((name) => `'${name}'`).join(', ')})`,
  );

/**
 * Lets every change of a table's rows be written into the trail, whoever makes it and by whatever statement.
 *
 * @param ignoring columns that change in passing, such as the time of a last use.
 */
export async function audited(db: QueryRunner, table: string, ignoring: readonly string[] = []): Promise<void> {
  for (const trigger of triggers(table, ignoring)) await db.query(trigger);
}

/** For a table that is made after the trail; those that are older were given to it when it was made. */
export async function auditedByDefault(db: QueryRunner, table: string): Promise<void> {
  if (table in UNAUDITED) return;
  await db.query(`do $do$ begin
    if to_regproc('public.audit_rows') is not null then
      ${triggers(table, []).join(';\n      ')};
    end if;
  end $do$`);
}
