import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const RUN = `
  kind text not null check (kind in ('teams', 'replacement')),
  status text not null check (status in ('queued', 'running', 'done', 'cancelled', 'failed')),
  asked_at timestamptz(3) not null,
  asked_by uuid,
  venture_ids uuid[] not null,
  is_whole boolean not null,
  mentor_count integer not null,
  policy_version integer not null,
  fit_version integer not null,
  input jsonb not null,
  input_hash text not null,
  result jsonb,
  started_at timestamptz(3),
  ended_at timestamptz(3),
  failure text,
  foreign key (tenant_id, asked_by) references membership (tenant_id, id),
  check ((status in ('queued', 'running')) = (ended_at is null)),
  check ((status = 'done') = (result is not null)),
  check ((status = 'failed') = (failure is not null))`;

const PULSE = `
  run_id uuid not null,
  share real not null,
  note text not null,
  at timestamptz(3) not null,
  foreign key (tenant_id, run_id) references team_run (tenant_id, id),
  constraint one_pulse_a_run unique (tenant_id, run_id)`;

/** Searches for teams, kept with what they were asked and what they found. */
export class TeamRuns1700000000240 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'team_run', RUN, { grants: 'select, insert, update' });
    await tenantTable(db, 'team_run_pulse', PULSE, { grants: 'select, insert, update' });
    for (const index of INDEXES) await db.query(index);
    await db.query(`alter table team_proposal add constraint proposal_of_a_run
      foreign key (tenant_id, run_id) references team_run (tenant_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index team_proposal_tenant_id_run_id_idx`);
    await db.query(`alter table team_proposal drop constraint proposal_of_a_run`);
    await db.query(`drop table team_run_pulse, team_run`);
  }
}

const INDEXES = [
  `create index on team_proposal (tenant_id, run_id)`,
  `create index on team_run (tenant_id, asked_at, id)`,
  `create index on team_run (tenant_id, asked_by)`,
  `create index on team_run (tenant_id, input_hash)`,
  `create index on team_run (tenant_id) where status in ('queued', 'running')`,
];
