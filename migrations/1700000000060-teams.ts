import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Teams with their history, and declared conflicts. */
export class Teams1700000000060 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'conflict',
      `
      mentor_id uuid not null,
      venture_id uuid not null,
      note text not null,
      declared_at timestamptz(3) not null,
      declared_by uuid,
      foreign key (tenant_id, mentor_id) references mentor (tenant_id, id),
      foreign key (tenant_id, venture_id) references venture (tenant_id, id),
      constraint one_conflict_a_pair unique (tenant_id, mentor_id, venture_id)`,
      { grants: 'select, insert' },
    );
    await db.query(`create index on conflict (tenant_id, venture_id)`);
    await tenantTable(
      db,
      'team',
      `
      venture_id uuid not null,
      formed_at timestamptz(3) not null,
      formed_by uuid,
      ended_at timestamptz(3),
      override_reason text,
      policy_version integer not null,
      foreign key (tenant_id, venture_id) references venture (tenant_id, id)`,
      { grants: 'select, insert, update' },
    );
    await db.query(`create unique index one_team_a_venture on team (tenant_id, venture_id) where ended_at is null`);
    await tenantTable(
      db,
      'team_seat',
      `
      team_id uuid not null,
      mentor_id uuid not null,
      is_lead boolean not null,
      from_at timestamptz(3) not null,
      until_at timestamptz(3),
      foreign key (tenant_id, team_id) references team (tenant_id, id),
      foreign key (tenant_id, mentor_id) references mentor (tenant_id, id)`,
      { grants: 'select, insert, update' },
    );
    await db.query(
      `create unique index one_lead_per_team on team_seat (tenant_id, team_id) where is_lead and until_at is null`,
    );
    await db.query(
      `create unique index one_seat_a_mentor on team_seat (tenant_id, team_id, mentor_id) where until_at is null`,
    );
    await db.query(`create index on team_seat (tenant_id, mentor_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table team_seat, team, conflict`);
  }
}
