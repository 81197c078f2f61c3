import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the invited say to a session's time (S2): each answer names the time that it answers, by its sequence. */
export class InvitationAnswers1700000000310 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table session_attendance
      add column answer text not null default 'none' check (answer in ('none', 'yes', 'maybe', 'no')),
      add column answered_at timestamptz(3),
      add column answered_via text check (answered_via in ('link', 'calendar', 'screen', 'office')),
      add column answered_sequence integer,
      add column word text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table session_attendance drop column answer, drop column answered_at,
      drop column answered_via, drop column answered_sequence, drop column word`);
  }
}
