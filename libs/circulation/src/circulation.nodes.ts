import { withoutConflict } from '@outrigger/conflicts';
import { DateTime, EVERYONE, extend, many, node, NOBODY, one, through, type Visible } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { actorIsWarranted, MentorType } from '@outrigger/mentors';
import { raw, type Sql, sql } from '@outrigger/tenancy';
import { ofVenture, VentureType } from '@outrigger/ventures';
import { InterestType } from './interest.graphql.js';

const forTheOffice: Visible = (_, actor) => (may(actor, 'circulation.read') ? EVERYONE : NOBODY);

/** Answers that stand, to one entry. */
const standing = (row: Sql, which: Sql): Sql => sql`(select count(*)::int from circulation_card c
  join interest i on i.tenant_id = c.tenant_id and i.card_id = c.id and i.until_at is null and ${which}
  where c.tenant_id = ${row}.tenant_id and c.entry_id = ${row}.id)`;

const hasAnswer = (row: Sql): Sql => sql`exists (select from interest i
  where i.tenant_id = ${row}.tenant_id and i.card_id = ${row}.id and i.until_at is null)`;

node('Circulation', {
  from: 'circulation',
  visible: forTheOffice,
  fields: {
    readers: (row) => sql`(select count(*)::int from circulation_recipient r
      where r.tenant_id = ${row}.tenant_id and r.circulation_id = ${row}.id)`,
    answerers: (row) => sql`(select count(*)::int from circulation_recipient r
      where r.tenant_id = ${row}.tenant_id and r.circulation_id = ${row}.id and (r.none_at is not null or exists (
        select from circulation_entry e join circulation_card c on c.tenant_id = e.tenant_id and c.entry_id = e.id
          and c.mentor_id = r.mentor_id
         where e.tenant_id = r.tenant_id and e.circulation_id = r.circulation_id and ${hasAnswer(raw('c'))})))`,
  },
  edges: {
    entries: many('CirculationEntry', 'circulation_id', {
      order: (row) => sql`${row}.position, ${row}.id`,
      max: 100,
    }),
  },
});

node('CirculationEntry', {
  from: 'circulation_entry',
  visible: forTheOffice,
  fields: {
    ventureName: (row) => ofVenture(row, 'name'),
    stage: (row) => ofVenture(row, 'stage'),
    sector: (row) => ofVenture(row, 'sector'),
    shown: (row) => sql`(select count(*)::int from circulation_card c
      where c.tenant_id = ${row}.tenant_id and c.entry_id = ${row}.id)`,
    yes: (row) => standing(row, sql`i.answer = 'yes'`),
    leads: (row) => standing(row, sql`i.could_lead`),
    maybe: (row) => standing(row, sql`i.answer = 'maybe'`),
    no: (row) => standing(row, sql`i.answer = 'no'`),
    stakes: (row) => standing(row, sql`i.answer = 'stake'`),
  },
  edges: {
    answered: many('CirculationCard', 'entry_id', {
      order: (row) =>
        sql`(select max(i.at) from interest i where i.tenant_id = ${row}.tenant_id and i.card_id = ${row}.id) desc`,
      max: 200,
      where: hasAnswer,
    }),
    venture: one('Venture', 'venture_id'),
  },
});

/** What a card's entry, list or venture says; `e`, `l` and `v` in it. */
const ofEntry = (row: Sql, what: Sql): Sql => sql`(select ${what} from circulation_entry e
  join circulation l on l.tenant_id = e.tenant_id and l.id = e.circulation_id
  join venture v on v.tenant_id = e.tenant_id and v.id = e.venture_id
  where e.tenant_id = ${row}.tenant_id and e.id = ${row}.entry_id)`;

const isMine: Visible = (row, actor) => sql`exists (select from mentor cm
  where cm.tenant_id = ${row}.tenant_id and cm.id = ${row}.mentor_id and cm.membership_id = ${actor.memberId})`;

const maySeeWords = (row: Sql): Sql => sql`${withoutConflict(sql`${row}.mentor_id`, ofEntry(row, sql`e.venture_id`))}`;

// C2, V4: a mentor is shown what was circulated to them, while their warrant is current.
node('CirculationCard', {
  from: 'circulation_card',
  visible: (row, actor) => {
    if (may(actor, 'circulation.read')) return EVERYONE;
    return actor.memberId ? sql`(${isMine(row, actor)} and ${actorIsWarranted(actor)})` : NOBODY;
  },
  fields: {
    circulationId: (row) => ofEntry(row, sql`e.circulation_id`),
    ventureId: (row) => ofEntry(row, sql`e.venture_id`),
    ventureName: (row) => ofEntry(row, sql`v.name`),
    stage: (row) => ofEntry(row, sql`v.stage`),
    sector: (row) => ofEntry(row, sql`v.sector`),
    blurb: (row) => sql`case when ${maySeeWords(row)} then ${ofEntry(row, sql`e.blurb`)} end`,
    needs: (row) => sql`case when ${maySeeWords(row)} then ${ofEntry(row, sql`e.needs`)} else '{}' end`,
    cutOffAt: (row) => ofEntry(row, sql`l.cut_off_at`),
    isSeeking: (row) =>
      ofEntry(
        row,
        sql`v.status = any(case l.kind when 'weekly' then '{accepted,circulating}' else '{mentored}' end::text[])`,
      ),
    isNone: (row) => sql`exists (select from circulation_recipient r where r.tenant_id = ${row}.tenant_id
      and r.circulation_id = ${ofEntry(row, sql`e.circulation_id`)} and r.mentor_id = ${row}.mentor_id and r.none_at is not null)`,
    canLead: (row) =>
      sql`(select m.can_lead from mentor m where m.tenant_id = ${row}.tenant_id and m.id = ${row}.mentor_id)`,
  },
  edges: {
    interest: one('Interest', 'id', { at: 'card_id', where: (row) => sql`${row}.until_at is null` }),
    formerInterests: many('Interest', 'card_id', {
      order: (row) => sql`${row}.at desc, ${row}.id`,
      max: 20,
      where: (row) => sql`${row}.until_at is not null`,
    }),
    mentor: one('Mentor', 'mentor_id'),
  },
});

node('Interest', {
  from: 'interest',
  visible: through('CirculationCard', 'card_id'),
  fields: {
    isLate: (row) => sql`(select ${row}.at > l.cut_off_at from circulation_card c
      join circulation_entry e on e.tenant_id = c.tenant_id and e.id = c.entry_id
      join circulation l on l.tenant_id = e.tenant_id and l.id = e.circulation_id
      where c.tenant_id = ${row}.tenant_id and c.id = ${row}.card_id)`,
  },
});

extend(
  {
    on: InterestType,
    type: 'Interest',
    field: 'mentor',
    returns: () => MentorType,
    options: { nullable: true },
  },
  one('Mentor', 'mentor_id'),
);
extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'interests',
    returns: () => [InterestType],
    options: { description: 'What mentors say to it by now, for the office; a mentor sees the own.' },
  },
  many('Interest', 'venture_id', {
    order: (row) => sql`${row}.at desc, ${row}.id`,
    max: 200,
    where: (row) => sql`${row}.until_at is null`,
  }),
);
extend(
  {
    on: MentorType,
    type: 'Mentor',
    field: 'listsPausedAt',
    returns: () => DateTime,
    options: { nullable: true, description: 'Since when they want no lists; for the office and the mentor.' },
  },
  (row, actor) => {
    const since = sql`(select p.from_at from list_pause p
      where p.tenant_id = ${row}.tenant_id and p.mentor_id = ${row}.id and p.until_at is null)`;
    return may(actor, 'circulation.read')
      ? since
      : sql`case when ${row}.membership_id = ${actor.memberId} then ${since} end`;
  },
);
