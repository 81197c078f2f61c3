import { crossTenant, CURRENT_TENANT, referenceTable, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { backgrounds, topics } from './taxonomies.js';

/** Programmes with their policy as data, and the taxonomies that all of them share. */
export class Programmes1700000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'programme',
      `
      name text not null check (length(name) between 2 and 120),
      kind text not null check (kind in ('university', 'economic_development', 'accelerator', 'incubator', 'hybrid')),
      country text not null check (country ~ '^[A-Z]{2}$'),
      zone text not null,
      locale text not null,
      status text not null check (status in ('preparing', 'active', 'at_risk', 'dormant', 'closed')),
      is_centre boolean not null,
      brand_color text check (brand_color ~ '^#[0-9a-f]{6}$'),
      launched_on date,
      check (id = tenant_id)`,
      { grants: 'select, insert, update' },
    );
    await crossTenant(db, 'outrigger_identity', 'programme', 'select', 'tenant_id, id, name, is_centre, status');
    await tenantTable(
      db,
      'programme_policy',
      `
      version integer not null check (version > 0),
      settings jsonb not null,
      decided_at timestamptz(3) not null,
      decided_by uuid,
      constraint one_policy_a_version unique (tenant_id, version)`,
      { grants: 'select, insert' },
    );
    await referenceTable(db, 'background', `code text primary key, label text not null, position integer not null`);
    await referenceTable(
      db,
      'topic',
      `
      code text primary key, label text not null, cause_group text not null, position integer not null`,
    );
    await db.query(
      `insert into background (code, label, position)
      select code, label, position from jsonb_to_recordset($1) as x (code text, label text, position int)`,
      [JSON.stringify(backgrounds)],
    );
    await db.query(
      `insert into topic (code, label, cause_group, position)
      select code, label, "group", position from jsonb_to_recordset($1) as x (code text, label text, "group" text, position int)`,
      [JSON.stringify(topics)],
    );
    await centre(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function found_tenant(uuid, text), network_directory()`);
    await db.query(`drop table topic, background, programme_policy, programme`);
  }
}

/** What the centre may do beyond its own rows: found a programme, and see the directory of its sisters. */
async function centre(db: QueryRunner): Promise<void> {
  const isCentre = `exists (select from public.programme where tenant_id = ${CURRENT_TENANT} and is_centre)`;
  await crossTenant(db, 'outrigger_owner', 'programme', 'select');
  await crossTenant(db, 'outrigger_owner', 'tenant', 'select');
  await crossTenant(db, 'outrigger_owner', 'tenant', 'insert');
  await db.query(`
    create function found_tenant(id uuid, slug text) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
    begin
      if exists (select from public.tenant) and not ${isCentre} then raise insufficient_privilege using message = 'only the centre founds programmes'; end if;
      insert into public.tenant (id, slug) values ($1, $2);
    end $$`);
  await db.query(`
    create function network_directory() returns table (
      tenant_id uuid, id uuid, slug text, name text, kind text, country text, zone text, locale text, status text,
      is_centre boolean, launched_on date)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select p.tenant_id, p.id, t.slug, p.name, p.kind, p.country, p.zone, p.locale, p.status, p.is_centre, p.launched_on
        from public.programme p join public.tenant t on t.id = p.tenant_id where ${isCentre}
    $$`);
  for (const deed of ['found_tenant(uuid, text)', 'network_directory()']) {
    await db.query(`revoke execute on function ${deed} from public`);
    await db.query(`grant execute on function ${deed} to outrigger_app`);
  }
}
