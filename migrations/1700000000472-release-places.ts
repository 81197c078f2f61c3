import { CURRENT_TENANT, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLACE = `
  period text not null check (period ~ '^20[0-9]{2}-Q[1-4]$'),
  is_demo boolean not null,
  programme_id uuid not null,
  level text not null check (level in ('none', 'aggregate', 'named')),
  standing text not null check (standing in ('counted', 'waits', 'rests', 'out')),
  constraint one_place_a_release unique (tenant_id, is_demo, period, programme_id)`;

/** Every programme and every adopter on its way, with what the newest release says of it; the database answers the centre only. */
const PROGRAMMES = `
  select c.tenant_id, coalesce(d.id, a.id), d.id, a.id, d.slug, coalesce(d.name, a.name), coalesce(d.kind, a.kind),
         coalesce(d.country, a.country), coalesce(d.is_centre, false), coalesce(d.launched_on, a.launched_on),
         case when a.stage in ('leaving', 'left', 'declined') or d.status = 'closed' or (d.id is null and a.stage = 'launched')
                then 'ended'
              when d.id is null then a.stage
              else public.programme_activity(d.id) end,
         r.period, p.standing, p.level, f.figures,
         (select max(l.period) from public.release_place l where l.tenant_id = c.tenant_id and l.is_demo = r.is_demo
             and l.programme_id = d.id and l.standing = 'counted'),
         a.contact_name, a.next_step, a.next_on
    from (select ${CURRENT_TENANT} as tenant_id) c
    cross join (public.network_directory() d full join public.adopter a on a.programme_id = d.id)
    left join lateral (select n.is_demo, n.period from public.release n order by n.is_demo, n.number desc limit 1) r on true
    left join public.release_place p
      on p.tenant_id = c.tenant_id and p.is_demo = r.is_demo and p.period = r.period and p.programme_id = d.id
    left join public.named_figure f
      on f.tenant_id = c.tenant_id and f.is_demo = r.is_demo and f.period = r.period and f.programme_id = d.id`;

/** Where each release counted each programme, and whose the figures by name are: the release's report, for the centre (R5). */
export class ReleasePlaces1700000000472 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'release_place', PLACE, { grants: 'select, insert' });
    await db.query(`create index on release_place (tenant_id, programme_id, period)`);
    await db.query(
      `alter table named_figure add column programme_id uuid, add column is_demo boolean not null default false`,
    );
    await db.query(`create index on named_figure (tenant_id, programme_id, period)`);
    await makeNetworkProgrammes(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function network_programmes()`);
    await db.query(`alter table named_figure drop column programme_id, drop column is_demo`);
    await db.query(`drop table release_place`);
  }
}

/** Also for going back to it: a later migration makes it anew. */
export async function makeNetworkProgrammes(db: QueryRunner): Promise<void> {
  await db.query(`
    create function network_programmes() returns table (
      tenant_id uuid, id uuid, programme_id uuid, adopter_id uuid, slug text, name text, kind text, country text,
      is_centre boolean, launched_on date, place text, period text, standing text, level text, figures jsonb,
      last_period text, contact_name text, next_step text, next_on date)
    language sql stable as $$ ${PROGRAMMES} $$`);
  await db.query(`revoke execute on function network_programmes() from public`);
  await db.query(`grant execute on function network_programmes() to outrigger_app`);
}
