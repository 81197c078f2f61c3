import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Amounts in euros of a programme's part, with what tells whether they hide each of its ventures. What was measured before has none. */
export class ReleaseMoney1700000000466 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table release_part add column money jsonb not null default '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table release_part drop column money`);
  }
}
