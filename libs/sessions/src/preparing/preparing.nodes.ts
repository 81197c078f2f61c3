import { filesSeenThrough, StoredFileType } from '@outrigger/files';
import { extend, many, node, one, through } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { sql } from '@outrigger/tenancy';
import { SessionType } from '../session.graphql.js';
import { PRE_READ } from './preparation.service.js';
import { AgendaSuggestionType, PreparationType } from './preparing.graphql.js';

node('SessionPreparation', { from: 'session_preparation', visible: through('Session', 'session_id') });

node('AgendaSuggestion', {
  from: 'agenda_suggestion',
  visible: through('Session', 'session_id'),
  fields: { suggestedByName: (row) => ofMember(row, 'name', 'suggested_by') },
});

filesSeenThrough(PRE_READ, 'Session');

const onSession = { on: SessionType, type: 'Session' } as const;

extend(
  {
    ...onSession,
    field: 'preparation',
    returns: () => PreparationType,
    options: { nullable: true, description: "The founders' update; none until they write it." },
  },
  one('SessionPreparation', 'id', { at: 'session_id' }),
);
extend(
  {
    ...onSession,
    field: 'suggestions',
    returns: () => [AgendaSuggestionType],
    options: { description: 'What mentors and the office would like to have on the agenda, up to 20.' },
  },
  many('AgendaSuggestion', 'session_id', { order: (row) => sql`${row}.suggested_at, ${row}.id`, max: 20 }),
);
extend(
  {
    ...onSession,
    field: 'preRead',
    returns: () => [StoredFileType],
    options: { description: 'Files to be read before.' },
  },
  many('StoredFile', 'subject_id', {
    order: (row) => sql`${row}.uploaded_at, ${row}.id`,
    max: 8,
    where: (row) => sql`${row}.kind = ${PRE_READ}`,
  }),
);
