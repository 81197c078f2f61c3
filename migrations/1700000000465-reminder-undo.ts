import type { MigrationInterface, QueryRunner } from 'typeorm';

const ABOUTS = `'agenda', 'brief', 'report', 'summary'`;

/** What the office reminds of by a press waits a moment, in which it can be taken back (V5); answers are among it (S2). */
export class ReminderUndo1700000000465 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table session_reminder add column letter_at timestamptz(3),
      add check (letter_at is null or step = 'office'),
      drop constraint session_reminder_about_check,
      add constraint session_reminder_about_check check (about in (${ABOUTS}, 'replies'))`);
    await db.query(`create index on session_reminder (tenant_id, letter_at) where letter_at is not null`);
    await db.query(`grant update, delete on session_reminder to outrigger_app`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`revoke update, delete on session_reminder from outrigger_app`);
    await db.query(`alter table session_reminder no force row level security`);
    await db.query(`delete from session_reminder where about = 'replies'`);
    await db.query(`alter table session_reminder force row level security`);
    await db.query(`alter table session_reminder drop column letter_at, drop constraint session_reminder_about_check,
      add constraint session_reminder_about_check check (about in (${ABOUTS}))`);
  }
}
