import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Asking people for their hours, and when these were last known to be true. */
export class HoursQuestions1700000000382 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table availability add column confirmed_at timestamptz(3)`);
    await tenantTable(
      db,
      'hours_question',
      `
      membership_id uuid not null,
      from_on date not null,
      until_on date not null,
      asked_at timestamptz(3) not null,
      asked_by uuid,
      closes_at timestamptz(3) not null,
      closed_at timestamptz(3),
      answered_at timestamptz(3),
      answer text check (answer in ('usual', 'not', 'hours')),
      undo jsonb,
      check (until_on >= from_on and until_on < from_on + 14),
      check ((answer is null) = (answered_at is null)),
      foreign key (tenant_id, membership_id) references membership (tenant_id, id)`,
    );
    await db.query(`create unique index one_hours_question_a_person on hours_question (tenant_id, membership_id)
      where closed_at is null and answered_at is null`);
    await db.query(`create index on hours_question (tenant_id, membership_id, asked_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table hours_question`);
    await db.query(`alter table availability drop column confirmed_at`);
  }
}
