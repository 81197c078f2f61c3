import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';

node('BouncingAddress', {
  from: 'suppression',
  visible: (_, actor) => (may(actor, 'letters.read') ? EVERYONE : NOBODY),
  fields: {
    memberName: (row) => sql`(select m.name from membership m where m.tenant_id = ${row}.tenant_id
      and m.email = ${row}.address and m.status <> 'revoked')`,
    letterSubject: (row) => sql`(select l.subject from letter l where l.tenant_id = ${row}.tenant_id
      and l.id = ${row}.letter_id)`,
  },
});
