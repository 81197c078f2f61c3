import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'asked', 'step', 'drafted', 'sent', 'signed', 'trained', 'mentors', 'launched', 'leaving', 'left', 'declined'`;

const QUESTION = `
  adopter_id uuid not null,
  question text not null,
  asked_at timestamptz(3) not null,
  asked_by uuid,
  answer text,
  answered_at timestamptz(3),
  answered_by uuid,
  check ((answer is null) = (answered_at is null)),
  foreign key (tenant_id, adopter_id) references adopter (tenant_id, id),
  foreign key (tenant_id, asked_by) references membership (tenant_id, id),
  foreign key (tenant_id, answered_by) references membership (tenant_id, id)`;

/** What the centre notes of an adopter, before its launch and since: calls, open questions, and who its manager is. */
export class Passport1700000000473 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table adopter add column manager_name text, add column manager_email text`);
    await db.query(`alter table adopter_step add column held_on date, add column with_whom text,
      drop constraint adopter_step_kind_check,
      add constraint adopter_step_kind_check check (kind in (${KINDS}, 'call', 'question', 'answer')),
      add check ((kind = 'call') = (held_on is not null) and (kind = 'call') = (with_whom is not null))`);
    await tenantTable(db, 'adopter_question', QUESTION, { grants: 'select, insert, update' });
    for (const key of ['adopter_id', 'asked_by', 'answered_by'])
      await db.query(`create index on adopter_question (tenant_id, ${key})`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table adopter_question`);
    await db.query(`alter table adopter_step no force row level security`);
    await db.query(`delete from adopter_step where kind in ('call', 'question', 'answer')`);
    await db.query(`alter table adopter_step force row level security`);
    await db.query(`alter table adopter_step drop column held_on, drop column with_whom,
      add constraint adopter_step_kind_check_before check (kind in (${KINDS})),
      drop constraint adopter_step_kind_check`);
    await db.query(
      `alter table adopter_step rename constraint adopter_step_kind_check_before to adopter_step_kind_check`,
    );
    await db.query(`alter table adopter drop column manager_name, drop column manager_email`);
  }
}
