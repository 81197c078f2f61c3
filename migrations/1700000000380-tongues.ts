import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language in which somebody is written to; without one it is the programme's. */
export class Tongues1700000000380 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table membership add column locale text check (locale in ('en', 'fr', 'es', 'pt', 'ar'))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table membership drop column locale`);
  }
}
