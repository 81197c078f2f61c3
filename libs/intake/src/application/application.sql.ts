import type { Computed } from '@outrigger/graph';
import { type Sql, sql } from '@outrigger/tenancy';

/** The fields of the version that an application was begun by, each with its place. */
const asked = (row: Sql): Sql => sql`intake_form_version v
  cross join lateral jsonb_array_elements(v.fields) with ordinality as f (field, place)
  where v.tenant_id = ${row}.tenant_id and v.id = ${row}.form_version_id`;

/** What was chosen, by the labels of the options; what is no option is said as it is. */
const labels = (row: Sql): Sql => sql`(
  select coalesce(json_agg(coalesce(o.value ->> 'label', c.value) order by c.place), '[]')
    from jsonb_array_elements_text(case jsonb_typeof(${row}.answers -> (f.field ->> 'key'))
      when 'array' then ${row}.answers -> (f.field ->> 'key')
      else jsonb_build_array(${row}.answers ->> (f.field ->> 'key')) end)
      with ordinality as c (value, place)
    left join lateral (select value from jsonb_array_elements(f.field -> 'options') where value ->> 'value' = c.value) o on true
   where c.value is not null)`;

const filesAt = (row: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('id', s.id, 'slot', s.slot, 'name', s.name, 'extension', s.extension,
           'mediaType', s.media_type, 'sizeBytes', s.size_bytes, 'uploadedAt', s.uploaded_at) order by s.id), '[]')
    from stored_file s
   where s.tenant_id = ${row}.tenant_id and s.subject_id = ${row}.id and s.kind = 'application' and s.slot = f.field ->> 'key')`;

export const answersOf: Computed = (row) => sql`(
  select coalesce(json_agg(json_build_object('key', f.field ->> 'key', 'label', f.field ->> 'label', 'kind', f.field ->> 'kind',
           'value', case when f.field ->> 'kind' = 'choice' then ${labels(row)} ->> 0
                         when f.field ->> 'kind' <> 'choices' then ${row}.answers ->> (f.field ->> 'key') end,
           'values', case when f.field ->> 'kind' = 'choices' then ${labels(row)} else '[]' end,
           'files', ${filesAt(row)}) order by f.place), '[]')
    from ${asked(row)})`;

export const keptOf: Computed = (row) => sql`(
  select coalesce(json_agg(json_build_object('key', e.key, 'values',
           case jsonb_typeof(e.value) when 'array' then e.value else jsonb_build_array(e.value) end) order by e.key), '[]')
    from jsonb_each(${row}.answers) e)`;

export const fieldsOf: Computed = (row) =>
  sql`(select v.fields from intake_form_version v where v.tenant_id = ${row}.tenant_id and v.id = ${row}.form_version_id)`;

export const hasNewerForm: Computed = (row) => sql`(${row}.status = 'draft' and exists (
  select from intake_form_version v
    join intake_form_version n on n.tenant_id = v.tenant_id and n.form_id = v.form_id and n.version > v.version
   where v.tenant_id = ${row}.tenant_id and v.id = ${row}.form_version_id))`;

export const ventureNameOf: Computed = (row) => sql`(
  select nullif(${row}.answers ->> (f.field ->> 'key'), '') from ${asked(row)} and f.field ->> 'means' = 'name' limit 1)`;

/** A name that is written alike, however it is spaced: above this similarity of its trigrams. */
const ALIKE = 0.5;

const bare = (name: Sql): Sql => sql`regexp_replace(lower(${name}), '[^[:alnum:]]+', '', 'g')`;

/** One reason for which ventures may be the same as `mine`, the application's. */
const alike = (row: Sql): Sql => sql`
  select v.id, 1 as rank, 'name' as reason from venture mine join venture v on v.tenant_id = mine.tenant_id and v.id <> mine.id
   where mine.tenant_id = ${row}.tenant_id and mine.id = ${row}.venture_id
     and similarity(${bare(sql`v.name`)}, ${bare(sql`mine.name`)}) >= ${ALIKE}::real
  union
  select g.venture_id, 2, 'founder' from founder f join founder g on g.tenant_id = f.tenant_id and g.membership_id = f.membership_id
   where f.tenant_id = ${row}.tenant_id and f.venture_id = ${row}.venture_id and g.venture_id <> f.venture_id
  union
  select o.venture_id, 3, 'website' from application o
   where o.tenant_id = ${row}.tenant_id and o.website = ${row}.website and o.venture_id <> ${row}.venture_id`;

/** V2: ventures of a similar name, of the same founder or at the same website; by the most reasons first. */
export const duplicatesOf = (row: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('ventureId', v.id, 'name', v.name, 'status', v.status, 'reasons', d.reasons)
           order by cardinality(d.reasons) desc, v.name), '[]')
    from (select a.id, array_agg(a.reason order by a.rank) as reasons from (${alike(row)}) a group by a.id) d
    join venture v on v.tenant_id = ${row}.tenant_id and v.id = d.id)`;
