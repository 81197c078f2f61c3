import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHOICE = `
  membership_id uuid not null,
  topic text not null check (topic in ('reminders', 'company', 'questions')),
  choice text not null check (choice in ('now', 'digest', 'never')),
  was text not null check (was in ('now', 'digest', 'never')),
  letter_id uuid,
  chosen_at timestamptz(3) not null,
  foreign key (tenant_id, membership_id) references membership (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter (tenant_id, id),
  constraint one_choice_a_topic unique (tenant_id, membership_id, topic)`;

const HABIT = `
  membership_id uuid not null,
  rhythm text not null check (rhythm in ('day', 'week')),
  quiet_from smallint check (quiet_from between 0 and 23),
  quiet_until smallint check (quiet_until between 0 and 23),
  changed_at timestamptz(3) not null,
  check ((quiet_from is null) = (quiet_until is null)),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id),
  constraint one_habit_a_person unique (tenant_id, membership_id)`;

const STATES = ['waiting', 'quiet', 'gathered', 'digested', 'sent', 'failed', 'bounced', 'withheld', 'unwanted'];

const list = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

/** What each person wants to be told when, and what becomes of a letter that does not go at once. */
export class MailWishes1700000000370 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'mail_choice', CHOICE);
    await tenantTable(db, 'mail_habit', HABIT);
    await db.query(`create index on mail_choice (tenant_id, letter_id) where letter_id is not null`);
    await db.query(`alter table letter
      add column kind text, add column membership_id uuid, add column happens_at timestamptz(3),
      add column wait_until timestamptz(3), add column gist jsonb, add column digest_id uuid,
      add foreign key (tenant_id, membership_id) references membership (tenant_id, id),
      add foreign key (tenant_id, digest_id) references letter (tenant_id, id),
      drop constraint letter_state_check, drop constraint letter_check1`);
    await db.query(`alter table letter add constraint letter_state_check check (state in (${list(STATES)})),
      add constraint letter_sent_check check ((state in ('sent', 'bounced')) = (sent_at is not null)),
      add constraint letter_wait_check check ((state in ('quiet', 'gathered')) = (wait_until is not null))`);
    for (const index of INDEXES) await db.query(index);
    await db.query(`alter table calendar_entry add column starts_at timestamptz(3)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table calendar_entry drop column starts_at`);
    await db.query(`drop table mail_habit, mail_choice`);
    for (const step of FORGET_STATES) await db.query(step);
    await db.query(`alter table letter drop constraint letter_state_check, drop constraint letter_sent_check,
      drop constraint letter_wait_check, drop column digest_id, drop column gist, drop column wait_until,
      drop column happens_at, drop column membership_id, drop column kind`);
    await db.query(`alter table letter
      add constraint letter_state_check check (state in ('waiting', 'sent', 'failed')),
      add constraint letter_check1 check ((state = 'sent') = (sent_at is not null))`);
    await db.query(`drop index if exists letter_tenant_id_state_written_at_id_idx, letter_tenant_id_to_address_idx`);
  }
}

/** Of every programme: under forced row security an owner's update touches nothing. */
const FORGET_STATES = [
  `alter table letter disable trigger user`,
  `grant select, update on letter to outrigger_migrator`,
  `set local role outrigger_migrator`,
  `update letter set wait_until = null, sent_at = null, state = 'failed' where state not in ('waiting', 'sent', 'failed')`,
  `set local role outrigger_owner`,
  `revoke select, update on letter from outrigger_migrator`,
  `alter table letter enable trigger user`,
];

const INDEXES = [
  `create index on letter (tenant_id, wait_until) where wait_until is not null`,
  `create index on letter (tenant_id, membership_id)`,
  `create index on letter (tenant_id, digest_id) where digest_id is not null`,
  `create index on letter (tenant_id, state, written_at, id)`,
  `create index on letter (tenant_id, to_address) where state in ('waiting', 'quiet', 'gathered')`,
];
