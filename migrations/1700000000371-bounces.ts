import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const BOUNCE = `
  mail_id uuid,
  letter_id uuid not null,
  address text not null,
  kind text not null check (kind in ('hard', 'soft', 'complaint')),
  status text,
  words text,
  at timestamptz(3) not null,
  foreign key (tenant_id, mail_id) references incoming_mail (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint one_bounce_a_report unique (tenant_id, mail_id)`;

const SUPPRESSION = `
  address text not null,
  reason text not null check (reason in ('hard', 'soft', 'complaint')),
  words text,
  letter_id uuid not null,
  since timestamptz(3) not null,
  lifted_at timestamptz(3),
  lifted_by uuid,
  foreign key (tenant_id, letter_id) references letter (tenant_id, id)`;

/** Letters that came back, and addresses to which nothing goes because of it until the office has mended them. */
export class Bounces1700000000371 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'bounce', BOUNCE, { grants: 'select, insert' });
    await tenantTable(db, 'suppression', SUPPRESSION, { grants: 'select, insert, update' });
    await db.query(`create index on bounce (tenant_id, address, at)`);
    await db.query(`create index on bounce (tenant_id, letter_id)`);
    await db.query(`create unique index one_suppression_an_address on suppression (tenant_id, address)
      where lifted_at is null`);
    await db.query(`create index on suppression (tenant_id, since, id) where lifted_at is null`);
    await db.query(`create index on suppression (tenant_id, letter_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table suppression, bounce`);
  }
}
