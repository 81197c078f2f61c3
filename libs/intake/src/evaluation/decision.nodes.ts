import { EVERYONE, extend, many, node, NOBODY, one, type Visible } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';
import { VentureType } from '@outrigger/ventures';
import { DecisionType, OutcomeConsentType } from './decision.graphql.js';

const office: Visible = (_, actor) => (may(actor, 'rounds.read') ? EVERYONE : NOBODY);

node('Decision', {
  from: 'decision',
  visible: office,
  fields: {
    decidedByName: (row) => ofMember(row, 'name', 'decided_by'),
    takenBackByName: (row) => ofMember(row, 'name', 'taken_back_by'),
    roundName: (row) => sql`(select r.name from evaluation_round r
      where r.tenant_id = ${row}.tenant_id and r.id = ${row}.round_id)`,
  },
  edges: { intake: one('Intake', 'intake_id') },
});

node('OutcomeConsent', {
  from: 'outcome_consent',
  visible: office,
  fields: { founderName: (row) => ofMember(row, 'name') },
});

extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'decisions',
    returns: () => [DecisionType],
    options: { description: 'What was decided about its application, the last first; for the office.' },
  },
  many('Decision', 'venture_id', { order: (row) => sql`${row}.decided_at desc, ${row}.id`, max: 20 }),
);
extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'outcomeConsents',
    returns: () => [OutcomeConsentType],
    options: { description: 'Founders who may be asked about outcomes, withdrawn ones too; for the office.' },
  },
  many('OutcomeConsent', 'venture_id', { order: (row) => sql`${row}.given_at desc, ${row}.id`, max: 20 }),
);
