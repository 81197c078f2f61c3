import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const DELIVERY = `
  kind text not null check (kind in ('immersion', 'onsite')),
  title text not null,
  version_id uuid not null,
  zone text not null,
  place text not null,
  planned_at timestamptz(3) not null,
  planned_by uuid,
  foreign key (tenant_id, version_id) references curriculum_version (tenant_id, id),
  foreign key (tenant_id, planned_by) references membership (tenant_id, id)`;

const BLOCK = `
  delivery_id uuid not null,
  half_day smallint not null check (half_day between 1 and 5),
  part text not null check (part in ('curriculum', 'observation', 'meeting', 'informal', 'strategy')),
  title text not null,
  unit_id uuid,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  room text,
  instructor_id uuid,
  session_id uuid,
  meeting_id uuid,
  check (ends_at > starts_at),
  check (session_id is null or part in ('observation', 'strategy')),
  check (meeting_id is null or part = 'meeting'),
  foreign key (tenant_id, delivery_id) references training_delivery (tenant_id, id),
  foreign key (tenant_id, instructor_id) references membership (tenant_id, id),
  foreign key (tenant_id, session_id) references session (tenant_id, id),
  foreign key (tenant_id, meeting_id) references mentor_meeting (tenant_id, id)`;

const DELEGATE = `
  delivery_id uuid not null,
  adopter_id uuid not null,
  seat smallint not null check (seat between 1 and 5),
  membership_id uuid not null,
  position text,
  signed_name text,
  signed_at timestamptz(3),
  check ((signed_name is null) = (signed_at is null)),
  foreign key (tenant_id, delivery_id) references training_delivery (tenant_id, id),
  foreign key (tenant_id, adopter_id) references adopter (tenant_id, id),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id),
  constraint one_delegate_a_seat unique (tenant_id, delivery_id, adopter_id, seat),
  constraint one_place_a_delegate unique (tenant_id, delivery_id, membership_id)`;

const ATTENDANCE = `
  block_id uuid not null,
  delegate_id uuid not null,
  attended_at timestamptz(3) not null,
  via text not null check (via in ('code', 'office')),
  foreign key (tenant_id, block_id) references training_block (tenant_id, id),
  foreign key (tenant_id, delegate_id) references training_delegate (tenant_id, id),
  constraint one_attendance_a_block unique (tenant_id, block_id, delegate_id)`;

const CONSENT = `
  block_id uuid not null,
  membership_id uuid not null,
  side text not null check (side in ('founder', 'mentor')),
  answer text not null check (answer in ('asked', 'yes', 'no')),
  asked_at timestamptz(3) not null,
  answered_at timestamptz(3),
  check ((answer = 'asked') = (answered_at is null)),
  foreign key (tenant_id, block_id) references training_block (tenant_id, id),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id),
  constraint one_consent_a_person unique (tenant_id, block_id, membership_id)`;

const VENTURE = `
  adopter_id uuid not null,
  venture_id uuid not null,
  foreign key (tenant_id, adopter_id) references adopter (tenant_id, id),
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  constraint one_venture_an_adopter unique (tenant_id, adopter_id)`;

const CERTIFICATE = `
  delegate_id uuid not null,
  holder text not null,
  organisation text not null,
  title text not null,
  parts text[] not null,
  issued_at timestamptz(3) not null,
  issued_by uuid,
  token text not null,
  credential text not null,
  revoked_at timestamptz(3),
  revoked_reason text,
  check ((revoked_at is null) = (revoked_reason is null)),
  foreign key (tenant_id, delegate_id) references training_delegate (tenant_id, id),
  foreign key (tenant_id, issued_by) references membership (tenant_id, id),
  constraint one_certificate_a_delegate unique (tenant_id, delegate_id)`;

/** Trainings as they are given: blocks, delegations, who was there, observed sessions, certificates (O2, O4-O7). */
export class Deliveries1700000000450 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'training_delivery', DELIVERY, { grants: 'select, insert, update' });
    await tenantTable(db, 'training_block', BLOCK, { grants: 'select, insert, update' });
    await tenantTable(db, 'training_delegate', DELEGATE);
    await tenantTable(db, 'training_attendance', ATTENDANCE, { grants: 'select, insert, delete' });
    await tenantTable(db, 'observation_consent', CONSENT);
    await tenantTable(db, 'adopter_venture', VENTURE, { grants: 'select, insert' });
    await tenantTable(db, 'training_certificate', CERTIFICATE, { grants: 'select, insert, update' });
    for (const index of INDEXES) await db.query(`create index on ${index}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table training_certificate, adopter_venture, observation_consent, training_attendance, training_delegate,
      training_block, training_delivery`);
  }
}

const INDEXES = [
  'training_delivery (tenant_id, planned_at)',
  'training_delivery (tenant_id, version_id)',
  'training_delivery (tenant_id, planned_by)',
  'training_block (tenant_id, delivery_id)',
  'training_block (tenant_id, instructor_id)',
  'training_block (tenant_id, session_id)',
  'training_block (tenant_id, meeting_id)',
  'training_delegate (tenant_id, adopter_id)',
  'training_delegate (tenant_id, membership_id)',
  'training_attendance (tenant_id, delegate_id)',
  'observation_consent (tenant_id, membership_id)',
  'adopter_venture (tenant_id, venture_id)',
  'training_certificate (tenant_id, issued_by)',
];
