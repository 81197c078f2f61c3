import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';
import { RESENDABLE } from './again.policy.js';

node('Letter', {
  from: 'letter',
  visible: (_, actor) => (may(actor, 'letters.read') ? EVERYONE : NOBODY),
  fields: {
    isSendable: (row) => sql`(${row}.state = any(${RESENDABLE}) and ${row}.text <> '')`,
  },
});
