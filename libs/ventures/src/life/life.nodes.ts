import { type Computed, Day, extend, many, node, one, through } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { raw, sql } from '@outrigger/tenancy';
import { VentureType } from '../venture.graphql.js';
import { ClosingCauseType, GraduationType, VentureStepType } from './life.graphql.js';

/** What is not to be disclosed stays in the house: a partner does not read it. */
const ifDisclosed =
  (column: string): Computed =>
  (row, actor) =>
    actor.via === 'key' ? sql`case when ${row}.discloses then ${row}.${raw(column)} end` : sql`${row}.${raw(column)}`;

node('VentureStep', {
  from: 'venture_step',
  visible: through('Venture', 'venture_id'),
  fields: { byName: (row) => ofMember(row, 'name', 'by_id') },
});

node('Graduation', {
  from: 'graduation',
  visible: through('Venture', 'venture_id'),
  fields: {
    proposedByName: (row) => ofMember(row, 'name', 'proposed_by'),
    answeredByName: (row) => ofMember(row, 'name', 'answered_by'),
    revenue: ifDisclosed('revenue'),
    currency: ifDisclosed('currency'),
    raised: (row, actor) => sql`coalesce(${ifDisclosed('raised')(row, actor)}, '[]'::jsonb)`,
  },
});

node('ClosingCause', {
  from: 'closing_cause',
  visible: through('Venture', 'venture_id'),
  fields: {
    label: (row) => sql`(select fc.label from failure_cause fc where fc.code = ${row}.code)`,
    group: (row) => sql`(select fc.cause_group from failure_cause fc where fc.code = ${row}.code)`,
  },
});

extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'steps',
    returns: () => [VentureStepType],
    options: { description: 'Its path, the last step first (V2).' },
  },
  many('VentureStep', 'venture_id', { order: (row) => sql`${row}.at desc, ${row}.id desc`, max: 100 }),
);
extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'returnsOn',
    returns: () => Day,
    options: { nullable: true, description: 'The day on which a pause or a deferral ends.' },
  },
  (row) => sql`case when ${row}.status in ('paused', 'deferred') then
    (select vl.returns_on from venture_step vl where vl.tenant_id = ${row}.tenant_id and vl.venture_id = ${row}.id
      order by vl.at desc, vl.id desc limit 1) end`,
);
extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'graduation',
    returns: () => GraduationType,
    options: { nullable: true, description: 'The one that waits for its answer, or was agreed (V3).' },
  },
  one('Graduation', 'id', {
    at: 'venture_id',
    where: (row) => sql`${row}.agreed is distinct from false`,
  }),
);
extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'closingCauses',
    returns: () => [ClosingCauseType],
    options: { description: 'Of one that closed, the weightiest first (V3).' },
  },
  many('ClosingCause', 'venture_id', { order: (row) => sql`${row}.rank`, max: 5 }),
);
