import { EVERYONE, many, node, NOBODY, type Visible } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';

const office: Visible = (_, actor) => (may(actor, 'intake.read') ? EVERYONE : NOBODY);

node('IntakeForm', {
  from: 'intake_form',
  visible: office,
  fields: {
    isAhead: (row) => sql`coalesce((select v.fields from intake_form_version v
      where v.tenant_id = ${row}.tenant_id and v.form_id = ${row}.id order by v.version desc limit 1) <> ${row}.fields, true)`,
    draftsBehind: (row) => sql`(select count(*)::int from application a
      join intake_form_version v on v.tenant_id = a.tenant_id and v.id = a.form_version_id
     where a.tenant_id = ${row}.tenant_id and v.form_id = ${row}.id and a.status = 'draft'
       and v.version < (select max(n.version) from intake_form_version n where n.tenant_id = v.tenant_id and n.form_id = v.form_id))`,
  },
  edges: {
    versions: many('IntakeFormVersion', 'form_id', { order: (row) => sql`${row}.version desc`, max: 50 }),
  },
});

node('IntakeFormVersion', {
  from: 'intake_form_version',
  visible: office,
  fields: { publishedByName: (row) => ofMember(row, 'name', 'published_by') },
});
