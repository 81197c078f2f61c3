import { EVERYONE, extend, node, NOBODY, one } from '@outrigger/graph';
import { MembershipType, ofMember } from '@outrigger/identity';
import { type Actor, may } from '@outrigger/kernel';
import { TODAY } from '@outrigger/programmes';
import { type Sql, sql } from '@outrigger/tenancy';
import { MentorType } from './mentor.graphql.js';

/** The newest warrant decides, by its own dates: nothing has to run for one to lapse (C2). */
const newest = (row: Sql, what: Sql): Sql => sql`(select ${what} from warrant w
  where w.tenant_id = ${row}.tenant_id and w.mentor_id = ${row}.id order by w.expires_on desc, w.id desc limit 1)`;

const STATE = sql`case when w.revoked_at is not null then 'revoked' when w.expires_on < ${TODAY} then 'expired' else 'current' end`;

const ENDS_SOON = sql`w.revoked_at is not null or w.expires_on <= ${TODAY} + 30`;

const forTheOffice = (row: Sql, actor: Actor, answer: Sql): Sql =>
  may(actor, 'warrants.read') ? answer : sql`case when ${row}.membership_id = ${actor.memberId} then ${answer} end`;

node('Mentor', {
  from: 'mentor',
  visible: (row, actor) => {
    if (may(actor, 'mentors.all')) return EVERYONE;
    return actor.memberId ? sql`${row}.membership_id = ${actor.memberId}` : NOBODY;
  },
  fields: {
    name: (row) => ofMember(row, 'name'),
    email: (row, actor) =>
      may(actor, 'people.contact')
        ? ofMember(row, 'email')
        : sql`case when ${row}.membership_id = ${actor.memberId} then ${ofMember(row, 'email')} end`,
    warrantState: (row, actor) => forTheOffice(row, actor, sql`coalesce(${newest(row, STATE)}, 'none')`),
    isExpiring: (row, actor) =>
      forTheOffice(row, actor, sql`(${row}.status = 'active' and coalesce(${newest(row, ENDS_SOON)}, true))`),
    warrantExpiresOn: (row, actor) => forTheOffice(row, actor, newest(row, sql`w.expires_on`)),
  },
});

extend(
  {
    on: MembershipType,
    type: 'Membership',
    field: 'mentor',
    returns: () => MentorType,
    options: { nullable: true, description: 'Their place in the cohort, where they have one.' },
  },
  one('Mentor', 'id', { at: 'membership_id' }),
);
