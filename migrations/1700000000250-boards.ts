import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the office looks at all day stays as quick after ten years: sessions that are still open by their status, and
 * what somebody attended by the time. Row security lets no index find a range that overlaps; it lets one find an instant.
 */
export class Boards1700000000250 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index on session (tenant_id, status, starts_at)`);
    // Some ten thousand rows a programme after ten years: written anew within seconds.
    await db.query(`-- squawk-ignore adding-field-with-default
      alter table session_attendance add column begins_at timestamptz(3) generated always as (lower(during)) stored`);
    await db.query(`create index on session_attendance (tenant_id, membership_id, begins_at)`);
    await db.query(`-- squawk-ignore require-concurrent-index-deletion
      drop index session_attendance_tenant_id_membership_id_idx`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`create index on session_attendance (tenant_id, membership_id)`);
    await db.query(`alter table session_attendance drop column begins_at`);
    await db.query(`drop index session_tenant_id_status_starts_at_idx`);
  }
}
