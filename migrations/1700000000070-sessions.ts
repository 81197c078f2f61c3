import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions: the agenda before, who comes, the report after, the actions that follow. */
export class Sessions1700000000070 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await sessions(db);
    await tenantTable(
      db,
      'agenda_item',
      `
      session_id uuid not null,
      position integer not null,
      title text not null check (length(title) between 1 and 200),
      minutes integer not null check (minutes between 1 and 180),
      topic text references topic (code),
      foreign key (tenant_id, session_id) references session (tenant_id, id),
      unique (tenant_id, session_id, position)`,
    );
    await tenantTable(
      db,
      'session_report',
      `
      session_id uuid not null,
      summary text not null,
      filed_by uuid,
      filed_at timestamptz(3) not null,
      exception_reason text,
      foreign key (tenant_id, session_id) references session (tenant_id, id),
      constraint one_report_a_session unique (tenant_id, session_id)`,
      { grants: 'select, insert' },
    );
    await tenantTable(
      db,
      'report_topic',
      `
      report_id uuid not null,
      topic text not null references topic (code),
      minutes integer not null check (minutes > 0),
      foreign key (tenant_id, report_id) references session_report (tenant_id, id),
      unique (tenant_id, report_id, topic)`,
      { grants: 'select, insert' },
    );
    await tenantTable(
      db,
      'action',
      `
      session_id uuid not null,
      venture_id uuid not null,
      owner_id uuid not null,
      text text not null,
      due_on date,
      done_at timestamptz(3),
      foreign key (tenant_id, session_id) references session (tenant_id, id),
      foreign key (tenant_id, venture_id) references venture (tenant_id, id),
      foreign key (tenant_id, owner_id) references membership (tenant_id, id)`,
      { grants: 'select, insert, update' },
    );
    await db.query(`create index on action (tenant_id, session_id)`);
    await db.query(`create index on action (tenant_id, venture_id)`);
    await db.query(`create index on action (tenant_id, owner_id) where done_at is null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table action, report_topic, session_report, agenda_item, session_attendance, session`);
  }
}

async function sessions(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'session',
    `
    venture_id uuid not null,
    team_id uuid not null,
    number integer not null check (number > 0),
    status text not null check (status in ('planned', 'confirmed', 'held', 'cancelled')),
    starts_at timestamptz(3),
    ends_at timestamptz(3),
    zone text not null,
    length_minutes integer not null check (length_minutes between 30 and 180),
    place text,
    agenda_version integer not null,
    sequence integer not null,
    cancel_reason text,
    check (status in ('planned', 'cancelled') or starts_at is not null),
    foreign key (tenant_id, venture_id) references venture (tenant_id, id),
    foreign key (tenant_id, team_id) references team (tenant_id, id),
    constraint one_number_a_session unique (tenant_id, venture_id, number)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create index on session (tenant_id, starts_at)`);
  await db.query(`create index on session (tenant_id, team_id)`);
  // S4: whatever the race, nobody is in two places at once.
  await tenantTable(
    db,
    'session_attendance',
    `
    session_id uuid not null,
    membership_id uuid not null,
    part text not null check (part in ('lead', 'mentor', 'founder')),
    during tstzrange,
    attended boolean,
    foreign key (tenant_id, session_id) references session (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id),
    constraint one_place_a_session unique (tenant_id, session_id, membership_id),
    constraint nobody_in_two_places exclude using gist (tenant_id with =, membership_id with =, during with &&)`,
  );
  await db.query(`create index on session_attendance (tenant_id, membership_id)`);
}
