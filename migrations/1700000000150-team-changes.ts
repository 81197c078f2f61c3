import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a mentor left a team, and what the team lacks without them (T5). */
export class TeamChanges1700000000150 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table team_seat add column left_reason text, add column missing text[] not null default '{}'`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table team_seat drop column missing, drop column left_reason`);
  }
}
