import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters in a programme's own words; a kind without a row is written in ours. */
export class LetterTexts1700000000170 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'letter_text',
      `
      kind text not null,
      locale text not null,
      subject text not null,
      body text not null,
      version integer not null check (version > 0),
      edited_by uuid,
      edited_at timestamptz(3) not null,
      constraint one_text_a_letter unique (tenant_id, kind, locale)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table letter_text`);
  }
}
