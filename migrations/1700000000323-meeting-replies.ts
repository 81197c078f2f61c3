import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers from calendars to the mentors' meeting, too; its room makes its tables later than this one. */
export class MeetingReplies1700000000323 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table incoming_mail add column place_id uuid, add check (entry_id is null or place_id is null)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table incoming_mail drop column place_id`);
  }
}
