import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What mentors sign: versioned texts of a programme, and who signed which by what name (C2). */
export class Warrants1700000000140 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'warrant_text',
      `
      locale text not null,
      version integer not null check (version > 1),
      title text not null,
      body text not null,
      published_at timestamptz(3) not null,
      published_by uuid,
      constraint one_text_a_version unique (tenant_id, locale, version)`,
      { grants: 'select, insert' },
    );
    await db.query(
      `alter table warrant add column text_locale text not null default 'en', add column signed_name text`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table warrant drop column signed_name, drop column text_locale`);
    await db.query(`drop table warrant_text`);
  }
}
