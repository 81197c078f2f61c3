import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cohort and its warrants. */
export class Mentors1700000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'mentor',
      `
      membership_id uuid not null,
      primary_background text not null references background (code),
      other_backgrounds text[] not null,
      expertise text[] not null,
      languages text[] not null,
      zone text not null,
      hours_per_month smallint not null check (hours_per_month between 4 and 24),
      can_lead boolean not null,
      status text not null check (status in
        ('applied', 'interviewing', 'screening', 'probation', 'active', 'on_leave', 'alumni', 'declined')),
      joined_on date,
      foreign key (tenant_id, membership_id) references membership (tenant_id, id),
      constraint one_mentor_a_membership unique (tenant_id, membership_id)`,
    );
    await tenantTable(
      db,
      'warrant',
      `
      mentor_id uuid not null,
      text_version integer not null,
      signed_at timestamptz(3) not null,
      recorded_by uuid,
      expires_on date not null,
      revoked_at timestamptz(3),
      revoked_by uuid,
      revoke_reason text,
      check ((revoked_at is null) = (revoke_reason is null)),
      foreign key (tenant_id, mentor_id) references mentor (tenant_id, id)`,
      { grants: 'select, insert, update' },
    );
    await db.query(`create index on warrant (tenant_id, mentor_id, expires_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table warrant, mentor`);
  }
}
