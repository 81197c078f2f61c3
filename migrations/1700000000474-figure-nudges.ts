import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const FINDING = `
  period text not null check (period ~ '^20[0-9]{2}-Q[1-4]$'),
  finding text not null check (finding in ('shares_nothing', 'quiet', 'jumped', 'contradicts')),
  measure text not null,
  value integer,
  other text,
  other_value integer`;

const NUDGE = `
  programme_id uuid not null,
  ${FINDING},
  nudged_at timestamptz(3) not null,
  nudged_by uuid,
  until_at timestamptz(3) not null,
  foreign key (tenant_id, nudged_by) references membership (tenant_id, id),
  constraint one_nudge_at_a_time exclude using gist (tenant_id with =, programme_id with =, finding with =, measure with =,
    tstzrange(nudged_at, until_at) with &&)`;

const QUESTION = `
  ${FINDING},
  by_name text not null,
  asked_at timestamptz(3) not null,
  constraint one_question_a_nudge unique (tenant_id, finding, measure, asked_at)`;

/** What the centre asks a programme about its figures: noted by the centre, and read by the programme among its own rows. */
export class FigureNudges1700000000474 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'figure_nudge', NUDGE, { grants: 'select, insert' });
    await db.query(`create index on figure_nudge (tenant_id, nudged_by)`);
    await tenantTable(db, 'figure_question', QUESTION, { grants: 'select, insert' });
    await db.query(`create index on figure_question (tenant_id, asked_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table figure_question, figure_nudge`);
  }
}
