import { referenceTable, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { exchangeRates } from './exchange-rates.js';

const SURVEY = `
  venture_id uuid not null,
  cohort text not null check (cohort in ('mentored', 'graduated', 'declined')),
  asked_at timestamptz(3) not null,
  foreign key (tenant_id, venture_id) references venture (tenant_id, id)`;

const ANSWER = `
  survey_id uuid not null,
  venture_id uuid not null,
  unchanged boolean not null,
  standing text not null check (standing in ('in_business', 'merged', 'acquired', 'closed')),
  founded_year smallint check (founded_year between 1900 and 2200),
  full_time_staff integer check (full_time_staff >= 0),
  part_time_staff integer check (part_time_staff >= 0),
  revenue integer check (revenue >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  raised jsonb not null,
  discloses boolean not null,
  answered_at timestamptz(3) not null,
  answered_by uuid,
  foreign key (tenant_id, survey_id) references outcome_survey (tenant_id, id),
  foreign key (tenant_id, venture_id) references venture (tenant_id, id),
  foreign key (tenant_id, answered_by) references membership (tenant_id, id)`;

const SCHEME = `
  funder text not null check (length(funder) between 1 and 120),
  name text not null check (length(name) between 1 and 120),
  starts_on date not null,
  ends_on date,
  oldest_years integer check (oldest_years > 0),
  least_turnover integer check (least_turnover >= 0),
  most_turnover integer check (most_turnover >= 0),
  least_growth integer check (least_growth between 0 and 1000),
  words text,
  check (ends_on is null or ends_on > starts_on),
  constraint one_scheme_a_programme unique (tenant_id)`;

/** What has become of ventures, asked once a year and kept for ever; and the scheme that a funder pays for (A4). */
export class Outcomes1700000000402 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await referenceTable(
      db,
      'exchange_rate',
      `currency text not null check (currency ~ '^[A-Z]{3}$'), day date not null, per_euro double precision not null,
      source text not null, primary key (currency, day)`,
    );
    await db.query(
      `insert into exchange_rate (currency, day, per_euro, source)
      select currency, day, per_euro, source from jsonb_to_recordset($1) as x (currency text, day date, per_euro float8, source text)`,
      [JSON.stringify(exchangeRates)],
    );
    await tenantTable(db, 'outcome_survey', SURVEY, { grants: 'select, insert' });
    await tenantTable(db, 'outcome_answer', ANSWER, { grants: 'select, insert' });
    await tenantTable(db, 'funding_scheme', SCHEME, { grants: 'select, insert, update' });
    await db.query(`create index on outcome_survey (tenant_id, venture_id, asked_at)`);
    await db.query(`create index on outcome_survey (tenant_id, asked_at)`);
    await db.query(`create index on outcome_answer (tenant_id, survey_id, answered_at)`);
    await db.query(`create index on outcome_answer (tenant_id, venture_id, answered_at)`);
    await db.query(`create index on outcome_answer (tenant_id, answered_by)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table funding_scheme, outcome_answer, outcome_survey, exchange_rate`);
  }
}
