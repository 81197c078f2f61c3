import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const CIRCULATION = `
  kind text not null check (kind in ('weekly', 'targeted')),
  status text not null check (status in ('draft', 'sent', 'closed')),
  for_day date,
  missing text[] not null default '{}',
  made_at timestamptz(3) not null,
  made_by uuid,
  send_at timestamptz(3),
  cut_off_at timestamptz(3),
  sent_at timestamptz(3),
  sent_by uuid,
  reminded_at timestamptz(3),
  closed_at timestamptz(3),
  policy_version integer,
  check (status <> 'sent' or (sent_at is not null and cut_off_at is not null)),
  check ((status = 'closed') = (closed_at is not null)),
  constraint one_list_a_day unique (tenant_id, for_day)`;

const ENTRY = `
  circulation_id uuid not null,
  venture_id uuid not null,
  position smallint not null,
  blurb text not null,
  needs text[] not null,
  approved_at timestamptz(3),
  approved_by uuid,
  listing smallint not null check (listing > 0),
  outcome text check (outcome in ('enough', 'relisted', 'few', 'nobody')),
  foreign key (tenant_id, circulation_id) references circulation (tenant_id, id),
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  constraint one_entry_a_list unique (tenant_id, circulation_id, venture_id)`;

const RECIPIENT = `
  circulation_id uuid not null,
  mentor_id uuid not null,
  none_link_id uuid not null,
  stop_link_id uuid not null,
  letter_id uuid,
  none_at timestamptz(3),
  foreign key (tenant_id, circulation_id) references circulation (tenant_id, id),
  foreign key (tenant_id, mentor_id) references mentor (tenant_id, id),
  foreign key (tenant_id, none_link_id) references link (tenant_id, id),
  foreign key (tenant_id, stop_link_id) references link (tenant_id, id),
  unique (tenant_id, circulation_id, mentor_id)`;

const CARD = `
  entry_id uuid not null,
  mentor_id uuid not null,
  link_id uuid not null,
  why_needs text[] not null,
  why_languages text[] not null,
  why_sector text,
  foreign key (tenant_id, entry_id) references circulation_entry (tenant_id, id),
  foreign key (tenant_id, mentor_id) references mentor (tenant_id, id),
  foreign key (tenant_id, link_id) references link (tenant_id, id),
  unique (tenant_id, entry_id, mentor_id)`;

const INTEREST = `
  card_id uuid not null,
  venture_id uuid not null,
  mentor_id uuid not null,
  answer text not null check (answer in ('yes', 'maybe', 'no', 'stake')),
  could_lead boolean not null,
  at timestamptz(3) not null,
  via text not null check (via in ('mail', 'console')),
  until_at timestamptz(3),
  check (answer = 'yes' or not could_lead),
  foreign key (tenant_id, card_id) references circulation_card (tenant_id, id),
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  foreign key (tenant_id, mentor_id) references mentor (tenant_id, id)`;

const PAUSE = `
  mentor_id uuid not null,
  from_at timestamptz(3) not null,
  until_at timestamptz(3),
  via text not null check (via in ('mail', 'console')),
  foreign key (tenant_id, mentor_id) references mentor (tenant_id, id)`;

/** Rows that only gain an end: what was said stays. */
const KEPT = { grants: 'select, insert, update' };

/** Lists of ventures that go to mentors, and what they answer (T4). */
export class Circulation1700000000220 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'circulation', CIRCULATION, KEPT);
    await tenantTable(db, 'circulation_entry', ENTRY);
    await tenantTable(db, 'circulation_recipient', RECIPIENT, KEPT);
    await tenantTable(db, 'circulation_card', CARD, KEPT);
    await tenantTable(db, 'interest', INTEREST, KEPT);
    await tenantTable(db, 'list_pause', PAUSE, KEPT);
    for (const index of INDEXES) await db.query(index);
    await db.query(`alter table letter add column unsubscribe_url text, add column list_name text`);
    await db.query(`alter table letter drop constraint letter_stream_check`);
    await db.query(
      `alter table letter add constraint letter_stream_check check (stream in ('transactional', 'subscribed'))`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop table list_pause, interest, circulation_card, circulation_recipient, circulation_entry, circulation`,
    );
    for (const step of FORGET_LISTS) await db.query(step);
    await db.query(`alter table letter drop constraint letter_stream_check`);
    await db.query(`alter table letter add constraint letter_stream_check check (stream in ('transactional'))`);
    await db.query(`alter table letter drop column list_name, drop column unsubscribe_url`);
  }
}

/** Letters of lists, of every programme: under forced row security an owner's delete touches nothing. */
const FORGET_LISTS = [
  `alter table letter disable trigger user`,
  `grant select, delete on letter to outrigger_migrator`,
  `set local role outrigger_migrator`,
  `delete from letter where stream = 'subscribed'`,
  `set local role outrigger_owner`,
  `revoke select, delete on letter from outrigger_migrator`,
  `alter table letter enable trigger user`,
];

const INDEXES = [
  `create unique index one_weekly_draft on circulation (tenant_id) where kind = 'weekly' and status = 'draft'`,
  `create index on circulation (tenant_id, made_at, id)`,
  `create index on circulation (tenant_id, status) where status <> 'closed'`,
  `create index on circulation_entry (tenant_id, venture_id)`,
  `create index on circulation_recipient (tenant_id, mentor_id)`,
  `create index on circulation_recipient (tenant_id, none_link_id)`,
  `create index on circulation_recipient (tenant_id, stop_link_id)`,
  `create index on circulation_recipient (tenant_id, letter_id)`,
  `create index on circulation_card (tenant_id, mentor_id)`,
  `create index on circulation_card (tenant_id, link_id)`,
  `create unique index one_answer_a_card on interest (tenant_id, card_id) where until_at is null`,
  `create index on interest (tenant_id, card_id)`,
  `create index on interest (tenant_id, venture_id)`,
  `create index on interest (tenant_id, mentor_id)`,
  `create unique index one_pause_a_mentor on list_pause (tenant_id, mentor_id) where until_at is null`,
  `create index on list_pause (tenant_id, mentor_id)`,
];
