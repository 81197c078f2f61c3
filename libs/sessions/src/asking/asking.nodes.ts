import { EVERYONE, extend, NOBODY, node, one, through } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';
import { SessionType } from '../session.graphql.js';
import { SessionWishType } from './asking.graphql.js';

node('SessionWish', { from: 'session_wish', visible: through('Session', 'session_id') });

node('OfficeWord', {
  from: 'office_word',
  visible: (row, actor) => {
    if (may(actor, 'words.answer')) return EVERYONE;
    return actor.memberId ? sql`${row}.from_id = ${actor.memberId}` : NOBODY;
  },
  fields: { fromName: (row) => ofMember(row, 'name', 'from_id') },
});

extend(
  {
    on: SessionType,
    type: 'Session',
    field: 'wish',
    returns: () => SessionWishType,
    options: { nullable: true, description: 'What it is wanted for, where somebody said so.' },
  },
  one('SessionWish', 'id', { at: 'session_id' }),
);
