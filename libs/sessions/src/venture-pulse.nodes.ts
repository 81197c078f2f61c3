import { Int } from '@nestjs/graphql';
import { DateTime, extend } from '@outrigger/graph';
import { type Sql, sql } from '@outrigger/tenancy';
import { VentureType } from '@outrigger/ventures';

const session = (row: Sql, what: Sql, where: Sql): Sql => sql`(select ${what} from session ps
  where ps.tenant_id = ${row}.tenant_id and ps.venture_id = ${row}.id and ${where})`;

extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'lastSessionAt',
    returns: () => DateTime,
    options: { nullable: true, description: 'When the last session that was held began.' },
  },
  (row) => session(row, sql`max(ps.starts_at)`, sql`ps.status = 'held'`),
);
extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'nextSessionAt',
    returns: () => DateTime,
    options: { nullable: true, description: 'When the next one that has its time begins.' },
  },
  (row) => session(row, sql`min(ps.starts_at)`, sql`ps.status = 'confirmed' and ps.starts_at > now()`),
);
extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'mentorCount',
    returns: () => Int,
    options: { description: 'On its team of today.' },
  },
  (
    row,
  ) => sql`(select count(*)::int from team pt join team_seat pts on pts.tenant_id = pt.tenant_id and pts.team_id = pt.id
      and pts.until_at is null
    where pt.tenant_id = ${row}.tenant_id and pt.venture_id = ${row}.id and pt.ended_at is null)`,
);
