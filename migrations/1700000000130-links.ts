import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links of letters that are answered by one press, and the devices on which somebody has pressed (S6). */
export class Links1700000000130 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'link',
      `
      purpose text not null,
      membership_id uuid not null,
      subject_id uuid not null,
      made_at timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      answered_at timestamptz(3),
      answer text,
      said text,
      check ((answered_at is null) = (answer is null) and (answer is null) = (said is null)),
      foreign key (tenant_id, membership_id) references membership (tenant_id, id)`,
      { grants: 'select, insert, update' },
    );
    await db.query(`create index on link (tenant_id, membership_id)`);
    await db.query(`create index on link (tenant_id, subject_id, purpose)`);
    await tenantTable(
      db,
      'link_device',
      `
      membership_id uuid not null,
      expires_at timestamptz(3) not null,
      foreign key (tenant_id, membership_id) references membership (tenant_id, id)`,
    );
    await db.query(`create index on link_device (tenant_id, membership_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table link_device, link`);
  }
}
