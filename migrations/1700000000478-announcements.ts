import { crossTenant, CURRENT_TENANT, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an announcement says: of a draft, and of each version that was published. */
const CONTENT = `
  title text not null check (length(title) between 3 and 160),
  body text not null,
  starts_at timestamptz(3),
  ends_at timestamptz(3),
  zone text,
  place text,
  link text,
  check ((starts_at is null) = (ends_at is null) and (starts_at is null) = (zone is null) and ends_at > starts_at)`;

const ANNOUNCEMENT = `
  kind text not null check (kind in ('news', 'event')),
  ${CONTENT},
  audience text not null check (audience in ('all', 'like', 'chosen')),
  kinds text[] not null,
  countries text[] not null,
  programme_ids uuid[] not null,
  roles text[] not null check (roles <> '{}' and roles <@ array['manager', 'mentor', 'entrepreneur']),
  state text not null check (state in ('draft', 'scheduled', 'published', 'withdrawn')),
  version integer not null check (version >= 0),
  written_at timestamptz(3) not null,
  written_by uuid,
  publish_at timestamptz(3),
  published_at timestamptz(3),
  withdrawn_at timestamptz(3),
  withdrawn_reason text,
  check ((kind = 'event') = (starts_at is not null)),
  check ((state = 'scheduled') = (publish_at is not null)),
  check ((state in ('published', 'withdrawn')) = (published_at is not null) and (published_at is null) = (version = 0)),
  check ((state = 'withdrawn') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_reason is null)),
  foreign key (tenant_id, written_by) references membership (tenant_id, id)`;

const VERSION = `
  announcement_id uuid not null,
  version integer not null check (version > 0),
  ${CONTENT},
  note text not null,
  published_at timestamptz(3) not null,
  published_by uuid,
  foreign key (tenant_id, announcement_id) references announcement (tenant_id, id),
  foreign key (tenant_id, published_by) references membership (tenant_id, id),
  constraint one_announcement_a_version unique (tenant_id, announcement_id, version)`;

const MARK = `
  membership_id uuid not null,
  announcement_id uuid not null,
  dismissed_version integer,
  is_coming boolean,
  answered_at timestamptz(3),
  check ((is_coming is null) = (answered_at is null)),
  foreign key (tenant_id, membership_id) references membership (tenant_id, id),
  constraint one_mark_an_announcement unique (tenant_id, membership_id, announcement_id)`;

const ARRIVAL = `
  news text not null check (news in ('published', 'withdrawn', 'asked', 'answered')),
  subject_id uuid not null,
  version integer not null,
  arrived_at timestamptz(3) not null,
  constraint one_arrival_a_version unique (tenant_id, news, subject_id, version)`;

/** What the centre tells all or some programmes, who has read it there, and what has arrived where (O7). */
export class Announcements1700000000478 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'announcement', ANNOUNCEMENT);
    await tenantTable(db, 'announcement_version', VERSION, { grants: 'select, insert' });
    await tenantTable(db, 'announcement_mark', MARK, { grants: 'select, insert, update' });
    await tenantTable(db, 'network_arrival', ARRIVAL, { grants: 'select, insert' });
    await db.query(`create index on announcement (tenant_id, written_at)`);
    await db.query(`create index on announcement (tenant_id, written_by)`);
    await db.query(
      `create index announcements_to_go on announcement (tenant_id, publish_at) where state = 'scheduled'`,
    );
    await db.query(`create index on announcement_version (tenant_id, published_by)`);
    await db.query(`create index comings_to_an_event on announcement_mark (announcement_id) where is_coming`);
    await crossTenant(db, 'outrigger_owner', 'announcement', 'select');
    await crossTenant(db, 'outrigger_owner', 'announcement_version', 'select');
    await crossTenant(db, 'outrigger_owner', 'announcement_mark', 'select', 'tenant_id, announcement_id, is_coming');
    await crossTenant(db, 'outrigger_owner', 'membership', 'select', 'tenant_id, roles, status');
    await addressing(db);
    await reading(db);
    for (const way of WAYS) {
      await db.query(`revoke execute on function ${way} from public`);
      await db.query(`grant execute on function ${way} to outrigger_app`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function ${WAYS.toReversed().join(', ')}`);
    await db.query(`drop policy outrigger_owner_select on membership`);
    await db.query(`drop table network_arrival, announcement_mark, announcement_version, announcement`);
  }
}

const WAYS = [
  'is_addressed(text, text[], text[], uuid[], uuid, text, text)',
  'network_announcements()',
  'network_managers(uuid[])',
];

/** The one rule of whom an announcement is for; what is empty does not narrow. */
async function addressing(db: QueryRunner): Promise<void> {
  await db.query(`
    create function is_addressed(audience text, kinds text[], countries text[], programme_ids uuid[],
      programme uuid, kind text, country text) returns boolean
    language sql immutable set search_path = pg_catalog, pg_temp as $$
      select case $1 when 'all' then true when 'chosen' then $5 = any($4)
        else ($2 = '{}' or $6 = any($2)) and ($3 = '{}' or $7 = any($3)) end
    $$`);
  await db.query(`
    create function network_managers(programmes uuid[]) returns integer
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select count(*)::int from public.membership m
       where m.tenant_id = any($1) and m.status = 'active' and 'manager' = any(m.roles)
         and exists (select from public.programme c where c.tenant_id = ${CURRENT_TENANT} and c.is_centre)
    $$`);
}

/** What the centre has published to the programme that asks, and nothing else of it: of what was withdrawn only why. */
export async function reading(db: QueryRunner): Promise<void> {
  await db.query(`
    create function network_announcements() returns table (
      tenant_id uuid, id uuid, version integer, kind text, title text, body text, roles text[], starts_at timestamptz,
      ends_at timestamptz, zone text, place text, link text, published_at timestamptz, corrected_at timestamptz,
      withdrawn_at timestamptz, withdrawn_reason text, corrections jsonb, coming integer)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select p.tenant_id, a.id, a.version, a.kind, a.title, case when a.withdrawn_at is null then a.body else '' end, a.roles,
             a.starts_at, a.ends_at, a.zone, a.place, a.link, a.published_at, v.corrected_at, a.withdrawn_at, a.withdrawn_reason,
             v.corrections, case when a.kind = 'event' then (select count(*)::int from public.announcement_mark m
               where m.announcement_id = a.id and m.is_coming) else 0 end
        from public.programme p
        join public.programme c on c.is_centre
        join public.announcement a on a.tenant_id = c.tenant_id and a.published_at is not null
         and public.is_addressed(a.audience, a.kinds, a.countries, a.programme_ids, p.tenant_id, p.kind, p.country)
        cross join lateral (select max(w.published_at) as corrected_at, coalesce(jsonb_agg(
            jsonb_build_object('version', w.version, 'note', w.note, 'at', w.published_at) order by w.version desc), '[]') as corrections
          from public.announcement_version w
         where w.tenant_id = a.tenant_id and w.announcement_id = a.id and w.version > 1) v
       where p.tenant_id = ${CURRENT_TENANT} and p.status <> 'closed'
    $$`);
}
