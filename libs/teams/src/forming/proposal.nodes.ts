import { isExcluded } from '@outrigger/conflicts';
import { EVERYONE, extend, many, node, NOBODY, one, through, type Visible } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { actorIsWarranted } from '@outrigger/mentors';
import { raw, type Sql, sql } from '@outrigger/tenancy';
import { ofVenture, VentureType } from '@outrigger/ventures';
import { TeamProposalType, TeamWishType } from './proposal.graphql.js';

const ofMentor = (row: Sql, what: Sql): Sql =>
  sql`(select ${what} from mentor pm where pm.tenant_id = ${row}.tenant_id and pm.id = ${row}.mentor_id)`;

const isFounder: Visible = (row, actor) => sql`exists (select from founder pf
  where pf.tenant_id = ${row}.tenant_id and pf.venture_id = ${row}.venture_id and pf.membership_id = ${actor.memberId})`;

/** C2, V4: a mentor sees what they were asked, while their warrant is current. */
const isAsked: Visible = (row, actor) => sql`(${actorIsWarranted(actor)} and exists (select from team_proposal_seat ps
  join mentor pm on pm.tenant_id = ps.tenant_id and pm.id = ps.mentor_id
  where ps.tenant_id = ${row}.tenant_id and ps.proposal_id = ${row}.id and pm.membership_id = ${actor.memberId}))`;

/** C2: somebody whom a declared interest keeps away is told that they were asked, and nothing of the venture. */
const isKeptAway: Visible = (row, actor) => sql`exists (select from mentor pm where pm.tenant_id = ${row}.tenant_id
  and pm.membership_id = ${actor.memberId} and ${isExcluded(raw('pm.id'), sql`${row}.venture_id`)})`;

const forTheOffice =
  (column: string): Visible =>
  (row, actor) =>
    may(actor, 'teams.form') ? sql`${row}.${raw(column)}` : sql`null`;

node('TeamProposal', {
  from: 'team_proposal',
  visible: (row, actor) => {
    if (may(actor, 'teams.form')) return EVERYONE;
    if (!actor.memberId) return NOBODY;
    return sql`(${row}.status <> 'draft' and (${isFounder(row, actor)} or ${isAsked(row, actor)}))`;
  },
  fields: {
    ventureName: (row) => ofVenture(row, 'name'),
    oneLiner: (row, actor) => sql`case when ${isKeptAway(row, actor)} then '' else ${ofVenture(row, 'one_liner')} end`,
    needs: (row, actor) => sql`case when ${isKeptAway(row, actor)} then '{}' else ${ofVenture(row, 'needs')} end`,
    overrideReason: forTheOffice('override_reason'),
    runId: forTheOffice('run_id'),
    word: forTheOffice('word'),
  },
  edges: {
    seats: many('TeamProposalSeat', 'proposal_id', {
      order: (row) => sql`${row}.is_lead desc, ${row}.id`,
      max: 10,
    }),
  },
});

node('TeamProposalSeat', {
  from: 'team_proposal_seat',
  visible: through('TeamProposal', 'proposal_id'),
  fields: {
    mentorName: (row) => ofMentor(row, ofMember(raw('pm'), 'name')),
    primaryBackground: (row) => ofMentor(row, sql`pm.primary_background`),
    word: forTheOffice('word'),
    isMine: (row, actor) => sql`coalesce(${ofMentor(row, sql`pm.membership_id`)} = ${actor.memberId}, false)`,
  },
});

node('TeamWish', {
  from: 'team_wish',
  visible: (row, actor) => {
    if (may(actor, 'teams.form')) return EVERYONE;
    return actor.memberId ? isFounder(row, actor) : NOBODY;
  },
  edges: { venture: one('Venture', 'venture_id') },
});

extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'teamProposals',
    returns: () => [TeamProposalType],
    options: { description: 'Up to 5, the newest first, with those that are over (T4).' },
  },
  many('TeamProposal', 'venture_id', { order: (row) => sql`${row}.made_at desc, ${row}.id`, max: 5 }),
);
extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'teamWishes',
    returns: () => [TeamWishType],
    options: { description: 'For other mentors, up to 5, the newest first (T5); for the founders and the office.' },
  },
  many('TeamWish', 'venture_id', { order: (row) => sql`${row}.asked_at desc, ${row}.id`, max: 5 }),
);
