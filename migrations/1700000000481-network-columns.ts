import { CURRENT_TENANT } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reading } from './1700000000478-announcements.js';
import { QUESTIONS as QUESTIONS_WITH_COUNTS } from './1700000000479-exchange.js';

/** Lists tell no more than a line needs: who comes, what was corrected, and how many answered is asked for by itself. */
export class NetworkColumns1700000000481 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`drop function ${OLD_WAYS.join(', ')}`);
    for (const made of [ANNOUNCEMENTS, CORRECTIONS, COMING, QUESTIONS]) await db.query(made);
    await open(db, [...OLD_WAYS, ...NEW_WAYS]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function ${[...NEW_WAYS, ...OLD_WAYS].join(', ')}`);
    await reading(db);
    await db.query(QUESTIONS_WITH_COUNTS);
    await open(db, OLD_WAYS);
  }
}

const OLD_WAYS = ['network_announcements()', 'exchange_questions()'];
const NEW_WAYS = ['network_corrections(uuid)', 'network_coming(uuid)'];

async function open(db: QueryRunner, ways: readonly string[]): Promise<void> {
  for (const way of ways) {
    await db.query(`revoke execute on function ${way} from public`);
    await db.query(`grant execute on function ${way} to outrigger_app`);
  }
}

/** What the centre (c) has published (a), and the programme (p) that asks. */
const PUBLISHED = `
  from public.programme p
  join public.programme c on c.is_centre
  join public.announcement a on a.tenant_id = c.tenant_id and a.published_at is not null`;
const ASKING = `p.tenant_id = ${CURRENT_TENANT} and p.status <> 'closed'`;
const ADDRESSED = `public.is_addressed(a.audience, a.kinds, a.countries, a.programme_ids, p.tenant_id, p.kind, p.country)`;

/** Of what was withdrawn only its title, its time and why: who comes has to know what is off. */
const ANNOUNCEMENTS = `
  create function network_announcements() returns table (
    tenant_id uuid, id uuid, version integer, kind text, title text, body text, roles text[], starts_at timestamptz,
    ends_at timestamptz, zone text, place text, link text, published_at timestamptz, corrected_at timestamptz,
    withdrawn_at timestamptz, withdrawn_reason text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.tenant_id, a.id, a.version, a.kind, a.title, case when a.withdrawn_at is null then a.body else '' end, a.roles,
           a.starts_at, a.ends_at, a.zone, case when a.withdrawn_at is null then a.place end,
           case when a.withdrawn_at is null then a.link end, a.published_at,
           (select w.published_at from public.announcement_version w
             where w.tenant_id = a.tenant_id and w.announcement_id = a.id and w.version = a.version and w.version > 1),
           a.withdrawn_at, a.withdrawn_reason
      ${PUBLISHED}
     where ${ASKING} and ${ADDRESSED}
  $$`;

const CORRECTIONS = `
  create function network_corrections(announcement uuid) returns table (version integer, note text, published_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select w.version, w.note, w.published_at
      ${PUBLISHED}
      join public.announcement_version w on w.tenant_id = a.tenant_id and w.announcement_id = a.id and w.version > 1
     where ${ASKING} and ${ADDRESSED} and a.id = $1 and a.withdrawn_at is null
  $$`;

/** The centre counts also those of an event that is not for itself. */
const COMING = `
  create function network_coming(announcement uuid) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*)::int
      ${PUBLISHED} and a.kind = 'event'
      join public.announcement_mark m on m.announcement_id = a.id and m.is_coming
     where ${ASKING} and (p.is_centre or ${ADDRESSED}) and a.id = $1
  $$`;

const QUESTIONS = `
  create function exchange_questions() returns table (
    tenant_id uuid, id uuid, title text, body text, tags text[], asked_at timestamptz, asker_name text, programme_id uuid,
    programme_name text, helpful_ids uuid[], closed_at timestamptz, hidden_reason text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select home.tenant_id, q.id, q.title, q.body, q.tags, q.asked_at, q.asker_name, p.id, p.name, q.helpful_ids, q.closed_at,
           h.reason
      from public.programme home
      cross join public.exchange_question q
      join public.programme p on p.tenant_id = q.tenant_id
      left join lateral (select y.post_id, y.reason from public.exchange_hiding y
        join public.programme c on c.tenant_id = y.tenant_id and c.is_centre where y.post_id = q.id) h on true
     where home.tenant_id = ${CURRENT_TENANT} and home.status <> 'closed'
       and (h.post_id is null or home.is_centre or q.tenant_id = home.tenant_id)
  $$`;
