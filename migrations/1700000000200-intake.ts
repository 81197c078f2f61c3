import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const FILE = `
  kind text not null,
  subject_id uuid not null,
  slot text not null,
  name text not null check (length(name) between 1 and 200),
  extension text not null,
  media_type text not null,
  size_bytes integer not null check (size_bytes > 0),
  sha256 text not null,
  uploaded_by uuid,
  uploaded_at timestamptz(3) not null,
  foreign key (tenant_id, uploaded_by) references membership (tenant_id, id)`;

const CHUNK = `
  file_id uuid not null,
  position integer not null check (position >= 0),
  bytes bytea not null,
  foreign key (tenant_id, file_id) references stored_file (tenant_id, id) on delete cascade,
  constraint one_chunk_a_position unique (tenant_id, file_id, position)`;

const FORM = `
  name text not null check (length(name) between 1 and 120),
  fields jsonb not null,
  revision integer not null,
  edited_at timestamptz(3) not null,
  constraint one_form_a_name unique (tenant_id, name)`;

const VERSION = `
  form_id uuid not null,
  version integer not null check (version > 0),
  fields jsonb not null,
  published_at timestamptz(3) not null,
  published_by uuid,
  foreign key (tenant_id, form_id) references intake_form (tenant_id, id),
  foreign key (tenant_id, published_by) references membership (tenant_id, id),
  constraint one_form_version unique (tenant_id, form_id, version)`;

const INTAKE = `
  name text not null check (length(name) between 1 and 120),
  form_id uuid not null,
  about text not null,
  opens_at timestamptz(3) not null,
  closes_at timestamptz(3),
  rules jsonb not null,
  foreign key (tenant_id, form_id) references intake_form (tenant_id, id),
  check (closes_at > opens_at),
  constraint one_intake_a_name unique (tenant_id, name),
  constraint one_intake_at_a_time exclude using gist (tenant_id with =, tstzrange(opens_at, closes_at) with &&)`;

const RELEASE = `
  version integer not null check (version > 1),
  text text not null,
  published_at timestamptz(3) not null,
  published_by uuid,
  foreign key (tenant_id, published_by) references membership (tenant_id, id),
  constraint one_release_version unique (tenant_id, version)`;

const APPLICATION = `
  intake_id uuid not null,
  form_version_id uuid not null,
  applicant_id uuid not null,
  venture_id uuid,
  status text not null check (status in ('draft', 'submitted')),
  answers jsonb not null,
  founders jsonb not null,
  revision integer not null,
  started_at timestamptz(3) not null,
  saved_at timestamptz(3) not null,
  submitted_at timestamptz(3),
  website text,
  release_version integer,
  release_text text,
  signed_name text,
  asked_at timestamptz(3),
  asked_why text,
  admitted_at timestamptz(3),
  admitted_by uuid,
  admitted_why text,
  check ((status = 'submitted') = (submitted_at is not null)),
  check ((status = 'submitted') = (venture_id is not null)),
  check ((status = 'submitted') = (signed_name is not null)),
  check ((admitted_at is null) = (admitted_why is null)),
  foreign key (tenant_id, intake_id) references intake (tenant_id, id),
  foreign key (tenant_id, form_version_id) references intake_form_version (tenant_id, id),
  foreign key (tenant_id, applicant_id) references membership (tenant_id, id),
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  foreign key (tenant_id, admitted_by) references membership (tenant_id, id),
  constraint one_application_a_venture unique (tenant_id, venture_id)`;

/** Files that hang on things, and how ventures apply (V1, V2): forms, intakes, drafts, what was signed. */
export class Intake1700000000200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'stored_file', FILE, { grants: 'select, insert, delete' });
    await tenantTable(db, 'file_chunk', CHUNK, { grants: 'select, insert, delete' });
    await db.query(`create index on stored_file (tenant_id, subject_id, kind, slot)`);
    await db.query(`create index on stored_file (tenant_id, uploaded_by)`);
    await tenantTable(db, 'intake_form', FORM, { grants: 'select, insert, update' });
    await tenantTable(db, 'intake_form_version', VERSION, { grants: 'select, insert' });
    await db.query(`create index on intake_form_version (tenant_id, published_by)`);
    await tenantTable(db, 'intake', INTAKE, { grants: 'select, insert, update' });
    await db.query(`create index on intake (tenant_id, form_id)`);
    await tenantTable(db, 'intake_release', RELEASE, { grants: 'select, insert' });
    await db.query(`create index on intake_release (tenant_id, published_by)`);
    await applications(db);
    await ventureNames(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index one_venture_a_name`);
    await db.query(`alter table venture drop column applied`);
    await db.query(`create unique index one_venture_a_name on venture (tenant_id, lower(name))`);
    await db.query(`drop table application, intake_release, intake, intake_form_version, intake_form`);
    await db.query(`drop table file_chunk, stored_file`);
  }
}

async function applications(db: QueryRunner): Promise<void> {
  await tenantTable(db, 'application', APPLICATION);
  await db.query(`create unique index one_draft_an_intake on application (tenant_id, intake_id, applicant_id)
    where status = 'draft'`);
  await db.query(`create index on application (tenant_id, intake_id, submitted_at)`);
  await db.query(`create index on application (tenant_id, form_version_id)`);
  await db.query(`create index on application (tenant_id, applicant_id)`);
  await db.query(`create index on application (tenant_id, website)`);
  await db.query(`create index on application (tenant_id, admitted_by)`);
  await db.query(`create index exceptions_asked on application (tenant_id, asked_at)
    where status = 'draft' and asked_at is not null`);
}

/** An applicant may bring a name that is here already: to refuse it would tell them who else has applied. */
async function ventureNames(db: QueryRunner): Promise<void> {
  await db.query(`alter table venture add column applied boolean not null default false`);
  await db.query(`-- squawk-ignore require-concurrent-index-deletion
    drop index one_venture_a_name`);
  await db.query(`create unique index one_venture_a_name on venture (tenant_id, lower(name)) where not applied`);
}
