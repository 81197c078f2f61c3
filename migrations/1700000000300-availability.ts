import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const AVAILABILITY = `
  membership_id uuid not null,
  zone text,
  weekly jsonb check (jsonb_typeof(weekly) = 'array'),
  told_at timestamptz(3) not null,
  told_by uuid,
  foreign key (tenant_id, membership_id) references membership (tenant_id, id),
  constraint one_availability_a_person unique (tenant_id, membership_id)`;

const DATED_HOURS = `
  membership_id uuid not null,
  from_on date not null,
  until_on date not null,
  windows jsonb not null check (jsonb_typeof(windows) = 'array'),
  note text not null check (length(note) <= 120),
  check (until_on >= from_on and until_on < from_on + 366),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id),
  constraint one_exception_a_day exclude using gist
    (tenant_id with =, membership_id with =, daterange(from_on, until_on, '[]') with &&)`;

const BUSY_CALENDAR = `
  membership_id uuid not null,
  address bytea not null,
  host text not null,
  added_at timestamptz(3) not null,
  foreign key (tenant_id, membership_id) references membership (tenant_id, id)`;

const CALENDAR_FETCH = `
  calendar_id uuid not null,
  next_at timestamptz(3) not null,
  fetched_at timestamptz(3),
  read_at timestamptz(3),
  etag text,
  last_modified text,
  failures integer not null,
  trouble text,
  notes text[] not null,
  foreign key (tenant_id, calendar_id) references busy_calendar (tenant_id, id) on delete cascade,
  constraint one_fetch_a_calendar unique (tenant_id, calendar_id)`;

const BUSY_SPAN = `
  calendar_id uuid not null,
  membership_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  foreign key (tenant_id, calendar_id) references busy_calendar (tenant_id, id) on delete cascade,
  foreign key (tenant_id, membership_id) references membership (tenant_id, id)`;

const CLOSED_DAY = `
  day date not null,
  name text not null check (length(name) between 1 and 120),
  is_holiday boolean not null,
  constraint one_closing_a_day unique (tenant_id, day)`;

const ROOM = `
  name text not null check (length(name) between 1 and 80),
  seats integer check (seats between 1 and 2000),
  link text check (length(link) <= 500),
  retired_at timestamptz(3),
  constraint one_room_a_name unique (tenant_id, name)`;

// S4: whatever the race, nobody is in two places at once, and no room holds two things.
const ENGAGEMENT = `
  membership_id uuid,
  room_id uuid,
  kind text not null check (kind in ('session', 'office_hour', 'meeting', 'whirlwind')),
  subject_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  check (num_nonnulls(membership_id, room_id) = 1),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id),
  foreign key (tenant_id, room_id) references room (tenant_id, id),
  constraint nobody_booked_twice exclude using gist (tenant_id with =, membership_id with =, during with &&),
  constraint no_room_booked_twice exclude using gist (tenant_id with =, room_id with =, during with &&)`;

/** When people can meet and where, and what they are taken by. */
export class Availability1700000000300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'availability', AVAILABILITY);
    await tenantTable(db, 'dated_hours', DATED_HOURS);
    await tenantTable(db, 'busy_calendar', BUSY_CALENDAR, { grants: 'select, insert, delete' });
    await tenantTable(db, 'calendar_fetch', CALENDAR_FETCH, { grants: 'select, insert, update' });
    await tenantTable(db, 'busy_span', BUSY_SPAN, { grants: 'select, insert, delete' });
    await tenantTable(db, 'opening_hours', `weekly jsonb not null check (jsonb_typeof(weekly) = 'array')`);
    await tenantTable(db, 'closed_day', CLOSED_DAY);
    await tenantTable(db, 'room', ROOM);
    await tenantTable(db, 'engagement', ENGAGEMENT, { grants: 'select, insert, delete' });
    for (const index of INDEXES) await db.query(index);
    for (const step of BACKFILL) await db.query(step);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table engagement, room, closed_day, opening_hours, busy_span, calendar_fetch, busy_calendar,
      dated_hours, availability`);
  }
}

const INDEXES = [
  `create index on busy_calendar (tenant_id, membership_id)`,
  `create index on calendar_fetch (tenant_id, next_at)`,
  `create index on busy_span (tenant_id, calendar_id)`,
  `create index on busy_span using gist (tenant_id, membership_id, during)`,
  `create index on dated_hours (tenant_id, membership_id)`,
  `create index on engagement (tenant_id, kind, subject_id)`,
  `create index on engagement (tenant_id, membership_id)`,
  `create index on engagement (tenant_id, room_id)`,
];

/** Whoever has a place in a session that has its time is taken for it. */
const BACKFILL = [
  `grant select on session_attendance to outrigger_migrator`,
  `grant select, insert on engagement to outrigger_migrator`,
  `alter table engagement disable trigger user`,
  `set local role outrigger_migrator`,
  `do $do$
    declare
      expected bigint := (select count(*) from session_attendance where during is not null);
      taken bigint;
    begin
      insert into engagement (tenant_id, id, membership_id, kind, subject_id, during)
      select tenant_id, id, membership_id, 'session', session_id, during from session_attendance where during is not null;
      get diagnostics taken = row_count;
      if taken <> expected then raise exception 'took % of % places', taken, expected; end if;
    end $do$`,
  `set local role outrigger_owner`,
  `alter table engagement enable trigger user`,
  `revoke select on session_attendance from outrigger_migrator`,
  `revoke select, insert on engagement from outrigger_migrator`,
];
