import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters wait in a line of their own: a slow mail server holds up nothing else, and programmes take turns (fair). */
export class MailLine1700000000322 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table fact
      add column line text not null default 'fact' check (line in ('fact', 'mail')),
      add column turn integer not null default 0`);
    await enqueueing(db, `new.line`, `priority := new.turn,`);
    await db.query(`create index on letter (tenant_id) where state = 'waiting'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index letter_tenant_id_idx`);
    await enqueueing(db, `'fact'`, '');
    await db.query(`alter table fact drop column line, drop column turn`);
  }
}

async function enqueueing(db: QueryRunner, line: string, turn: string): Promise<void> {
  await db.query(`
    create or replace function enqueue_fact() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
    begin
      perform graphile_worker.add_job(${line},
        json_build_object('tenantId', new.tenant_id, 'factId', new.id), ${turn} max_attempts := 12);
      perform pg_notify('fact', new.tenant_id || ':' || new.id);
      return null;
    end $$`);
}
