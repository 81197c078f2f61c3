import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people become mentors (C1): nominations, applications, interviews, references, and every step of the path. */
export class Recruiting1700000000180 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await nominations(db);
    await applications(db);
    await db.query(`alter table mentor add column leave_from date, add column leave_until date`);
    await steps(db);
    await interviews(db);
    await references(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table mentor drop column leave_from, drop column leave_until`);
    await db.query(`drop table mentor_reference, mentor_interview, mentor_step, mentor_application, mentor_nomination`);
  }
}

async function nominations(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'mentor_nomination',
    `
    name text not null,
    email text not null,
    why text not null,
    nominated_by uuid not null,
    nominated_at timestamptz(3) not null,
    written boolean not null,
    foreign key (tenant_id, nominated_by) references membership (tenant_id, id)`,
    { grants: 'select, insert' },
  );
  await db.query(`create index on mentor_nomination (tenant_id, email, nominated_at)`);
  await db.query(`create index on mentor_nomination (tenant_id, nominated_by, nominated_at)`);
  await db.query(`create index on mentor_nomination (tenant_id, nominated_at, id)`);
}

async function applications(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'mentor_application',
    `
    name text not null,
    email text not null,
    primary_background text not null references background (code),
    other_backgrounds text[] not null,
    expertise text[] not null,
    languages text[] not null,
    zone text not null,
    hours_per_month smallint not null check (hours_per_month between 4 and 24),
    why text not null,
    cv text not null,
    status text not null check (status in ('applied', 'interviewing', 'screening', 'probation', 'declined')),
    status_since timestamptz(3) not null,
    applied_at timestamptz(3) not null,
    consent_version smallint not null,
    nomination_id uuid,
    duplicate_of_id uuid,
    mentor_id uuid,
    check ((status = 'probation') = (mentor_id is not null)),
    foreign key (tenant_id, nomination_id) references mentor_nomination (tenant_id, id),
    foreign key (tenant_id, duplicate_of_id) references mentor_application (tenant_id, id),
    foreign key (tenant_id, mentor_id) references mentor (tenant_id, id),
    constraint one_application_a_mentor unique (tenant_id, mentor_id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create index on mentor_application (tenant_id, status, status_since, id)`);
  await db.query(`create index on mentor_application (tenant_id, email, applied_at)`);
  await db.query(`create index on mentor_application (tenant_id, nomination_id)`);
  await db.query(`create index on mentor_application (tenant_id, duplicate_of_id)`);
}

/** Rows that are never changed, but for the mentor whom an application's steps have led to. */
async function steps(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'mentor_step',
    `
    application_id uuid,
    mentor_id uuid,
    from_status text,
    to_status text not null,
    why text not null,
    is_skip boolean not null,
    taken_by uuid,
    taken_at timestamptz(3) not null,
    check (num_nonnulls(application_id, mentor_id) > 0),
    foreign key (tenant_id, application_id) references mentor_application (tenant_id, id),
    foreign key (tenant_id, mentor_id) references mentor (tenant_id, id),
    foreign key (tenant_id, taken_by) references membership (tenant_id, id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create index on mentor_step (tenant_id, application_id, taken_at)`);
  await db.query(`create index on mentor_step (tenant_id, mentor_id, taken_at)`);
  await db.query(`create index on mentor_step (tenant_id, taken_by)`);
}

async function interviews(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'mentor_interview',
    `
    application_id uuid not null,
    interviewer_id uuid not null,
    starts_at timestamptz(3) not null,
    place text not null,
    ratings jsonb,
    notes text,
    score smallint check (score between 1 and 5),
    filed_by uuid,
    filed_at timestamptz(3),
    check ((filed_at is null) = (score is null) and (filed_at is null) = (ratings is null)),
    foreign key (tenant_id, application_id) references mentor_application (tenant_id, id),
    foreign key (tenant_id, interviewer_id) references membership (tenant_id, id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create index on mentor_interview (tenant_id, application_id, starts_at)`);
  await db.query(`create index on mentor_interview (tenant_id, interviewer_id)`);
}

async function references(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'mentor_reference',
    `
    application_id uuid not null,
    name text not null,
    email text not null,
    asked_at timestamptz(3),
    answered_at timestamptz(3),
    words text,
    rating smallint check (rating between 1 and 5),
    check ((answered_at is null) = (words is null) and (answered_at is null) = (rating is null)),
    foreign key (tenant_id, application_id) references mentor_application (tenant_id, id),
    constraint one_reference_a_person unique (tenant_id, application_id, email)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create index references_not_answered on mentor_reference (tenant_id, asked_at)
    where asked_at is not null and answered_at is null`);
}
