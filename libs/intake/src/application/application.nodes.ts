import { filesSeenThrough } from '@outrigger/files';
import { EVERYONE, extend, many, node, NOBODY, one, through, type Visible } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';
import { VentureType } from '@outrigger/ventures';
import { ApplicationType } from './application.graphql.js';
import { answersOf, duplicatesOf, fieldsOf, hasNewerForm, keptOf, ventureNameOf } from './application.sql.js';

const ofVenture = through('Venture', 'venture_id');

/** V4: a draft is its founder's alone, until they submit it or ask the office; then whoever sees the venture sees it. */
const seen: Visible = (row, actor) => {
  if (actor.via === 'house') return EVERYONE;
  const told = may(actor, 'intake.read')
    ? sql`(${row}.status = 'submitted' or ${row}.asked_at is not null)`
    : ofVenture(row, actor);
  if (!actor.memberId) return told;
  const own = sql`${row}.applicant_id = ${actor.memberId}`;
  return told === NOBODY ? own : sql`(${own} or ${told})`;
};

node('Application', {
  from: 'application',
  visible: seen,
  fields: {
    answers: answersOf,
    kept: keptOf,
    fields: fieldsOf,
    hasNewerForm,
    ventureName: ventureNameOf,
    applicantName: (row) => ofMember(row, 'name', 'applicant_id'),
    admittedByName: (row) => ofMember(row, 'name', 'admitted_by'),
    duplicates: (row, actor) => (may(actor, 'intake.read') ? duplicatesOf(row) : sql`'[]'::json`),
  },
  edges: {
    intake: one('Intake', 'intake_id'),
    venture: one('Venture', 'venture_id'),
    files: many('StoredFile', 'subject_id', { order: (row) => sql`${row}.id`, max: 100 }),
  },
});

filesSeenThrough('application', 'Application');

extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'application',
    returns: () => ApplicationType,
    options: { nullable: true, description: 'How it applied; null for a venture that the office brought in.' },
  },
  one('Application', 'id', { at: 'venture_id' }),
);
