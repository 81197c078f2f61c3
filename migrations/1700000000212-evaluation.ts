import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROUND = `
  name text not null check (length(name) between 1 and 120),
  intake_id uuid,
  due_on date not null,
  per_application smallint not null check (per_application between 1 and 10),
  opened_at timestamptz(3) not null,
  opened_by uuid,
  closed_at timestamptz(3),
  closed_by uuid,
  foreign key (tenant_id, intake_id) references intake (tenant_id, id),
  foreign key (tenant_id, opened_by) references membership (tenant_id, id),
  foreign key (tenant_id, closed_by) references membership (tenant_id, id)`;

const CRITERION = `
  round_id uuid not null,
  position smallint not null check (position > 0),
  name text not null check (length(name) between 1 and 120),
  weight smallint not null check (weight between 1 and 100),
  descriptors text[] not null check (cardinality(descriptors) = 5),
  foreign key (tenant_id, round_id) references evaluation_round (tenant_id, id),
  constraint one_criterion_a_position unique (tenant_id, round_id, position)`;

const ENTRY = `
  round_id uuid not null,
  venture_id uuid not null,
  foreign key (tenant_id, round_id) references evaluation_round (tenant_id, id),
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  constraint one_entry_a_venture unique (tenant_id, round_id, venture_id)`;

const EVALUATION = `
  entry_id uuid not null,
  evaluator_id uuid not null,
  assigned_at timestamptz(3) not null,
  assigned_by uuid,
  comment text not null,
  submitted_at timestamptz(3),
  nudged_at timestamptz(3),
  foreign key (tenant_id, entry_id) references evaluation_entry (tenant_id, id),
  foreign key (tenant_id, evaluator_id) references membership (tenant_id, id),
  foreign key (tenant_id, assigned_by) references membership (tenant_id, id),
  constraint one_evaluation_an_evaluator unique (tenant_id, entry_id, evaluator_id)`;

const SCORE = `
  evaluation_id uuid not null,
  criterion_id uuid not null,
  score smallint not null check (score between 1 and 5),
  comment text not null,
  foreign key (tenant_id, evaluation_id) references evaluation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, criterion_id) references evaluation_criterion (tenant_id, id),
  constraint one_score_a_criterion unique (tenant_id, evaluation_id, criterion_id)`;

const DECISION = `
  venture_id uuid not null,
  round_id uuid,
  outcome text not null check (outcome in ('accepted', 'declined', 'deferred', 'referred')),
  from_status text not null,
  reason text not null,
  message text not null,
  intake_id uuid,
  referred_to text,
  decided_at timestamptz(3) not null,
  decided_by uuid,
  letter_at timestamptz(3) not null,
  settled_at timestamptz(3),
  taken_back_at timestamptz(3),
  taken_back_by uuid,
  returned_at timestamptz(3),
  check ((outcome = 'deferred') = (intake_id is not null)),
  check ((outcome = 'referred') = (referred_to is not null)),
  check (settled_at is null or taken_back_at is null),
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  foreign key (tenant_id, round_id) references evaluation_round (tenant_id, id),
  foreign key (tenant_id, intake_id) references intake (tenant_id, id),
  foreign key (tenant_id, decided_by) references membership (tenant_id, id),
  foreign key (tenant_id, taken_back_by) references membership (tenant_id, id)`;

const CONSENT = `
  venture_id uuid not null,
  membership_id uuid not null,
  text_version integer not null check (text_version > 0),
  given_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id)`;

const OTHER_KEYS = {
  evaluation_round: ['intake_id', 'opened_by', 'closed_by'],
  evaluation_entry: ['venture_id'],
  evaluation: ['evaluator_id', 'assigned_by'],
  evaluation_score: ['criterion_id'],
  decision: ['round_id', 'intake_id', 'decided_by', 'taken_back_by'],
  outcome_consent: ['membership_id'],
};

/** Rounds of evaluation, what the office decides, and who may be asked about outcomes later (V2). */
export class Evaluation1700000000212 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const kept = { grants: 'select, insert, update' };
    await tenantTable(db, 'evaluation_round', ROUND, kept);
    await tenantTable(db, 'evaluation_criterion', CRITERION, { grants: 'select, insert' });
    await tenantTable(db, 'evaluation_entry', ENTRY, { grants: 'select, insert' });
    await tenantTable(db, 'evaluation', EVALUATION);
    await tenantTable(db, 'evaluation_score', SCORE);
    await tenantTable(db, 'decision', DECISION, kept);
    await tenantTable(db, 'outcome_consent', CONSENT, kept);
    await db.query(`create index on evaluation_round (tenant_id, opened_at)`);
    await db.query(`create index on decision (tenant_id, venture_id, decided_at)`);
    await db.query(`create unique index one_letter_to_leave on decision (tenant_id, venture_id)
      where settled_at is null and taken_back_at is null`);
    await db.query(`create index letters_to_leave on decision (tenant_id, letter_at)
      where settled_at is null and taken_back_at is null`);
    await db.query(`create index deferrals_to_return on decision (tenant_id, intake_id)
      where outcome = 'deferred' and returned_at is null and taken_back_at is null`);
    await db.query(`create unique index one_consent_a_founder on outcome_consent (tenant_id, venture_id, membership_id)
      where withdrawn_at is null`);
    await db.query(`create index on outcome_consent (tenant_id, venture_id, membership_id)`);
    for (const [table, columns] of Object.entries(OTHER_KEYS)) {
      for (const column of columns) await db.query(`create index on ${table} (tenant_id, ${column})`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table outcome_consent, decision, evaluation_score, evaluation, evaluation_entry,
      evaluation_criterion, evaluation_round`);
  }
}
