import { sql, type Sql } from '@outrigger/tenancy';

/** Whom a letter goes to. */
export interface LetterReader {
  readonly name: string;
  readonly address: string;
}

/** What a programme is called in addresses of the console. @param row any row of the programme */
export const slugOf = (row: Sql): Sql => sql`(select t.slug from tenant t where t.id = ${row}.tenant_id)`;

/** Active members of a programme. @param row any row of the programme @param which a condition on the membership, `m` */
export const membersOf = (
  row: Sql,
  which: Sql,
): Sql => sql`(select coalesce(json_agg(json_build_object('name', m.name, 'address', m.email) order by m.name, m.id), '[]')
  from membership m where m.tenant_id = ${row}.tenant_id and m.status = 'active' and ${which})`;

/** Its managers: whoever a letter to the office is for. */
export const officeOf = (row: Sql): Sql => membersOf(row, sql`'manager' = any(m.roles)`);
