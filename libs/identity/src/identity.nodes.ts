import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';

node('Membership', {
  from: 'membership',
  visible: (row, actor) => (may(actor, 'people.read') ? EVERYONE : sql`${row}.id = ${actor.memberId}`),
});

node('ApiClient', {
  from: 'api_client',
  visible: (_, actor) => (may(actor, 'clients.manage') ? EVERYONE : NOBODY),
});
