import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whole indexes for foreign keys that only some rows of an index served. */
export class Indexes1700000000110 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index action_owner on action (tenant_id, owner_id)`);
    await db.query(`create index team_venture on team (tenant_id, venture_id)`);
    await db.query(`create index team_seat_team on team_seat (tenant_id, team_id)`);
    await db.query(`create index sign_in_person on sign_in (person_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index sign_in_person, team_seat_team, team_venture, action_owner`);
  }
}
