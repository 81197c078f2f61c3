import { isFitFor } from '@outrigger/conflicts';
import { EVERYONE, extend, many, node, NOBODY, one, through, type Visible, widen } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { type Actor, may } from '@outrigger/kernel';
import { TODAY } from '@outrigger/programmes';
import { type Sql, sql } from '@outrigger/tenancy';
import { ofVenture, VentureType } from '@outrigger/ventures';
import { IntroductionType } from './introduction.graphql.js';
import { receivedList, sharedList } from './sharing.js';

/** C2: owned by the actor, who may hear of the venture today. */
const isOwned: Visible = (row, { memberId, roles }) => {
  if (!memberId) return NOBODY;
  if (!roles.includes('mentor')) return NOBODY;
  return sql`(${row}.owner_id = ${memberId} and exists (select from mentor om where om.tenant_id = ${row}.tenant_id
    and om.membership_id = ${memberId} and ${isFitFor(sql`om.id`, sql`${row}.venture_id`)}))`;
};

const isFounder = (row: Sql, { memberId }: Actor): Sql => sql`exists (select from founder inf
  where inf.tenant_id = ${row}.tenant_id and inf.venture_id = ${row}.venture_id and inf.membership_id = ${memberId})`;

const mayMove = (row: Sql, actor: Actor): Sql => (may(actor, 'introductions.all') ? EVERYONE : isOwned(row, actor));

/** For whoever moves it; for its founders once they were introduced. */
const toThem = (row: Sql, actor: Actor, answer: Sql): Sql =>
  sql`case when ${mayMove(row, actor)} or ${row}.reply = 'yes' and ${isFounder(row, actor)} then ${answer} end`;

export const isOverdue = (row: Sql): Sql => sql`(${row}.status not in ('asked', 'closed')
  and ${row}.next_on < ${TODAY})`;

node('Introduction', {
  from: 'introduction',
  visible: through('Venture', 'venture_id'),
  fields: {
    ventureName: (row) => ofVenture(row, 'name'),
    askedByName: (row) => ofMember(row, 'name', 'asked_by'),
    ownerName: (row) => ofMember(row, 'name', 'owner_id'),
    isMine: (row, { memberId }) => sql`coalesce(${row}.owner_id = ${memberId}, false)`,
    mayMove,
    byMine: isFounder,
    contactEmail: (row, actor) => toThem(row, actor, sql`${row}.contact_email`),
    replyEmail: (row, actor) => toThem(row, actor, sql`${row}.reply_email`),
    sharing: (row, actor) => sharedList(row, sql`(${mayMove(row, actor)} or ${isFounder(row, actor)})`),
    isOverdue,
  },
  edges: {
    venture: one('Venture', 'venture_id'),
    steps: many('IntroductionStep', 'introduction_id', {
      order: (row) => sql`${row}.at desc, ${row}.id desc`,
      max: 100,
    }),
  },
});

widen('Introduction', isOwned);

node('IntroductionStep', {
  from: 'introduction_step',
  visible: through('Introduction', 'introduction_id'),
  fields: { byName: (row) => ofMember(row, 'name', 'by_id') },
});

node('ReceivedIntroduction', {
  from: 'received_introduction',
  visible: (_, actor) => (may(actor, 'introductions.answer') ? EVERYONE : NOBODY),
  fields: {
    sharing: (row) => receivedList(sql`${row}.shared`),
    answeredByName: (row) => ofMember(row, 'name', 'answered_by'),
  },
});

extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'introductions',
    returns: () => [IntroductionType],
    options: { description: 'The last 50, newest first (A5).' },
  },
  many('Introduction', 'venture_id', { order: (row) => sql`${row}.asked_at desc, ${row}.id`, max: 50 }),
);
