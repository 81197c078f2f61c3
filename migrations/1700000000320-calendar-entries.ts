import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people's calendars were told, and the mails in which they answer. */
export class CalendarEntries1700000000320 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'calendar_entry',
      `
      session_id uuid not null,
      membership_id uuid not null,
      address text not null,
      sequence integer not null check (sequence >= 0),
      asked_from integer not null check (asked_from between 0 and sequence),
      session_sequence integer not null,
      withdrawn_at timestamptz(3),
      foreign key (tenant_id, session_id) references session (tenant_id, id),
      foreign key (tenant_id, membership_id) references membership (tenant_id, id),
      constraint one_entry_a_calendar unique (tenant_id, session_id, membership_id)`,
      { grants: 'select, insert, update' },
    );
    await db.query(`create index on calendar_entry (tenant_id, membership_id)`);
    await tenantTable(
      db,
      'incoming_mail',
      `
      entry_id uuid,
      message_key text not null,
      came_by text not null check (came_by in ('webhook', 'imap')),
      came_at timestamptz(3) not null,
      raw bytea,
      outcome text check (outcome in ('answered', 'outdated', 'late', 'time', 'guest', 'words', 'automatic', 'bounce', 'refused', 'unreadable')),
      from_name text,
      from_address text,
      subject text,
      words text,
      proposed_at timestamptz(3),
      waits boolean not null,
      settled_at timestamptz(3),
      settled_by uuid,
      check (waits = false or outcome is not null),
      check ((settled_at is null) = (settled_by is null)),
      foreign key (tenant_id, entry_id) references calendar_entry (tenant_id, id),
      foreign key (tenant_id, settled_by) references membership (tenant_id, id),
      constraint each_mail_once unique (tenant_id, message_key)`,
      { grants: 'select, insert, update' },
    );
    await db.query(`create index on incoming_mail (tenant_id, came_at, id)`);
    await db.query(`create index on incoming_mail (tenant_id, entry_id)`);
    await db.query(`create index on incoming_mail (tenant_id, settled_by)`);
    await db.query(`create index on incoming_mail (tenant_id, came_at) where waits`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table incoming_mail, calendar_entry`);
  }
}
