import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What entrepreneurs bring, and who they are. */
export class Ventures1700000000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'venture',
      `
      name text not null check (length(name) between 1 and 120),
      one_liner text not null,
      origin text not null check (origin in ('student', 'faculty', 'staff', 'alumni', 'community')),
      sector text not null,
      stage text not null check (stage in ('idea', 'prototype', 'pilot', 'revenue', 'growth')),
      needs text[] not null,
      languages text[] not null,
      zone text not null,
      status text not null check (status in ('draft', 'submitted', 'screening', 'accepted', 'deferred', 'declined',
        'circulating', 'mentored', 'paused', 'graduated', 'closed')),
      submitted_on date,
      decided_at timestamptz(3),
      decided_by uuid,
      decision_reason text`,
    );
    await db.query(`create unique index one_venture_a_name on venture (tenant_id, lower(name))`);
    await db.query(`create index on venture (tenant_id, status)`);
    await tenantTable(
      db,
      'founder',
      `
      venture_id uuid not null,
      membership_id uuid not null,
      foreign key (tenant_id, venture_id) references venture (tenant_id, id),
      foreign key (tenant_id, membership_id) references membership (tenant_id, id),
      constraint founder_once unique (tenant_id, venture_id, membership_id)`,
    );
    await db.query(`create index on founder (tenant_id, membership_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table founder, venture`);
  }
}
