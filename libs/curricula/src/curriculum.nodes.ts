import { EVERYONE, many, node, NOBODY, through, type Visible, widen } from '@outrigger/graph';
import { filesSeenThrough, PAST } from '@outrigger/files';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { type Sql, sql } from '@outrigger/tenancy';

/** Whoever writes sees drafts; everybody else what has a published version. */
const visible: Visible = (row, actor) => {
  if (may(actor, 'curricula.write')) return EVERYONE;
  return sql`exists (select from curriculum_version cv where cv.tenant_id = ${row}.tenant_id and cv.curriculum_id = ${row}.id)`;
};

const forWriters: Visible = (_, actor) => (may(actor, 'curricula.write') ? EVERYONE : NOBODY);

node('Curriculum', {
  from: 'curriculum',
  visible,
  fields: {
    newestVersion: (row) => sql`(select max(cn.version) from curriculum_version cn
      where cn.tenant_id = ${row}.tenant_id and cn.curriculum_id = ${row}.id)`,
    unitCount: (row) => sql`(select count(*)::int from curriculum_unit cu
      where cu.tenant_id = ${row}.tenant_id and cu.curriculum_id = ${row}.id and cu.removed_at is null)`,
    finishedByMe: (
      row,
      { memberId },
    ) => sql`(select count(*)::int from unit_progress cp where cp.tenant_id = ${row}.tenant_id
      and cp.curriculum_id = ${row}.id and cp.membership_id = ${memberId} and cp.finished_at is not null)`,
    publishedUnits: (row) => sql`coalesce((select jsonb_array_length(cp.units) from curriculum_version cp
      where cp.tenant_id = ${row}.tenant_id and cp.curriculum_id = ${row}.id order by cp.version desc limit 1), 0)`,
    isAdapted: (row) => sql`${row}.source = 'library'`,
  },
  edges: {
    units: many('CurriculumUnit', 'curriculum_id', {
      order: (row) => sql`${row}.position, ${row}.id`,
      max: 60,
      where: (row) => sql`${row}.removed_at is null`,
    }),
    versions: many('CurriculumVersion', 'curriculum_id', { order: (row) => sql`${row}.version desc`, max: 30 }),
  },
});

node('CurriculumUnit', {
  from: 'curriculum_unit',
  visible: forWriters,
  edges: {
    files: many('StoredFile', 'subject_id', {
      order: (row) => sql`${row}.id`,
      max: 20,
      where: (row) => sql`${row}.kind = 'unit' and ${row}.slot <> ${PAST}`,
    }),
  },
});

node('CurriculumVersion', {
  from: 'curriculum_version',
  visible: through('Curriculum', 'curriculum_id'),
  fields: {
    publishedByName: (row) => ofMember(row, 'name', 'published_by'),
    unitCount: (row) => sql`jsonb_array_length(${row}.units)`,
  },
});

filesSeenThrough('unit', 'CurriculumUnit');

/** Slides and handouts are for everybody who learns by a version that holds their unit. */
widen('StoredFile', (row, actor) =>
  may(actor, 'curricula.learn') ? sql`(${row}.kind = 'unit' and ${taughtBy(row, EVERYONE)})` : NOBODY,
);

/** Whether the unit that a file hangs on is in a version. @param which versions, in terms of `tv`. */
export function taughtBy(file: Sql, which: Sql): Sql {
  return sql`exists (select from curriculum_unit tu join curriculum_version tv
      on tv.tenant_id = tu.tenant_id and tv.curriculum_id = tu.curriculum_id
     where tu.tenant_id = ${file}.tenant_id and tu.id = ${file}.subject_id
       and tv.units @> jsonb_build_array(jsonb_build_object('id', tu.id)) and ${which})`;
}
