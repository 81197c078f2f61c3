import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was answered to a mutation that named a key, for a day; and letters without claims: the queue holds their jobs. */
export class Idempotency1700000000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'idempotency_key',
      `
      holder uuid not null,
      key text not null check (length(key) between 1 and 255),
      field text not null,
      request text not null,
      answer bytea not null default '',
      at timestamptz(3) not null,
      constraint one_deed_a_key unique (tenant_id, holder, key, field),
      constraint one_request_a_key
        exclude using gist (tenant_id with =, holder with =, key with =, request with <>)`,
    );
    await db.query(`create index on idempotency_key (tenant_id, at)`);
    // No process of an earlier build is left when this one's migrations run.
    await db.query(`-- squawk-ignore ban-drop-column
      alter table letter drop column claimed_until`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table letter add column claimed_until timestamptz(3)`);
    await db.query(`drop table idempotency_key`);
  }
}
