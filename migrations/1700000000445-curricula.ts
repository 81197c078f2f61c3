import { crossTenant, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const CURRICULUM = `
  title text not null check (length(title) between 2 and 120),
  kind text not null check (kind in ('immersion', 'onsite', 'onboarding')),
  language text not null,
  summary text not null,
  is_shared boolean not null,
  begun_at timestamptz(3) not null,
  begun_by uuid,
  source text not null check (source in ('none', 'library', 'own')),
  source_id uuid,
  source_version integer,
  check ((source = 'none') = (source_id is null) and (source_id is null) = (source_version is null)),
  foreign key (tenant_id, begun_by) references membership (tenant_id, id)`;

const UNIT = `
  curriculum_id uuid not null,
  position integer not null,
  title text not null,
  goals text[] not null,
  body text not null,
  minutes integer not null check (minutes between 5 and 480),
  videos jsonb not null,
  exercises jsonb not null,
  quiz jsonb not null,
  prerequisite_ids uuid[] not null,
  source_unit_id uuid,
  removed_at timestamptz(3),
  foreign key (tenant_id, curriculum_id) references curriculum (tenant_id, id)`;

const VERSION = `
  curriculum_id uuid not null,
  version integer not null check (version > 0),
  title text not null,
  summary text not null,
  note text not null,
  published_at timestamptz(3) not null,
  published_by uuid,
  units jsonb not null,
  foreign key (tenant_id, curriculum_id) references curriculum (tenant_id, id),
  foreign key (tenant_id, published_by) references membership (tenant_id, id),
  constraint one_version_a_number unique (tenant_id, curriculum_id, version)`;

const PROGRESS = `
  membership_id uuid not null,
  curriculum_id uuid not null,
  unit_id uuid not null,
  version integer not null,
  right_answers integer not null,
  questions integer not null,
  attempts integer not null,
  finished_at timestamptz(3),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id),
  foreign key (tenant_id, curriculum_id) references curriculum (tenant_id, id),
  constraint one_progress_a_unit unique (tenant_id, membership_id, unit_id)`;

/** Curricula with their units and published versions, who has learnt what, and the library of the centre (O3). */
export class Curricula1700000000445 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'curriculum', CURRICULUM, { grants: 'select, insert, update' });
    await tenantTable(db, 'curriculum_unit', UNIT, { grants: 'select, insert, update' });
    await tenantTable(db, 'curriculum_version', VERSION, { grants: 'select, insert' });
    await tenantTable(db, 'unit_progress', PROGRESS, { grants: 'select, insert, update' });
    await db.query(`create index on curriculum (tenant_id, begun_at)`);
    await db.query(`create index on curriculum (tenant_id, begun_by)`);
    await db.query(
      `create unique index one_copy_of_the_library on curriculum (tenant_id, source_id) where source = 'library'`,
    );
    await db.query(`create index on curriculum_unit (tenant_id, curriculum_id)`);
    await db.query(`create index on curriculum_version (tenant_id, published_by)`);
    await db.query(`create index on unit_progress (tenant_id, curriculum_id)`);
    await library(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function curriculum_library(), library_units(uuid, integer)`);
    await db.query(`drop table unit_progress, curriculum_version, curriculum_unit, curriculum`);
  }
}

/** What the centre has published and shares: the same to every programme, and nothing else of it. */
async function library(db: QueryRunner): Promise<void> {
  await crossTenant(db, 'outrigger_owner', 'curriculum', 'select');
  await crossTenant(db, 'outrigger_owner', 'curriculum_version', 'select');
  await db.query(`
    create function curriculum_library() returns table (
      id uuid, title text, kind text, language text, summary text, version integer, published_at timestamptz, units integer)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select c.id, v.title, c.kind, c.language, v.summary, v.version, v.published_at, jsonb_array_length(v.units)
        from public.programme p
        join public.curriculum c on c.tenant_id = p.tenant_id and c.is_shared
        join lateral (select * from public.curriculum_version w
          where w.tenant_id = c.tenant_id and w.curriculum_id = c.id order by w.version desc limit 1) v on true
       where p.is_centre
    $$`);
  await db.query(`
    create function library_units(curriculum uuid, version integer) returns jsonb
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select v.units from public.programme p
        join public.curriculum c on c.tenant_id = p.tenant_id and c.id = $1 and c.is_shared
        join public.curriculum_version v on v.tenant_id = c.tenant_id and v.curriculum_id = c.id and v.version = $2
       where p.is_centre
    $$`);
  for (const way of ['curriculum_library()', 'library_units(uuid, integer)']) {
    await db.query(`revoke execute on function ${way} from public`);
    await db.query(`grant execute on function ${way} to outrigger_app`);
  }
}
