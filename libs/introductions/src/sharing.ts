import { type Sql, sql } from '@outrigger/tenancy';

/** What each field of the introduction `row` says, in the order in which they are shared: `field`, `value`, `n`. */
const shares = (row: Sql): Sql => sql`(select s.field, s.n, case s.field
    when 'venture' then sv.name when 'oneLiner' then sv.one_liner when 'sector' then sv.sector when 'stage' then sv.stage
    when 'needs' then array_to_string(sv.needs, ', ') when 'wanted' then ${row}.wanted
    when 'founders' then (select string_agg(sp.name, ', ' order by sp.name) from founder sf
      join membership sp on sp.tenant_id = sf.tenant_id and sp.id = sf.membership_id and sp.status <> 'revoked'
      where sf.tenant_id = sv.tenant_id and sf.venture_id = sv.id)
    when 'email' then (select string_agg(sp.email, ', ' order by sp.name) from founder sf
      join membership sp on sp.tenant_id = sf.tenant_id and sp.id = sf.membership_id and sp.status <> 'revoked'
      where sf.tenant_id = sv.tenant_id and sf.venture_id = sv.id) end as value
  from unnest(${row}.shared) with ordinality as s (field, n)
  join venture sv on sv.tenant_id = ${row}.tenant_id and sv.id = ${row}.venture_id) sh`;

/** As a list, for whoever looks before it leaves. @param mail whether the reader may know the founders' addresses. */
export const sharedList = (row: Sql, mail: Sql = sql`true`): Sql =>
  sql`(select coalesce(json_agg(json_build_object('field', sh.field, 'value', coalesce(sh.value, '')) order by sh.n), '[]')
    from ${shares(row)} where sh.field <> 'email' or ${mail})`;

/** By field, as it leaves. */
export const sharedValues = (row: Sql): Sql =>
  sql`(select coalesce(jsonb_object_agg(sh.field, coalesce(sh.value, '')), '{}') from ${shares(row)})`;

/** The same of what came from another programme, `{ field: value }`. */
export const receivedList = (shared: Sql): Sql =>
  sql`(select coalesce(json_agg(json_build_object('field', e.key, 'value', e.value) order by e.key), '[]') from jsonb_each_text(${shared}) e)`;
