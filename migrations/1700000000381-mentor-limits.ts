import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many ventures a mentor accompanies at most (C3); null sets no bound but the hours. */
export class MentorLimits1700000000381 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table mentor add column max_ventures smallint check (max_ventures between 0 and 12)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table mentor drop column max_ventures`);
  }
}
