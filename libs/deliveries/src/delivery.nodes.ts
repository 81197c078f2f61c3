import { AdopterType } from '@outrigger/adopters';
import { taughtBy } from '@outrigger/curricula';
import { EVERYONE, extend, many, node, NOBODY, one, through, type Visible, widen } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { type Actor, may } from '@outrigger/kernel';
import { type Sql, sql } from '@outrigger/tenancy';
import { TrainingDelegateType, TrainingDeliveryType } from './delivery.graphql.js';

/** Whoever trains sees all; a delegate the trainings that they are sent to. */
const visible: Visible = (row, actor) => {
  if (may(actor, 'network.adopt')) return EVERYONE;
  return actor.memberId
    ? sql`exists (select from training_delegate vd where vd.tenant_id = ${row}.tenant_id
    and vd.delivery_id = ${row}.id and vd.membership_id = ${actor.memberId})`
    : NOBODY;
};

const isMine = (row: Sql, { memberId }: Actor): Sql => sql`coalesce(${row}.membership_id = ${memberId}, false)`;

/** What others of another organisation have done is nobody's but the trainers'. */
const forTrainersAndMyself: Visible = (row, actor) => (may(actor, 'network.adopt') ? EVERYONE : isMine(row, actor));

node('TrainingDelivery', {
  from: 'training_delivery',
  visible,
  fields: {
    curriculumTitle: (row) =>
      sql`(select dv.title from curriculum_version dv where dv.tenant_id = ${row}.tenant_id and dv.id = ${row}.version_id)`,
    version: (row) =>
      sql`(select dv.version from curriculum_version dv where dv.tenant_id = ${row}.tenant_id and dv.id = ${row}.version_id)`,
    startsAt: (row) =>
      sql`(select min(db.starts_at) from training_block db where db.tenant_id = ${row}.tenant_id and db.delivery_id = ${row}.id)`,
    endsAt: (row) =>
      sql`(select max(db.ends_at) from training_block db where db.tenant_id = ${row}.tenant_id and db.delivery_id = ${row}.id)`,
    delegateCount: (row) =>
      sql`(select count(*)::int from training_delegate dd where dd.tenant_id = ${row}.tenant_id and dd.delivery_id = ${row}.id)`,
    certificateCount: (row) => sql`(select count(*)::int from training_certificate dc join training_delegate dd
      on dd.tenant_id = dc.tenant_id and dd.id = dc.delegate_id where dd.tenant_id = ${row}.tenant_id and dd.delivery_id = ${row}.id
        and dc.revoked_at is null)`,
  },
  edges: {
    blocks: many('TrainingBlock', 'delivery_id', { order: (row) => sql`${row}.starts_at, ${row}.id`, max: 40 }),
    delegates: many('TrainingDelegate', 'delivery_id', {
      order: (row) => sql`${row}.adopter_id, ${row}.seat`,
      max: 60,
    }),
  },
});

node('TrainingBlock', {
  from: 'training_block',
  visible: through('TrainingDelivery', 'delivery_id'),
  fields: {
    instructorName: (row) => ofMember(row, 'name', 'instructor_id'),
    lengthMinutes: (row) => sql`(extract(epoch from ${row}.ends_at - ${row}.starts_at) / 60)::int`,
    consentsAsked: (row) => consents(row, sql`true`),
    consentsGiven: (row) => consents(row, sql`bc.answer = 'yes'`),
    consentsRefused: (row) => consents(row, sql`bc.answer = 'no'`),
    attendedIds: (row, actor) => sql`coalesce((select json_agg(ba.delegate_id) from training_attendance ba
      join training_delegate bd on bd.tenant_id = ba.tenant_id and bd.id = ba.delegate_id
      where ba.tenant_id = ${row}.tenant_id and ba.block_id = ${row}.id and ${forTrainersAndMyself(sql`bd`, actor)}), '[]')`,
  },
});

const consents = (row: Sql, which: Sql): Sql => sql`(select count(*)::int from observation_consent bc
  where bc.tenant_id = ${row}.tenant_id and bc.block_id = ${row}.id and ${which})`;

const ventureOf = (row: Sql): Sql =>
  sql`from adopter_venture dv where dv.tenant_id = ${row}.tenant_id and dv.adopter_id = ${row}.adopter_id`;

node('TrainingDelegate', {
  from: 'training_delegate',
  visible: forTrainersAndMyself,
  fields: {
    name: (row) => ofMember(row, 'name'),
    email: (row, actor) =>
      may(actor, 'people.contact')
        ? ofMember(row, 'email')
        : sql`case when ${isMine(row, actor)} then ${ofMember(row, 'email')} end`,
    organisation: (row) =>
      sql`(select da.name from adopter da where da.tenant_id = ${row}.tenant_id and da.id = ${row}.adopter_id)`,
    ventureId: (row, actor) =>
      may(actor, 'ventures.all') ? sql`(select dv.venture_id ${ventureOf(row)})` : sql`null::uuid`,
    isVenture: (row) => sql`exists (select ${ventureOf(row)})`,
    isMine,
  },
  edges: { certificate: one('TrainingCertificate', 'id', { at: 'delegate_id' }) },
});

extend(
  { on: TrainingDelegateType, type: 'TrainingDelegate', field: 'delivery', returns: () => TrainingDeliveryType },
  one('TrainingDelivery', 'delivery_id'),
);

/** On an adopter's passport: its immersion cohort, with the trainings and certificates of each. */
extend(
  {
    on: AdopterType,
    type: 'Adopter',
    field: 'delegates',
    returns: () => [TrainingDelegateType],
    options: { description: 'Whom it has sent to trainings, the last first.' },
  },
  many('TrainingDelegate', 'adopter_id', { order: (row) => sql`${row}.delivery_id desc, ${row}.seat`, max: 60 }),
);

node('TrainingCertificate', { from: 'training_certificate', visible: through('TrainingDelegate', 'delegate_id') });

/** Delegates have the slides and handouts of the version by which they are taught. */
widen('StoredFile', (row, actor) =>
  may(actor, 'deliveries.attend')
    ? sql`(${row}.kind = 'unit' and ${taughtBy(
        row,
        sql`exists (select from training_delivery td
      where td.tenant_id = tv.tenant_id and td.version_id = tv.id and ${visible(sql`td`, actor)})`,
      )})`
    : NOBODY,
);
