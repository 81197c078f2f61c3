import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SERIES = `
  week smallint not null check (week between 1 and 5),
  weekday smallint not null check (weekday between 1 and 7),
  clock text not null check (clock ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  length_minutes integer not null check (length_minutes between 30 and 480),
  place text,
  constraint one_series unique (tenant_id)`;

const MEETING = `
  status text not null check (status in ('planned', 'invited', 'held', 'cancelled')),
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  zone text not null,
  place text,
  is_usual boolean not null,
  sequence integer not null,
  programme_version integer not null,
  invited_at timestamptz(3),
  asked_again_at timestamptz(3),
  reminded_at timestamptz(3),
  settled_at timestamptz(3),
  minutes text,
  minutes_at timestamptz(3),
  minutes_by uuid,
  cancel_reason text,
  check (ends_at > starts_at),
  check ((status = 'held') = (minutes_at is not null)),
  foreign key (tenant_id, minutes_by) references membership (tenant_id, id)`;

const ITEM = `
  meeting_id uuid not null,
  position smallint not null,
  kind text not null check (kind in ('venture', 'mentor', 'case', 'teaching', 'guest', 'other')),
  title text not null,
  minutes integer not null check (minutes > 0),
  who text,
  venture_id uuid,
  mentor_id uuid,
  foreign key (tenant_id, meeting_id) references mentor_meeting (tenant_id, id),
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  foreign key (tenant_id, mentor_id) references mentor (tenant_id, id)`;

const PLACE = `
  meeting_id uuid not null,
  mentor_id uuid not null,
  is_asked boolean not null,
  told_sequence integer,
  answer text not null check (answer in ('none', 'yes', 'no')),
  answered_at timestamptz(3),
  answered_via text check (answered_via in ('mail', 'console')),
  attended_at timestamptz(3),
  attended_via text check (attended_via in ('device', 'named', 'office')),
  is_excused boolean not null,
  check ((attended_at is null) = (attended_via is null)),
  foreign key (tenant_id, meeting_id) references mentor_meeting (tenant_id, id),
  foreign key (tenant_id, mentor_id) references mentor (tenant_id, id),
  constraint one_place_a_meeting unique (tenant_id, meeting_id, mentor_id)`;

const GUEST = `
  meeting_id uuid not null,
  name text not null,
  email text,
  brought_by uuid,
  told_sequence integer,
  attended_at timestamptz(3),
  foreign key (tenant_id, meeting_id) references mentor_meeting (tenant_id, id),
  foreign key (tenant_id, brought_by) references mentor (tenant_id, id)`;

const DECISION = `
  meeting_id uuid not null,
  venture_id uuid not null,
  kind text not null check (kind in ('accept', 'hold', 'list', 'other')),
  words text not null,
  decided_at timestamptz(3) not null,
  decided_by uuid,
  foreign key (tenant_id, meeting_id) references mentor_meeting (tenant_id, id),
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  foreign key (tenant_id, decided_by) references membership (tenant_id, id)`;

const ASKED = `
  mentor_id uuid not null,
  asked_at timestamptz(3) not null,
  asked_by uuid,
  foreign key (tenant_id, mentor_id) references mentor (tenant_id, id),
  foreign key (tenant_id, asked_by) references membership (tenant_id, id)`;

/** The monthly meeting of the mentors: its series, its evening, who came (C4). */
export class Meetings1700000000340 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'meeting_series', SERIES);
    await tenantTable(db, 'mentor_meeting', MEETING);
    await tenantTable(db, 'meeting_item', ITEM);
    await tenantTable(db, 'meeting_place', PLACE, { grants: 'select, insert, update' });
    await tenantTable(db, 'meeting_guest', GUEST);
    await tenantTable(db, 'meeting_decision', DECISION, { grants: 'select, insert' });
    await tenantTable(db, 'meeting_absence', ASKED, { grants: 'select, insert' });
    for (const index of INDEXES) await db.query(index);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop table meeting_absence, meeting_decision, meeting_guest, meeting_place, meeting_item, mentor_meeting, meeting_series`,
    );
  }
}

const INDEXES = [
  `create unique index one_meeting_at_a_time on mentor_meeting (tenant_id, starts_at) where status <> 'cancelled'`,
  `create index on mentor_meeting (tenant_id, starts_at, id)`,
  `create index on mentor_meeting (tenant_id, status) where status in ('planned', 'invited')`,
  `create index on mentor_meeting (tenant_id, minutes_by)`,
  `create index on meeting_item (tenant_id, meeting_id)`,
  `create index on meeting_item (tenant_id, venture_id)`,
  `create index on meeting_item (tenant_id, mentor_id)`,
  `create index on meeting_place (tenant_id, mentor_id)`,
  `create unique index one_invitation_a_guest on meeting_guest (tenant_id, meeting_id, lower(email))`,
  `create index on meeting_guest (tenant_id, brought_by)`,
  `create index on meeting_decision (tenant_id, meeting_id)`,
  `create index on meeting_decision (tenant_id, venture_id)`,
  `create index on meeting_decision (tenant_id, decided_by)`,
  `create index on meeting_absence (tenant_id, mentor_id)`,
  `create index on meeting_absence (tenant_id, asked_by)`,
];
