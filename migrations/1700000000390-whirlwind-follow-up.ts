import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const FOLLOW_UP = `
  meeting_id uuid not null,
  proposal_id uuid,
  introduction_id uuid,
  made_at timestamptz(3) not null,
  made_by uuid,
  check (num_nonnulls(proposal_id, introduction_id) = 1),
  foreign key (tenant_id, meeting_id) references whirlwind_meeting (tenant_id, id),
  foreign key (tenant_id, proposal_id) references team_proposal (tenant_id, id),
  foreign key (tenant_id, introduction_id) references introduction (tenant_id, id),
  constraint one_follow_up_a_meeting unique (tenant_id, meeting_id),
  unique (tenant_id, introduction_id)`;

/** The minutes of the rounds, for those that were planned before they were kept. */
const STARTS = `update whirlwind w set round_starts = array(
  select r * (w.round_minutes + w.change_minutes) + case when r >= w.break_after then w.break_minutes else 0 end
    from generate_series(0, w.rounds - 1) r order by r)`;

/** What came of a whirlwind (A2), when its rounds begin, and when those who said nothing were reminded. */
export class WhirlwindFollowUp1700000000390 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'whirlwind_follow_up', FOLLOW_UP, { grants: 'select, insert' });
    await db.query(`create index on whirlwind_follow_up (tenant_id, proposal_id)`);
    await db.query(`alter table whirlwind add column round_starts smallint[], add column reminded_at timestamptz(3)`);
    await db.query(`alter table whirlwind no force row level security`);
    await db.query(`alter table whirlwind disable trigger user`);
    await db.query(STARTS);
    await db.query(`alter table whirlwind enable trigger user`);
    await db.query(`alter table whirlwind force row level security`);
    await db.query(`alter table whirlwind add check (round_starts is not null and cardinality(round_starts) = rounds)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table whirlwind_follow_up`);
    await db.query(`alter table whirlwind drop column round_starts, drop column reminded_at`);
  }
}
