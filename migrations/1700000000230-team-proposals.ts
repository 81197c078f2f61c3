import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Teams that are proposed and agreed to before they live (T4), and what founders wish of theirs (T5). */
export class TeamProposals1700000000230 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await proposals(db);
    await seats(db);
    await wishes(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table team_wish, team_proposal_seat, team_proposal`);
  }
}

async function proposals(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'team_proposal',
    `
    venture_id uuid not null,
    status text not null check (status in ('draft', 'proposed', 'live', 'withdrawn', 'declined')),
    override_reason text,
    run_id uuid,
    policy_version integer not null,
    made_at timestamptz(3) not null,
    made_by uuid,
    proposed_at timestamptz(3),
    founder_answer text not null default 'none' check (founder_answer in ('none', 'yes', 'others')),
    founder_at timestamptz(3),
    founder_by uuid,
    founder_via text check (founder_via in ('screen', 'mail', 'office')),
    settled_at timestamptz(3),
    settled_by uuid,
    word text,
    team_id uuid,
    check (status in ('draft', 'proposed') = (settled_at is null)),
    check (status <> 'proposed' or proposed_at is not null),
    check (status <> 'live' or team_id is not null),
    foreign key (tenant_id, venture_id) references venture (tenant_id, id),
    foreign key (tenant_id, team_id) references team (tenant_id, id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create unique index one_open_proposal_a_venture on team_proposal (tenant_id, venture_id)
    where status in ('draft', 'proposed')`);
  await db.query(`create index on team_proposal (tenant_id, venture_id, made_at)`);
  await db.query(`create index on team_proposal (tenant_id, team_id)`);
  await db.query(`create index proposals_open on team_proposal (tenant_id, proposed_at) where status = 'proposed'`);
}

async function seats(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'team_proposal_seat',
    `
    proposal_id uuid not null,
    mentor_id uuid not null,
    is_lead boolean not null,
    answer text not null default 'none' check (answer in ('none', 'yes', 'no')),
    answered_at timestamptz(3),
    answered_via text check (answered_via in ('screen', 'mail', 'office')),
    word text,
    foreign key (tenant_id, proposal_id) references team_proposal (tenant_id, id),
    foreign key (tenant_id, mentor_id) references mentor (tenant_id, id),
    constraint one_proposed_seat_a_mentor unique (tenant_id, proposal_id, mentor_id)`,
    { grants: 'select, insert, update, delete' },
  );
  await db.query(`create unique index one_proposed_lead on team_proposal_seat (tenant_id, proposal_id) where is_lead`);
  await db.query(`create index on team_proposal_seat (tenant_id, mentor_id)`);
}

async function wishes(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'team_wish',
    `
    venture_id uuid not null,
    words text not null check (length(words) between 3 and 1000),
    asked_at timestamptz(3) not null,
    asked_by uuid,
    settled_at timestamptz(3),
    settled_by uuid,
    reply text,
    check ((settled_at is null) = (reply is null)),
    foreign key (tenant_id, venture_id) references venture (tenant_id, id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(
    `create unique index one_open_wish_a_venture on team_wish (tenant_id, venture_id) where settled_at is null`,
  );
  await db.query(`create index on team_wish (tenant_id, venture_id, asked_at)`);
}
