import { CURRENT_TENANT } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeNetworkProgrammes } from './1700000000472-release-places.js';

/** As before, but where a programme stands is looked up once a row (`offset 0`), however often it is asked about. */
const PROGRAMMES = `
  select c.tenant_id, coalesce(d.id, a.id), d.id, a.id, coalesce(d.name, a.name), coalesce(d.kind, a.kind),
         coalesce(d.country, a.country), coalesce(d.is_centre, false), coalesce(d.launched_on, a.launched_on), w.place,
         r.period, p.standing, p.level, f.figures,
         (select max(l.period) from public.release_place l where l.tenant_id = c.tenant_id and l.is_demo = r.is_demo
             and l.programme_id = d.id and l.standing = 'counted'),
         a.contact_name, a.next_step, a.next_on
    from (select ${CURRENT_TENANT} as tenant_id) c
    cross join (public.network_directory() d full join public.adopter a on a.programme_id = d.id)
    cross join lateral (select case
        when a.stage in ('leaving', 'left', 'declined') or d.status = 'closed' or (d.id is null and a.stage = 'launched')
          then 'ended'
        when d.id is null then a.stage
        else public.programme_activity(d.id) end as place offset 0) w
    left join lateral (select n.is_demo, n.period from public.release n order by n.is_demo, n.number desc limit 1) r on true
    left join public.release_place p
      on p.tenant_id = c.tenant_id and p.is_demo = r.is_demo and p.period = r.period and p.programme_id = d.id
    left join public.named_figure f
      on f.tenant_id = c.tenant_id and f.is_demo = r.is_demo and f.period = r.period and f.programme_id = d.id`;

/** What was next on the way to a launch, for those that were launched before the launch cleared it; not what came since. */
const BEHIND = `
  update adopter a set next_step = null, next_on = null
    from adopter_step l
   where a.next_step is not null and l.tenant_id = a.tenant_id and l.adopter_id = a.id and l.kind = 'launched'
     and not exists (select from adopter_step s
       where s.tenant_id = a.tenant_id and s.adopter_id = a.id and s.kind in ('step', 'call') and s.at > l.at)`;

const ROWS = ['adopter', 'adopter_step'];

/** The place of a programme is looked up once, its slug not at all; no launched adopter keeps a step from before. */
export class NetworkPlaces1700000000483 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`drop function network_programmes()`);
    await db.query(`
      create function network_programmes() returns table (
        tenant_id uuid, id uuid, programme_id uuid, adopter_id uuid, name text, kind text, country text,
        is_centre boolean, launched_on date, place text, period text, standing text, level text, figures jsonb,
        last_period text, contact_name text, next_step text, next_on date)
      language sql stable as $$ ${PROGRAMMES} $$`);
    await db.query(`revoke execute on function network_programmes() from public`);
    await db.query(`grant execute on function network_programmes() to outrigger_app`);
    await clearBehind(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function network_programmes()`);
    await makeNetworkProgrammes(db);
  }
}

async function clearBehind(db: QueryRunner): Promise<void> {
  for (const table of ROWS) await db.query(`alter table ${table} no force row level security`);
  await db.query(`alter table adopter disable trigger user`);
  await db.query(BEHIND);
  await db.query(`alter table adopter enable trigger user`);
  for (const table of ROWS) await db.query(`alter table ${table} force row level security`);
}
