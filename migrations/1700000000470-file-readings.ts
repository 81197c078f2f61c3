import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const READING = `
  file_id uuid not null,
  membership_id uuid not null,
  read_at timestamptz(3) not null,
  foreign key (tenant_id, file_id) references stored_file (tenant_id, id) on delete cascade,
  foreign key (tenant_id, membership_id) references membership (tenant_id, id),
  constraint one_reading_a_person unique (tenant_id, file_id, membership_id)`;

/** Who has opened what was to be read before a session (S1). */
export class FileReadings1700000000470 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'file_reading', READING, { grants: 'select, insert' });
    await db.query(`create index on file_reading (tenant_id, membership_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table file_reading`);
  }
}
