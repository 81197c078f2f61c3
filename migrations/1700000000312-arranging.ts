import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that are arranged: in a room, by the arranger where a programme lets it, in a series (S2, S4). */
export class Arranging1700000000312 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table session
      add column room_id uuid,
      add column wished_on timestamptz(3),
      add column arranger boolean not null default false,
      add column stuck_at timestamptz(3),
      add column stuck_why text,
      add column weak_at timestamptz(3),
      add column reminded_at timestamptz(3),
      add column series_id uuid,
      add foreign key (tenant_id, room_id) references room (tenant_id, id)`);
    await db.query(`create index on session (tenant_id, room_id)`);
    await db.query(`create index on session (tenant_id, series_id)`);
    await db.query(`create index sessions_stuck on session (tenant_id, stuck_at) where stuck_at is not null`);
    // S4 is kept by the engagements of people and rooms, across all that takes them.
    await db.query(`alter table session_attendance drop constraint nobody_in_two_places`);
    await polls(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table session_poll_voice, session_poll_time, session_poll`);
    await db.query(`alter table session_attendance
      add constraint nobody_in_two_places exclude using gist (tenant_id with =, membership_id with =, during with &&)`);
    await db.query(`drop index sessions_stuck, session_tenant_id_series_id_idx, session_tenant_id_room_id_idx`);
    await db.query(`alter table session drop column room_id, drop column wished_on, drop column arranger,
      drop column stuck_at, drop column stuck_why, drop column weak_at, drop column reminded_at, drop column series_id`);
  }
}

async function polls(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'session_poll',
    `
    session_id uuid not null,
    status text not null check (status in ('open', 'agreed', 'failed', 'closed')),
    opened_at timestamptz(3) not null,
    closes_at timestamptz(3) not null,
    reminded_at timestamptz(3),
    ended_at timestamptz(3),
    check ((status = 'open') = (ended_at is null)),
    foreign key (tenant_id, session_id) references session (tenant_id, id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(
    `create unique index one_open_poll_a_session on session_poll (tenant_id, session_id) where status = 'open'`,
  );
  await db.query(`create index on session_poll (tenant_id, session_id, opened_at)`);
  await db.query(`create index polls_open on session_poll (tenant_id, closes_at) where status = 'open'`);
  await tenantTable(
    db,
    'session_poll_time',
    `
    poll_id uuid not null,
    starts_at timestamptz(3) not null,
    ends_at timestamptz(3) not null,
    room_id uuid,
    coming uuid[] not null,
    check (ends_at > starts_at),
    foreign key (tenant_id, poll_id) references session_poll (tenant_id, id),
    foreign key (tenant_id, room_id) references room (tenant_id, id),
    constraint one_time_a_poll unique (tenant_id, poll_id, starts_at)`,
    { grants: 'select, insert' },
  );
  await db.query(`create index on session_poll_time (tenant_id, room_id)`);
  await tenantTable(
    db,
    'session_poll_voice',
    `
    poll_id uuid not null,
    membership_id uuid not null,
    answered_at timestamptz(3),
    answered_via text check (answered_via in ('link', 'calendar', 'screen', 'office')),
    suits uuid[] not null default '{}',
    foreign key (tenant_id, poll_id) references session_poll (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id),
    constraint one_voice_a_poll unique (tenant_id, poll_id, membership_id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create index on session_poll_voice (tenant_id, membership_id)`);
}
