import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SIGNATURE = `
  signed_name text not null check (length(signed_name) between 2 and 120),
  signed_at timestamptz(3) not null,
  signed_by uuid,
  principles jsonb not null check (jsonb_array_length(principles) > 0),
  foreign key (tenant_id, signed_by) references membership (tenant_id, id)`;

/** Who signed that the programme keeps the principles of the model, and in which versions; no signature is ever changed. */
export class Principles1700000000476 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'principles_signature', SIGNATURE, { grants: 'select, insert' });
    await db.query(`create index on principles_signature (tenant_id, signed_by)`);
    await db.query(`create index on principles_signature (tenant_id, signed_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table principles_signature`);
  }
}
