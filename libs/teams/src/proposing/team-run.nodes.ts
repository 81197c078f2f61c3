import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { raw, type Sql, sql } from '@outrigger/tenancy';
import { isLost, LOST } from './lost.js';

const pulse = (row: Sql, what: string): Sql => sql`(select p.${raw(what)} from team_run_pulse p
  where p.tenant_id = ${row}.tenant_id and p.run_id = ${row}.id)`;

// T4: how teams are thought of before they are proposed is the office's own.
node('TeamRun', {
  from: 'team_run',
  visible: (_, actor) => (may(actor, 'teams.suggest') ? EVERYONE : NOBODY),
  fields: {
    status: (row) => sql`case when ${isLost(row)} then 'failed' else ${row}.status end`,
    failure: (row) => sql`case when ${isLost(row)} then ${LOST} else ${row}.failure end`,
    share: (row) => sql`case when ${row}.status = 'done' then 1 else ${pulse(row, 'share')} end`,
    note: (row) => pulse(row, 'note'),
    askedByName: (row) => sql`(select b.name from membership b
      where b.tenant_id = ${row}.tenant_id and b.id = ${row}.asked_by)`,
  },
});
