import { extend, many, node, one, through } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { sql } from '@outrigger/tenancy';
import { SessionType } from '../session.graphql.js';
import '../session.nodes.js';
import { SessionPollType } from './arranging.graphql.js';

node('SessionPoll', {
  from: 'session_poll',
  visible: through('Session', 'session_id'),
  edges: {
    times: many('SessionPollTime', 'poll_id', { order: (row) => sql`${row}.starts_at`, max: 10 }),
    voices: many('SessionPollVoice', 'poll_id', { order: (row) => sql`${row}.id`, max: 30 }),
  },
});

node('SessionPollTime', { from: 'session_poll_time', visible: through('SessionPoll', 'poll_id') });

node('SessionPollVoice', {
  from: 'session_poll_voice',
  visible: through('SessionPoll', 'poll_id'),
  fields: { name: (row) => ofMember(row, 'name', 'membership_id') },
});

extend(
  {
    on: SessionType,
    type: 'Session',
    field: 'poll',
    returns: () => SessionPollType,
    options: { nullable: true, description: 'The one that is open.' },
  },
  one('SessionPoll', 'id', { at: 'session_id', where: (row) => sql`${row}.status = 'open'` }),
);
