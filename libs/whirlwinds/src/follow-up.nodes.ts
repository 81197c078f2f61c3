import { EVERYONE, extend, many, node, NOBODY, one } from '@outrigger/graph';
import { IntroductionType } from '@outrigger/introductions';
import { may } from '@outrigger/kernel';
import { TeamProposalType } from '@outrigger/teams';
import { type Sql, sql } from '@outrigger/tenancy';
import { WhirlwindFollowUpType } from './whirlwind.graphql.js';

const ofEvent = (row: Sql, what: Sql): Sql => sql`(select ${what} from whirlwind_meeting t
  join whirlwind e on e.tenant_id = t.tenant_id and e.id = t.whirlwind_id
  where t.tenant_id = ${row}.tenant_id and t.id = ${row}.meeting_id)`;

node('WhirlwindFollowUp', {
  from: 'whirlwind_follow_up',
  visible: (_, actor) => (may(actor, 'whirlwinds.run') ? EVERYONE : NOBODY),
  fields: {
    kind: (row) => sql`case when ${row}.proposal_id is null then 'introduction' else 'team' end`,
    whirlwindId: (row) => ofEvent(row, sql`e.id`),
    whirlwindName: (row) => ofEvent(row, sql`e.name`),
  },
});

extend(
  {
    on: TeamProposalType,
    type: 'TeamProposal',
    field: 'whirlwindFollowUps',
    returns: () => [WhirlwindFollowUpType],
    options: { description: 'The whirlwind’s meetings that it came of; for the office.' },
  },
  many('WhirlwindFollowUp', 'proposal_id', { order: (row) => sql`${row}.made_at, ${row}.id`, max: 30 }),
);

extend(
  {
    on: IntroductionType,
    type: 'Introduction',
    field: 'whirlwindFollowUp',
    returns: () => WhirlwindFollowUpType,
    options: { nullable: true, description: 'The whirlwind’s meeting that it came of; for the office.' },
  },
  one('WhirlwindFollowUp', 'id', { at: 'introduction_id' }),
);
