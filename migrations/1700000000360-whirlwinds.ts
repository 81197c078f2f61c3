import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const WHIRLWIND = `
  name text not null check (length(name) between 3 and 120),
  status text not null check (status in ('draft', 'asking', 'planned', 'closed', 'cancelled')),
  starts_at timestamptz(3) not null,
  zone text not null,
  place text,
  rounds smallint not null check (rounds between 2 and 30),
  round_minutes smallint not null check (round_minutes between 3 and 60),
  change_minutes smallint not null check (change_minutes between 0 and 15),
  break_after smallint check (break_after > 0),
  break_minutes smallint not null check (break_minutes between 0 and 120),
  max_run smallint not null check (max_run between 0 and 30),
  plan_version integer not null,
  plan_total integer,
  plan_bound integer,
  made_at timestamptz(3) not null,
  made_by uuid,
  announced_at timestamptz(3),
  asked_at timestamptz(3),
  closed_at timestamptz(3),
  cancel_reason text,
  check (break_after is null or break_after < rounds),
  check ((plan_total is null) = (plan_bound is null)),
  check ((status = 'cancelled') = (cancel_reason is not null))`;

const GUEST = `
  whirlwind_id uuid not null,
  mentor_id uuid,
  venture_id uuid,
  coming text not null check (coming in ('none', 'yes', 'no')),
  answered_at timestamptz(3),
  from_round smallint not null default 0,
  until_round smallint not null,
  gone_from smallint,
  max_meetings smallint not null check (max_meetings between 1 and 30),
  table_number smallint,
  check (num_nonnulls(mentor_id, venture_id) = 1),
  check (from_round < until_round),
  foreign key (tenant_id, whirlwind_id) references whirlwind (tenant_id, id),
  foreign key (tenant_id, mentor_id) references mentor (tenant_id, id),
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  constraint one_place_a_mentor unique (tenant_id, whirlwind_id, mentor_id),
  constraint one_place_a_venture unique (tenant_id, whirlwind_id, venture_id)`;

const WISH = `
  guest_id uuid not null,
  other_id uuid not null,
  weight smallint not null check (weight between 0 and 3),
  foreign key (tenant_id, guest_id) references whirlwind_guest (tenant_id, id),
  foreign key (tenant_id, other_id) references whirlwind_guest (tenant_id, id),
  check (guest_id <> other_id),
  unique (tenant_id, guest_id, other_id)`;

const MEETING = `
  whirlwind_id uuid not null,
  mentor_guest_id uuid not null,
  venture_guest_id uuid not null,
  round smallint not null check (round >= 0),
  foreign key (tenant_id, whirlwind_id) references whirlwind (tenant_id, id),
  foreign key (tenant_id, mentor_guest_id) references whirlwind_guest (tenant_id, id),
  foreign key (tenant_id, venture_guest_id) references whirlwind_guest (tenant_id, id),
  unique (tenant_id, mentor_guest_id, venture_guest_id),
  unique (tenant_id, mentor_guest_id, round),
  unique (tenant_id, venture_guest_id, round)`;

const ANSWER = `
  meeting_id uuid not null,
  side text not null check (side in ('mentor', 'venture')),
  answer smallint not null check (answer between 1 and 4),
  note text,
  at timestamptz(3) not null,
  by_id uuid,
  foreign key (tenant_id, meeting_id) references whirlwind_meeting (tenant_id, id),
  constraint one_answer_a_side unique (tenant_id, meeting_id, side)`;

/** Whirlwinds (A2): who comes, whom they would like to meet, who meets whom in which round, and what both say to it. */
export class Whirlwinds1700000000360 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'whirlwind', WHIRLWIND, { grants: 'select, insert, update' });
    await tenantTable(db, 'whirlwind_guest', GUEST);
    await tenantTable(db, 'whirlwind_wish', WISH);
    await tenantTable(db, 'whirlwind_meeting', MEETING);
    await tenantTable(db, 'whirlwind_answer', ANSWER);
    for (const index of INDEXES) await db.query(index);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table whirlwind_answer, whirlwind_meeting, whirlwind_wish, whirlwind_guest, whirlwind`);
  }
}

const INDEXES = [
  `create index on whirlwind (tenant_id, starts_at, id)`,
  `create index on whirlwind (tenant_id, status) where status in ('asking', 'planned')`,
  `create index on whirlwind_guest (tenant_id, mentor_id)`,
  `create index on whirlwind_guest (tenant_id, venture_id)`,
  `create index on whirlwind_wish (tenant_id, other_id)`,
  `create index on whirlwind_meeting (tenant_id, whirlwind_id, round)`,
];
