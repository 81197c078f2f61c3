import { Int } from '@nestjs/graphql';
import { withoutConflict } from '@outrigger/conflicts';
import { extend, many, node, NOBODY, one, through, widen } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { actorIsWarranted, MentorType } from '@outrigger/mentors';
import { sql } from '@outrigger/tenancy';
import { VentureType } from '@outrigger/ventures';
import { TeamSeatType, TeamType } from './team.graphql.js';
import { HOURS_OF_SEATS } from './team.service.js';

node('Team', {
  from: 'team',
  visible: through('Venture', 'venture_id'),
  fields: { overrideReason: (row, actor) => (may(actor, 'teams.form') ? sql`${row}.override_reason` : sql`null`) },
  edges: {
    seats: many('TeamSeat', 'team_id', {
      order: (row) => sql`${row}.is_lead desc, ${row}.id`,
      max: 10,
      where: (row) => sql`${row}.until_at is null`,
    }),
    formerSeats: many('TeamSeat', 'team_id', {
      order: (row) => sql`${row}.until_at desc, ${row}.id`,
      max: 50,
      where: (row) => sql`${row}.until_at is not null`,
    }),
    venture: one('Venture', 'venture_id'),
  },
});

node('TeamSeat', {
  from: 'team_seat',
  visible: through('Team', 'team_id'),
  fields: { leftReason: (row, actor) => (may(actor, 'teams.form') ? sql`${row}.left_reason` : sql`null`) },
  edges: { mentor: one('Mentor', 'mentor_id'), team: one('Team', 'team_id') },
});

// V4 with C2: a mentor sees the whole of the ventures on whose team they sit, while their warrant is current and
// nothing that was declared keeps them away.
widen('Venture', (row, actor) =>
  actor.roles.includes('mentor') && actor.memberId
    ? sql`(exists (select from team vt join team_seat vs on vs.tenant_id = vt.tenant_id and vs.team_id = vt.id and vs.until_at is null
          join mentor vm on vm.tenant_id = vs.tenant_id and vm.id = vs.mentor_id
          where vt.tenant_id = ${row}.tenant_id and vt.venture_id = ${row}.id and vt.ended_at is null and vm.membership_id = ${actor.memberId}
            and ${withoutConflict(sql`vm.id`, sql`vt.venture_id`)})
        and ${actorIsWarranted(actor)})`
    : NOBODY,
);

// A founder sees the mentors of the own team.
widen('Mentor', (row, actor) =>
  actor.roles.includes('entrepreneur') && actor.memberId
    ? sql`exists (select from team_seat ms join team mt on mt.tenant_id = ms.tenant_id and mt.id = ms.team_id and mt.ended_at is null
          join founder mf on mf.tenant_id = mt.tenant_id and mf.venture_id = mt.venture_id
          where ms.tenant_id = ${row}.tenant_id and ms.mentor_id = ${row}.id and ms.until_at is null and mf.membership_id = ${actor.memberId})`
    : NOBODY,
);

const liveSeats = (row: Parameters<Parameters<typeof widen>[1]>[0]): ReturnType<typeof sql> =>
  sql`from team_seat s where s.tenant_id = ${row}.tenant_id and s.mentor_id = ${row}.id and s.until_at is null`;

extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'team',
    returns: () => TeamType,
    options: { nullable: true, description: 'The team of today.' },
  },
  one('Team', 'id', { at: 'venture_id', where: (row) => sql`${row}.ended_at is null` }),
);
extend(
  {
    on: MentorType,
    type: 'Mentor',
    field: 'seats',
    returns: () => [TeamSeatType],
    options: { description: 'Seats on live teams.' },
  },
  many('TeamSeat', 'mentor_id', {
    order: (row) => sql`${row}.id`,
    max: 20,
    where: (row) => sql`${row}.until_at is null`,
  }),
);
extend(
  {
    on: MentorType,
    type: 'Mentor',
    field: 'formerSeats',
    returns: () => [TeamSeatType],
    options: { description: 'Up to 50 seats that have ended, the last first (T5); where the venture may be seen.' },
  },
  many('TeamSeat', 'mentor_id', {
    order: (row) => sql`${row}.until_at desc, ${row}.id`,
    max: 50,
    where: (row) => sql`${row}.until_at is not null`,
  }),
);
extend(
  {
    on: MentorType,
    type: 'Mentor',
    field: 'ventureCount',
    returns: () => Int,
    options: { description: 'Ventures accompanied now.' },
  },
  (row) => sql`(select count(*)::int ${liveSeats(row)})`,
);
extend(
  {
    on: MentorType,
    type: 'Mentor',
    field: 'hoursCommitted',
    returns: () => Int,
    options: { description: 'Hours a month that live seats take.' },
  },
  (row) => sql`(select ${HOURS_OF_SEATS} ${liveSeats(row)})`,
);
