import { EVERYONE, many, node, NOBODY, through } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';
import { ofMember } from './identity.nodes.js';

node('AuditDeed', {
  from: 'audit_deed',
  visible: (_, actor) => (may(actor, 'audit.read') ? EVERYONE : NOBODY),
  fields: {
    who: (row) => sql`coalesce(${ofMember(row, 'name', 'member_id')},
      (select c.name from api_client c where c.tenant_id = ${row}.tenant_id and c.id = ${row}.credential_id), 'Outrigger')`,
  },
  edges: { rows: many('AuditRow', 'deed_id', { order: (row) => sql`${row}.kind, ${row}.id`, max: 50 }) },
});

node('AuditRow', { from: 'audit_row', visible: through('AuditDeed', 'deed_id') });
