import { type Computed, EVERYONE, node, one } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { raw, sql } from '@outrigger/tenancy';

/** How many applications an intake has, for the office. */
const count =
  (status: 'draft' | 'submitted'): Computed =>
  (row, actor) =>
    may(actor, 'intake.read')
      ? sql`(select count(*)::int from application a
          where a.tenant_id = ${row}.tenant_id and a.intake_id = ${row}.id and a.status = ${raw(`'${status}'`)})`
      : sql`null`;

// What an intake asks and when stands on its open page.
node('Intake', {
  from: 'intake',
  visible: () => EVERYONE,
  fields: {
    state: (row) => sql`case when ${row}.opens_at > now() then 'upcoming'
      when ${row}.closes_at <= now() then 'closed' else 'open' end`,
    drafts: count('draft'),
    submitted: count('submitted'),
  },
  edges: { form: one('IntakeForm', 'form_id') },
});
