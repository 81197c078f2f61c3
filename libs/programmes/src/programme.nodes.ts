import { EVERYONE, node, NOBODY, one } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';
import { DEFAULT_POLICY } from './policy-settings.js';

node('Programme', {
  from: 'programme',
  visible: () => EVERYONE,
  fields: { slug: (row) => sql`(select slug from tenant where id = ${row}.tenant_id)` },
  edges: {
    policy: one('Policy', 'tenant_id', {
      at: 'tenant_id',
      where: (row) => sql`${row}.version = (select max(version) from programme_policy)`,
    }),
  },
});

// A setting that is younger than the decision is at its default.
node('Policy', {
  from: 'programme_policy',
  visible: () => EVERYONE,
  fields: { settings: (row) => sql`${DEFAULT_POLICY}::jsonb || ${row}.settings` },
});

// The one list that crosses tenants; the database answers it to the centre only, and with no more than these columns.
node('SisterProgramme', {
  from: 'network_directory()',
  visible: (_, actor) => (may(actor, 'network.read') ? EVERYONE : NOBODY),
});
