import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The letters that a programme writes to its people, until and after they are sent. */
export class Notifications1700000000080 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'letter',
      `
      from_name text not null,
      from_address text not null,
      to_name text not null,
      to_address text not null,
      subject text not null,
      text text not null,
      html text not null,
      ics text,
      ics_method text check (ics_method in ('REQUEST', 'CANCEL')),
      message_id text not null,
      thread text,
      stream text not null check (stream in ('transactional')),
      holds_secret boolean not null,
      state text not null check (state in ('waiting', 'sent', 'failed')),
      written_at timestamptz(3) not null,
      sent_at timestamptz(3),
      attempts integer not null,
      claimed_until timestamptz(3),
      last_error text,
      check ((ics is null) = (ics_method is null)),
      check ((state = 'sent') = (sent_at is not null)),
      constraint one_letter_a_message unique (tenant_id, message_id)`,
      { grants: 'select, insert, update' },
    );
    await db.query(`create index on letter (tenant_id, written_at, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table letter`);
  }
}
