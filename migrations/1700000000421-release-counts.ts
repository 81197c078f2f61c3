import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many cells of a release have a value, and how many have none: told with it, rather than counted by whoever looks. */
export class ReleaseCounts1700000000421 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table release add column shown integer not null default 0,
      add column withheld integer not null default 0`);
    await db.query(`alter table release disable trigger final`);
    await db.query(`update release r set shown = c.shown, withheld = c.withheld from (
      select release_id, count(value) as shown, count(*) - count(value) as withheld from released_cell group by 1) c
      where c.release_id = r.id`);
    await db.query(`alter table release enable trigger final`);
    await db.query(`alter table release alter column shown drop default, alter column withheld drop default`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table release drop column shown, drop column withheld`);
  }
}
