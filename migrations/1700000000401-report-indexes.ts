import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ways to the rows that reports count: who applied when, who left when (D2). */
export class ReportIndexes1700000000401 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index applications_by_day on venture (tenant_id, submitted_on)`);
    await db.query(
      `create index ends_of_ventures on venture_step (tenant_id, at) where to_status in ('graduated', 'closed')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index ends_of_ventures, applications_by_day`);
  }
}
