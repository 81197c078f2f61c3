import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Office hours of mentors, who books them, who waits for one, and the check-in of each (A1). */
export class OfficeHours1700000000350 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await hours(db);
    await bookings(db);
    await waiting(db);
    await checkIns(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table check_in_problem, check_in, office_hour_offer, office_hour_wait, office_hour_booking,
      office_hour, office_hour_series`);
  }
}

async function hours(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'office_hour_series',
    `
    mentor_id uuid not null,
    first_on date not null,
    last_on date not null check (last_on >= first_on),
    foreign key (tenant_id, mentor_id) references mentor (tenant_id, id)`,
    { grants: 'select, insert' },
  );
  await db.query(`create index on office_hour_series (tenant_id, mentor_id)`);
  // S4: a mentor offers one hour at a time, whatever the race.
  await tenantTable(
    db,
    'office_hour',
    `
    mentor_id uuid not null,
    series_id uuid,
    starts_at timestamptz(3) not null,
    ends_at timestamptz(3) not null check (ends_at > starts_at),
    zone text not null,
    place text not null check (length(place) between 1 and 300),
    opened_at timestamptz(3) not null,
    closed_at timestamptz(3),
    foreign key (tenant_id, mentor_id) references mentor (tenant_id, id),
    foreign key (tenant_id, series_id) references office_hour_series (tenant_id, id),
    constraint one_hour_at_a_time exclude using gist (tenant_id with =, mentor_id with =,
      tstzrange(starts_at, ends_at) with &&) where (closed_at is null)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create index on office_hour (tenant_id, starts_at)`);
  await db.query(`create index on office_hour (tenant_id, mentor_id, starts_at)`);
  await db.query(`create index on office_hour (tenant_id, series_id)`);
}

async function bookings(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'office_hour_booking',
    `
    office_hour_id uuid not null,
    venture_id uuid not null,
    booked_by uuid,
    booked_at timestamptz(3) not null,
    sequence integer not null,
    reminded_at timestamptz(3),
    asked_at timestamptz(3),
    cancelled_at timestamptz(3),
    cancelled_by uuid,
    cancel_side text check (cancel_side in ('venture', 'mentor', 'office', 'house')),
    cancel_reason text,
    is_late boolean not null,
    check ((cancelled_at is null) = (cancel_side is null)),
    foreign key (tenant_id, office_hour_id) references office_hour (tenant_id, id),
    foreign key (tenant_id, venture_id) references venture (tenant_id, id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create unique index one_booking_an_hour on office_hour_booking (tenant_id, office_hour_id)
    where cancelled_at is null`);
  await db.query(`create index on office_hour_booking (tenant_id, office_hour_id)`);
  await db.query(`create index on office_hour_booking (tenant_id, venture_id)`);
}

async function waiting(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'office_hour_wait',
    `
    venture_id uuid not null,
    mentor_id uuid,
    asked_by uuid,
    asked_at timestamptz(3) not null,
    ended_at timestamptz(3),
    foreign key (tenant_id, venture_id) references venture (tenant_id, id),
    foreign key (tenant_id, mentor_id) references mentor (tenant_id, id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create unique index one_wait_a_mentor on office_hour_wait (tenant_id, venture_id, mentor_id)
    nulls not distinct where ended_at is null`);
  await db.query(`create index on office_hour_wait (tenant_id, venture_id)`);
  await db.query(`create index on office_hour_wait (tenant_id, mentor_id)`);
  await db.query(`create index hours_waited_for on office_hour_wait (tenant_id, asked_at) where ended_at is null`);
  await tenantTable(
    db,
    'office_hour_offer',
    `
    office_hour_id uuid not null,
    wait_id uuid not null,
    venture_id uuid not null,
    offered_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    outcome text check (outcome in ('taken', 'declined', 'expired', 'void')),
    settled_at timestamptz(3),
    check ((outcome is null) = (settled_at is null)),
    foreign key (tenant_id, office_hour_id) references office_hour (tenant_id, id),
    foreign key (tenant_id, wait_id) references office_hour_wait (tenant_id, id),
    foreign key (tenant_id, venture_id) references venture (tenant_id, id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create unique index one_offer_an_hour on office_hour_offer (tenant_id, office_hour_id)
    where outcome is null`);
  await db.query(`create index on office_hour_offer (tenant_id, office_hour_id)`);
  await db.query(`create index on office_hour_offer (tenant_id, wait_id)`);
  await db.query(`create index on office_hour_offer (tenant_id, venture_id)`);
  await db.query(`create index offers_to_end on office_hour_offer (tenant_id, expires_at) where outcome is null`);
}

async function checkIns(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'check_in',
    `
    booking_id uuid not null,
    venture_id uuid not null,
    rating smallint not null check (rating between 0 and 4),
    progress text not null,
    plans text not null,
    version integer not null,
    written_by uuid,
    written_at timestamptz(3) not null,
    foreign key (tenant_id, booking_id) references office_hour_booking (tenant_id, id),
    foreign key (tenant_id, venture_id) references venture (tenant_id, id),
    constraint one_check_in_a_booking unique (tenant_id, booking_id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create index on check_in (tenant_id, venture_id)`);
  await tenantTable(
    db,
    'check_in_problem',
    `
    check_in_id uuid not null,
    position smallint not null,
    text text not null check (length(text) between 1 and 500),
    times smallint not null check (times > 0),
    carried_from_id uuid,
    foreign key (tenant_id, check_in_id) references check_in (tenant_id, id),
    foreign key (tenant_id, carried_from_id) references check_in_problem (tenant_id, id)
      on delete set null (carried_from_id),
    constraint one_problem_a_line unique (tenant_id, check_in_id, position)`,
  );
  await db.query(`create index on check_in_problem (tenant_id, carried_from_id)`);
}
