import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PREPARATION = `
  session_id uuid not null,
  progress text not null,
  problems text not null,
  plans text not null,
  version integer not null,
  saved_at timestamptz(3),
  saved_by uuid,
  published_at timestamptz(3),
  foreign key (tenant_id, session_id) references session (tenant_id, id),
  constraint one_preparation_a_session unique (tenant_id, session_id)`;

const SUGGESTION = `
  session_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  ask text not null check (ask in ('decide', 'explore', 'introduce', 'rehearse', 'inform')),
  minutes integer not null check (minutes between 1 and 180),
  topic text references topic (code),
  suggested_by uuid not null,
  suggested_at timestamptz(3) not null,
  state text not null check (state in ('open', 'accepted', 'declined')),
  settled_at timestamptz(3),
  check ((state = 'open') = (settled_at is null)),
  foreign key (tenant_id, session_id) references session (tenant_id, id),
  foreign key (tenant_id, suggested_by) references membership (tenant_id, id)`;

const SUMMARY = `
  session_id uuid not null,
  words text not null,
  written_by uuid,
  written_at timestamptz(3) not null,
  foreign key (tenant_id, session_id) references session (tenant_id, id),
  constraint one_summary_a_session unique (tenant_id, session_id)`;

const CHOICE = `
  report_id uuid not null,
  position smallint not null,
  question text not null,
  options text[] not null check (cardinality(options) between 2 and 5),
  decided text,
  decided_at timestamptz(3),
  decided_by uuid,
  check ((decided is null) = (decided_at is null)),
  foreign key (tenant_id, report_id) references session_report (tenant_id, id),
  unique (tenant_id, report_id, position)`;

const NOTE = `
  session_id uuid not null,
  author_id uuid not null,
  readers text not null check (readers in ('mine', 'team', 'office')),
  words text not null,
  written_at timestamptz(3) not null,
  foreign key (tenant_id, session_id) references session (tenant_id, id),
  foreign key (tenant_id, author_id) references membership (tenant_id, id)`;

const FEEDBACK = `
  session_id uuid not null,
  member_id uuid not null,
  part text not null check (part in ('founder', 'mentor')),
  worth smallint not null check (worth between 1 and 4),
  words text,
  given_at timestamptz(3) not null,
  foreign key (tenant_id, session_id) references session (tenant_id, id),
  foreign key (tenant_id, member_id) references membership (tenant_id, id),
  constraint one_feedback_each unique (tenant_id, session_id, member_id)`;

const RISK = `
  venture_id uuid not null,
  quarter date not null,
  part text not null check (part in ('founder', 'lead')),
  cause_group text not null,
  score smallint not null check (score between 0 and 4),
  words text,
  scored_by uuid,
  scored_at timestamptz(3) not null,
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  constraint one_score_a_quarter unique (tenant_id, venture_id, quarter, part, cause_group)`;

const REMINDER = `
  session_id uuid not null,
  about text not null check (about in ('agenda', 'brief', 'report', 'summary')),
  step text not null check (step in ('ask', 'remind', 'office')),
  reminded_at timestamptz(3) not null,
  foreign key (tenant_id, session_id) references session (tenant_id, id)`;

const WISH = `
  session_id uuid not null,
  topics text[] not null,
  urgency text not null check (urgency in ('week', 'soon', 'later')),
  words text,
  around date,
  asked_by uuid,
  asked_at timestamptz(3) not null,
  foreign key (tenant_id, session_id) references session (tenant_id, id),
  constraint one_wish_a_session unique (tenant_id, session_id)`;

const WORD = `
  from_id uuid not null,
  words text not null,
  told_at timestamptz(3) not null,
  settled_at timestamptz(3),
  settled_by uuid,
  reply text,
  check ((settled_at is null) = (reply is null)),
  foreign key (tenant_id, from_id) references membership (tenant_id, id)`;

const ACTION_REMINDER = `
  action_id uuid not null,
  step text not null check (step in ('before', 'overdue')),
  due_on date not null,
  reminded_at timestamptz(3) not null,
  foreign key (tenant_id, action_id) references action (tenant_id, id),
  constraint one_reminder_of_an_action unique (tenant_id, action_id, due_on, step)`;

/** What was said and done stays. */
const KEPT = { grants: 'select, insert, update' };
const ONCE = { grants: 'select, insert' };

/** The session kit: what is prepared, what remains, what is asked for and who is reminded (S1, S3, S5). */
export class SessionKit1700000000330 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await db.query(column);
    await tenantTable(db, 'session_preparation', PREPARATION, KEPT);
    await tenantTable(db, 'agenda_suggestion', SUGGESTION, KEPT);
    await tenantTable(db, 'session_summary', SUMMARY, KEPT);
    await tenantTable(db, 'report_choice', CHOICE, KEPT);
    await tenantTable(db, 'session_note', NOTE);
    await tenantTable(db, 'session_feedback', FEEDBACK, KEPT);
    await tenantTable(db, 'risk_score', RISK, KEPT);
    await tenantTable(db, 'session_reminder', REMINDER, ONCE);
    await tenantTable(db, 'session_wish', WISH, KEPT);
    await tenantTable(db, 'office_word', WORD, KEPT);
    await tenantTable(db, 'action_reminder', ACTION_REMINDER, ONCE);
    for (const index of INDEXES) await db.query(index);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table action_reminder, office_word, session_wish, session_reminder, risk_score, session_feedback,
      session_note, report_choice, session_summary, agenda_suggestion, session_preparation`);
    await db.query(`alter table action drop column progress, drop column progress_at`);
    await db.query(`alter table session_report drop column next_in_weeks`);
    await db.query(
      `alter table agenda_item drop column outcome_words, drop column outcome, drop column words, drop column ask`,
    );
  }
}

const COLUMNS = [
  `alter table agenda_item
    add column ask text not null default 'explore' check (ask in ('decide', 'explore', 'introduce', 'rehearse', 'inform')),
    add column words text,
    add column outcome text check (outcome in ('decided', 'discussed', 'parked')),
    add column outcome_words text`,
  `alter table session_report add column next_in_weeks smallint check (next_in_weeks between 1 and 12)`,
  `alter table action add column progress text, add column progress_at timestamptz(3)`,
];

const INDEXES = [
  `create index on agenda_suggestion (tenant_id, session_id)`,
  `create index on agenda_suggestion (tenant_id, suggested_by)`,
  `create index on session_note (tenant_id, session_id)`,
  `create index on session_note (tenant_id, author_id)`,
  `create index on session_feedback (tenant_id, member_id)`,
  `create index on session_reminder (tenant_id, session_id)`,
  `create unique index one_reminder_of_a_session on session_reminder (tenant_id, session_id, about, step) where step <> 'office'`,
  `create index on office_word (tenant_id, from_id)`,
  `create index on office_word (tenant_id, told_at) where settled_at is null`,
  `create index on action (tenant_id, due_on) where done_at is null`,
];
