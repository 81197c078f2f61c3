import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who told the office what has become of a venture; null for whoever answered by their letter (A4). */
export class OutcomesTold1700000000471 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table outcome_answer add told_by uuid,
      add foreign key (tenant_id, told_by) references membership (tenant_id, id)`);
    await db.query(`create index on outcome_answer (tenant_id, told_by)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table outcome_answer drop column told_by`);
  }
}
