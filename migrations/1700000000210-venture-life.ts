import { referenceTable, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { failureCauses } from './failure-causes.js';

const STATUSES = `('draft', 'submitted', 'screening', 'accepted', 'deferred', 'declined', 'circulating', 'mentored',
  'paused', 'graduated', 'closed')`;

/** How a venture's life goes on, step by step, and how it ends (V2, V3). */
export class VentureLife1700000000210 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await causes(db);
    await tenantTable(
      db,
      'venture_step',
      `
      venture_id uuid not null,
      from_status text check (from_status in ${STATUSES}),
      to_status text not null check (to_status in ${STATUSES}),
      at timestamptz(3) not null,
      by_id uuid,
      reason text,
      returns_on date,
      check (from_status is distinct from to_status),
      foreign key (tenant_id, venture_id) references venture (tenant_id, id),
      foreign key (tenant_id, by_id) references membership (tenant_id, id)`,
      { grants: 'select, insert' },
    );
    await db.query(`create index on venture_step (tenant_id, venture_id, at)`);
    await db.query(`create index on venture_step (tenant_id, by_id)`);
    await graduations(db);
    await tenantTable(
      db,
      'closing_cause',
      `
      venture_id uuid not null,
      rank smallint not null check (rank between 1 and 5),
      code text not null references failure_cause (code),
      foreign key (tenant_id, venture_id) references venture (tenant_id, id),
      constraint one_cause_a_rank unique (tenant_id, venture_id, rank),
      constraint one_rank_a_cause unique (tenant_id, venture_id, code)`,
      { grants: 'select, insert' },
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table closing_cause, graduation, venture_step, failure_cause`);
  }
}

async function causes(db: QueryRunner): Promise<void> {
  await referenceTable(
    db,
    'failure_cause',
    `
    code text primary key, label text not null, cause_group text not null, percent integer not null,
    edition text not null, source text not null, position integer not null`,
  );
  await db.query(
    `insert into failure_cause (code, label, cause_group, percent, edition, source, position)
    select code, label, cause_group, percent, edition, source, position from jsonb_to_recordset($1) as x
      (code text, label text, cause_group text, percent int, edition text, source text, position int)`,
    [JSON.stringify(failureCauses)],
  );
}

async function graduations(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'graduation',
    `
    venture_id uuid not null,
    proposed_side text not null check (proposed_side in ('office', 'founders')),
    proposed_at timestamptz(3) not null,
    proposed_by uuid,
    note text not null,
    standing text not null check (standing in ('in_business', 'merged', 'acquired', 'closed')),
    full_time_staff integer not null check (full_time_staff >= 0),
    part_time_staff integer not null check (part_time_staff >= 0),
    revenue integer check (revenue >= 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    raised jsonb not null,
    discloses boolean not null,
    answered_at timestamptz(3),
    answered_by uuid,
    agreed boolean,
    answer text,
    check ((answered_at is null) = (agreed is null)),
    foreign key (tenant_id, venture_id) references venture (tenant_id, id),
    foreign key (tenant_id, proposed_by) references membership (tenant_id, id),
    foreign key (tenant_id, answered_by) references membership (tenant_id, id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create unique index one_graduation_at_a_time on graduation (tenant_id, venture_id)
    where answered_at is null`);
  await db.query(`create index on graduation (tenant_id, venture_id, proposed_at)`);
  await db.query(`create index on graduation (tenant_id, proposed_by)`);
  await db.query(`create index on graduation (tenant_id, answered_by)`);
}
