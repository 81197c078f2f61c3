import { node, NOBODY } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { sql } from '@outrigger/tenancy';

node('SavedView', {
  from: 'saved_view',
  visible: (row, actor) => (actor.memberId ? sql`(${row}.owner_id = ${actor.memberId} or ${row}.shared)` : NOBODY),
  fields: {
    ownerName: (row) => ofMember(row, 'name', 'owner_id'),
    isMine: (row, actor) => sql`(${row}.owner_id = ${actor.memberId})`,
  },
});
