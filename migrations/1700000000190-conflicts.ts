import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What kind of interest a mentor declares, what the office makes of it (C2); and which warrants were reminded of. */
export class Conflicts1700000000190 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table conflict
      add column kind text check (kind in ('equity', 'debt', 'employment', 'board', 'paid_advice', 'family',
        'competitor', 'supplier', 'intent_to_invest')),
      add column since_on date,
      add column until_on date,
      add column state text not null default 'open' check (state in ('open', 'upheld', 'recusal', 'cleared')),
      add column recusal_on date,
      add column reviewed_at timestamptz(3),
      add column reviewed_by uuid,
      add column review_reason text,
      add check (until_on >= since_on),
      add check (state <> 'recusal' or recusal_on is not null),
      add check (state = 'open' or (reviewed_at is not null and review_reason is not null)),
      drop constraint one_conflict_a_pair`);
    await db.query(`grant update on conflict to outrigger_app`);
    await db.query(`create index on conflict (tenant_id, mentor_id, venture_id)`);
    await db.query(`create unique index one_conflict_a_kind on conflict (tenant_id, mentor_id, venture_id, kind)
      nulls not distinct where state <> 'cleared'`);
    await db.query(`create index conflicts_to_review on conflict (tenant_id, declared_at) where state = 'open'`);
    await db.query(`create index recusals_to_come on conflict (tenant_id, recusal_on) where state = 'recusal'`);
    await tenantTable(
      db,
      'warrant_reminder',
      `
      warrant_id uuid not null,
      days smallint not null check (days in (60, 30, 7, 0)),
      reminded_at timestamptz(3) not null,
      foreign key (tenant_id, warrant_id) references warrant (tenant_id, id),
      constraint one_reminder_a_step unique (tenant_id, warrant_id, days)`,
      { grants: 'select, insert' },
    );
    await db.query(`create index warrants_by_end on warrant (tenant_id, expires_on) where revoked_at is null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index warrants_by_end`);
    await db.query(`drop table warrant_reminder`);
    await db.query(`revoke update on conflict from outrigger_app`);
    await db.query(`alter table conflict drop column kind, drop column since_on, drop column until_on, drop column state,
      drop column recusal_on, drop column reviewed_at, drop column reviewed_by, drop column review_reason`);
    await db.query(`drop index conflict_tenant_id_mentor_id_venture_id_idx`);
    await db.query(`alter table conflict add constraint one_conflict_a_pair unique (tenant_id, mentor_id, venture_id)`);
  }
}
