import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mentors' places in sessions with who came, and reports with when they came, so that ten years of them are counted
 * without being read (D2).
 */
export class Places1700000000460 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create index mentors_places on session_attendance (tenant_id, session_id) include (attended) where part <> 'founder'`,
    );
    await db.query(`create index reports_in_time on session_report (tenant_id, session_id) include (filed_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index mentors_places, reports_in_time`);
  }
}
