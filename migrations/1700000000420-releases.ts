import { CURRENT_TENANT, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHOICE = `
  level text not null check (level in ('none', 'aggregate', 'named')),
  named text[] not null,
  training text not null check (training in ('none', 'immersion', 'on_site')),
  until_on date,
  chosen_at timestamptz(3) not null,
  chosen_by uuid,
  check (level = 'named' or named = '{}'),
  foreign key (tenant_id, chosen_by) references membership (tenant_id, id)`;

const PART = `
  period text not null check (period ~ '^20[0-9]{2}-Q[1-4]$'),
  level text not null check (level in ('none', 'aggregate', 'named')),
  named text[] not null,
  classes jsonb not null,
  amounts jsonb not null,
  measured_at timestamptz(3) not null,
  standing text check (standing in ('counted', 'waits', 'rests', 'out')),
  cells text[],
  check ((standing is null) = (cells is null)),
  constraint one_part_a_period unique (tenant_id, period)`;

const RUN = `
  period text not null check (period ~ '^20[0-9]{2}-Q[1-4]$'),
  status text not null check (status in ('queued', 'running', 'done', 'failed')),
  share smallint not null check (share between 0 and 100),
  note text not null,
  asked_at timestamptz(3) not null,
  asked_by uuid,
  ended_at timestamptz(3),
  failure text,
  check ((status in ('queued', 'running')) = (ended_at is null)),
  check ((status = 'failed') = (failure is not null)),
  foreign key (tenant_id, asked_by) references membership (tenant_id, id)`;

const NAMED = `
  period text not null,
  programme text not null,
  figures jsonb not null,
  released_at timestamptz(3) not null`;

/**
 * What a programme shares, its parts of releases, and the releases themselves: they are nobody's tenant, and nobody can change
 * what is released.
 */
export class Releases1700000000420 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'sharing_choice', CHOICE, { grants: 'select, insert' });
    await db.query(`create index on sharing_choice (tenant_id, chosen_at)`);
    await db.query(`create index on sharing_choice (tenant_id, chosen_by)`);
    await tenantTable(db, 'release_part', PART, { grants: 'select, insert, update (standing, cells)' });
    await tenantTable(db, 'release_run', RUN, { grants: 'select, insert, update' });
    await db.query(
      `create unique index one_run_at_a_time on release_run (tenant_id) where status in ('queued', 'running')`,
    );
    await db.query(`create index on release_run (tenant_id, asked_at, id)`);
    await db.query(`create index on release_run (tenant_id, asked_by)`);
    await tenantTable(db, 'named_figure', NAMED, { grants: 'select, insert' });
    await db.query(`create index on named_figure (tenant_id, period)`);
    await released(db);
    await finality(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table released_cell, release, named_figure, release_run, release_part, sharing_choice`);
    await db.query(`drop function release_is_the_centres(), release_is_whole(), release_is_final()`);
  }
}

/** Made-up releases of a demo are numbered apart, so that nobody takes them for the network's. */
async function released(db: QueryRunner): Promise<void> {
  await db.query(`create table release (
    id uuid primary key,
    is_demo boolean not null,
    number integer not null check (number > 0),
    period text not null check (period ~ '^20[0-9]{2}-Q[1-4]$'),
    catalogue integer not null,
    method text not null,
    made_at timestamptz(3) not null,
    constraint one_release_a_number unique (is_demo, number),
    constraint one_release_a_period unique (is_demo, period))`);
  await db.query(`create table released_cell (
    release_id uuid not null references release (id),
    measure text not null,
    axis text not null,
    category text not null,
    stat text not null check (stat in ('value', 'q1', 'q2', 'q3')),
    value numeric,
    why text check (why in ('few', 'dominant', 'moved', 'above', 'rest', 'difference', 'audit', 'base')),
    check ((value is null) = (why is not null)),
    primary key (release_id, axis, measure, category, stat))`);
  await db.query(`grant select, insert on release to outrigger_app`);
  await db.query(`grant insert on released_cell to outrigger_app`);
  await db.query(`grant select on release, released_cell to outrigger_analyst`);
}

/** Only the centre releases; the cells come with their release; then nobody changes or removes any of it, whoever they are. */
async function finality(db: QueryRunner): Promise<void> {
  await db.query(`create function release_is_the_centres() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
    begin
      if not exists (select from public.programme where tenant_id = ${CURRENT_TENANT} and is_centre) then
        raise insufficient_privilege using message = 'only the centre releases';
      end if;
      return null;
    end $$`);
  await db.query(`create function release_is_whole() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
    begin
      if exists (select from fresh where not exists (select from public.release r
          where r.id = fresh.release_id and r.xmin = pg_current_xact_id()::xid)) then
        raise insufficient_privilege using message = 'a release is made whole';
      end if;
      return null;
    end $$`);
  await db.query(`create function release_is_final() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
    begin
      raise insufficient_privilege using message = 'what is released stays as it is';
    end $$`);
  for (const deed of ['release_is_the_centres()', 'release_is_whole()', 'release_is_final()'])
    await db.query(`revoke execute on function ${deed} from public`);
  await db.query(
    `create trigger centre after insert on release for each statement execute function release_is_the_centres()`,
  );
  await db.query(`create trigger whole after insert on released_cell referencing new table as fresh
    for each statement execute function release_is_whole()`);
  for (const table of ['release', 'released_cell'])
    await db.query(`create trigger final before update or delete or truncate on ${table}
      for each statement execute function release_is_final()`);
}
