import { EVERYONE, many, node, NOBODY, through, type Visible } from '@outrigger/graph';
import { filesSeenThrough } from '@outrigger/files';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { TODAY } from '@outrigger/programmes';
import { sql } from '@outrigger/tenancy';
import { ON_ITS_WAY } from './adopter.entity.js';

const forCentre: Visible = (_, actor) => (may(actor, 'network.adopt') ? EVERYONE : NOBODY);

node('Adopter', {
  from: 'adopter',
  visible: forCentre,
  fields: {
    activity: (row) => sql`programme_activity(${row}.programme_id)`,
    monthsToLaunch: (row) => sql`round((${row}.launched_on - ${row}.immersion_on) / 30.44, 1)::float`,
    isOverdue: (row) =>
      sql`coalesce(${row}.stage = any(${[...ON_ITS_WAY, 'launched']}) and ${row}.next_on < ${TODAY}, false)`,
  },
  edges: {
    agreements: many('AdopterAgreement', 'adopter_id', { order: (row) => sql`${row}.version desc`, max: 20 }),
    firstMentors: many('FirstMentor', 'adopter_id', { order: (row) => sql`${row}.name, ${row}.id`, max: 30 }),
    steps: many('AdopterStep', 'adopter_id', { order: (row) => sql`${row}.at desc, ${row}.id desc`, max: 100 }),
    calls: many('AdopterStep', 'adopter_id', {
      order: (row) => sql`${row}.held_on desc, ${row}.id desc`,
      max: 50,
      where: (row) => sql`${row}.kind = 'call'`,
    }),
    questions: many('AdopterQuestion', 'adopter_id', {
      order: (row) => sql`${row}.answer is not null, ${row}.asked_at desc, ${row}.id desc`,
      max: 50,
    }),
  },
});

node('AdopterAgreement', {
  from: 'adopter_agreement',
  visible: through('Adopter', 'adopter_id'),
  fields: {
    isNewest: (row) => sql`not exists (select from adopter_agreement an where an.tenant_id = ${row}.tenant_id
      and an.adopter_id = ${row}.adopter_id and an.version > ${row}.version)`,
  },
  edges: {
    files: many('StoredFile', 'subject_id', {
      order: (row) => sql`${row}.id`,
      max: 10,
      where: (row) => sql`${row}.kind = 'agreement'`,
    }),
  },
});

node('FirstMentor', { from: 'first_mentor', visible: through('Adopter', 'adopter_id') });

node('AdopterStep', {
  from: 'adopter_step',
  visible: through('Adopter', 'adopter_id'),
  fields: { byName: (row) => ofMember(row, 'name', 'by_id') },
});

node('AdopterQuestion', {
  from: 'adopter_question',
  visible: through('Adopter', 'adopter_id'),
  fields: {
    askedByName: (row) => ofMember(row, 'name', 'asked_by'),
    answeredByName: (row) => ofMember(row, 'name', 'answered_by'),
  },
});

filesSeenThrough('agreement', 'AdopterAgreement');
