import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { type Sql, sql } from '@outrigger/tenancy';

/** Something of the invitation that a mail answers. */
const ofEntry = (row: Sql, what: Sql): Sql => sql`(select ${what} from calendar_entry e
  join session s on s.tenant_id = e.tenant_id and s.id = e.session_id
  join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
  join membership b on b.tenant_id = e.tenant_id and b.id = e.membership_id
  where e.tenant_id = ${row}.tenant_id and e.id = ${row}.entry_id)`;

node('IncomingMail', {
  from: 'incoming_mail',
  visible: (_, actor) => (may(actor, 'mails.read') ? EVERYONE : NOBODY),
  fields: {
    sessionId: (row) => ofEntry(row, sql`e.session_id`),
    sessionName: (row) => ofEntry(row, sql`v.name || ', ' || s.number`),
    invitedName: (row) => ofEntry(row, sql`b.name`),
  },
});
