import { EVERYONE, extend, many, node, NOBODY, one, through, type Visible } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';
import { MentorType } from '../mentor.graphql.js';
import { INTERVIEW_QUESTIONS } from './application.policy.js';
import { MentorStepType } from './recruiting.graphql.js';

/** What applicants tell, and what is said of them, is the office's. */
const office: Visible = (_, actor) => (may(actor, 'recruitment.read') ? EVERYONE : NOBODY);

node('MentorApplication', {
  from: 'mentor_application',
  visible: office,
  fields: {
    status: (row) => sql`coalesce((select m.status from mentor m
      where m.tenant_id = ${row}.tenant_id and m.id = ${row}.mentor_id), ${row}.status)`,
    knownMentorId: (row) => sql`(select m.id from membership p
      join mentor m on m.tenant_id = p.tenant_id and m.membership_id = p.id
      where p.tenant_id = ${row}.tenant_id and p.email = ${row}.email)`,
  },
  edges: {
    duplicateOf: one('MentorApplication', 'duplicate_of_id'),
    nomination: one('MentorNomination', 'nomination_id'),
    interviews: many('MentorInterview', 'application_id', {
      order: (row) => sql`${row}.starts_at, ${row}.id`,
      max: 20,
    }),
    references: many('MentorReference', 'application_id', { order: (row) => sql`${row}.id`, max: 10 }),
    steps: many('MentorStep', 'application_id', { order: (row) => sql`${row}.taken_at, ${row}.id`, max: 100 }),
  },
});

node('MentorInterview', {
  from: 'mentor_interview',
  visible: through('MentorApplication', 'application_id'),
  fields: {
    interviewerName: (row) => ofMember(row, 'name', 'interviewer_id'),
    ratings: (
      row,
    ) => sql`(select coalesce(json_agg(json_build_object('question', e.key, 'rating', e.value) order by array_position(${[...INTERVIEW_QUESTIONS]}::text[], e.key)), '[]')
      from jsonb_each(${row}.ratings) e)`,
  },
});

node('MentorReference', { from: 'mentor_reference', visible: through('MentorApplication', 'application_id') });

node('MentorStep', {
  from: 'mentor_step',
  visible: office,
  fields: { takenByName: (row) => ofMember(row, 'name', 'taken_by') },
});

// Whether somebody was known or has applied is the office's to see, not the nominator's.
node('MentorNomination', {
  from: 'mentor_nomination',
  visible: (row, actor) => (may(actor, 'recruitment.read') ? EVERYONE : sql`${row}.nominated_by = ${actor.memberId}`),
  fields: {
    nominatedByName: (row) => ofMember(row, 'name', 'nominated_by'),
    written: (row, actor) => (may(actor, 'recruitment.read') ? sql`${row}.written` : sql`null`),
    hasApplied: (row, actor) =>
      may(actor, 'recruitment.read')
        ? sql`exists (select from mentor_application a where a.tenant_id = ${row}.tenant_id and a.nomination_id = ${row}.id)`
        : sql`null`,
  },
});

extend(
  {
    on: MentorType,
    type: 'Mentor',
    field: 'steps',
    returns: () => [MentorStepType],
    options: { description: 'For the office: how they came here, the first on top (C1).' },
  },
  many('MentorStep', 'mentor_id', { order: (row) => sql`${row}.taken_at, ${row}.id`, max: 100 }),
);
