import { EVERYONE, many, node, NOBODY, through, type Visible } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { type Sql, sql } from '@outrigger/tenancy';

/** Drafts are for those who write; everybody else reads what is published, by way of the library. */
const writers: Visible = (_, actor) => (may(actor, 'network.playbook') ? EVERYONE : NOBODY);

const said = (row: Sql): Sql =>
  sql`(${row}.title, ${row}.summary, ${row}.body, ${row}.rules, ${row}.letter_kind, ${row}.subject, ${row}.fields)`;

node('PlaybookEntry', {
  from: 'playbook_entry',
  visible: writers,
  fields: {
    newestVersion: (row) => sql`(select max(pn.version) from playbook_version pn
      where pn.tenant_id = ${row}.tenant_id and pn.entry_id = ${row}.id)`,
    isAhead: (row) => sql`coalesce((select ${said(sql`pn`)} is distinct from ${said(row)} from playbook_version pn
      where pn.tenant_id = ${row}.tenant_id and pn.entry_id = ${row}.id order by pn.version desc limit 1), true)`,
  },
  edges: {
    versions: many('PlaybookVersion', 'entry_id', { order: (row) => sql`${row}.version desc`, max: 30 }),
  },
});

node('PlaybookVersion', {
  from: 'playbook_version',
  visible: through('PlaybookEntry', 'entry_id'),
  fields: { publishedByName: (row) => ofMember(row, 'name', 'published_by') },
});
