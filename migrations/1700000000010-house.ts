import { crossTenant, referenceTable, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The registry of tenants, the centre's deed of founding one, and the outbox. */
export class House1700000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await referenceTable(
      db,
      'network',
      `
      id uuid primary key,
      name text not null,
      floor jsonb not null`,
    );
    await db.query(`create unique index one_network on network ((true))`);
    await db.query(`insert into network (id, name, floor) values (gen_random_uuid(), 'Network', '{}')`);
    await db.query(
      `create table tenant (id uuid primary key, slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'))`,
    );
    await db.query(`alter table tenant enable row level security`);
    await db.query(`alter table tenant force row level security`);
    await db.query(
      `create policy tenant on tenant using (id = nullif(current_setting('app.tenant_id', true), '')::uuid)`,
    );
    await db.query(`grant select on tenant to outrigger_app`);
    await crossTenant(db, 'outrigger_identity', 'tenant', 'select');
    await outbox(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger enqueue on fact`);
    await db.query(`drop function enqueue_fact()`);
    await db.query(`drop table delivery, fact, tenant, network`);
  }
}

async function outbox(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'fact',
    `
    name text not null,
    payload jsonb not null,
    at timestamptz(3) not null`,
    { grants: 'select, insert' },
  );
  await tenantTable(
    db,
    'delivery',
    `
    fact_id uuid not null,
    reaction text not null,
    at timestamptz(3) not null,
    foreign key (tenant_id, fact_id) references fact (tenant_id, id) on delete cascade,
    constraint delivered_once unique (tenant_id, fact_id, reaction)`,
    { grants: 'select, insert' },
  );
  // A definer function, because the runtime may add to the queue but never read it. It carries opaque ids only.
  await db.query(`
    create function enqueue_fact() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
    begin
      perform graphile_worker.add_job('fact',
        json_build_object('tenantId', new.tenant_id, 'factId', new.id), max_attempts := 12);
      perform pg_notify('fact', new.tenant_id || ':' || new.id);
      return null;
    end $$`);
  await db.query(`revoke execute on function enqueue_fact() from public`);
  await db.query(`create trigger enqueue after insert on fact for each row execute function enqueue_fact()`);
}
