import { crossTenant, CURRENT_TENANT, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Introductions with their history, those that a sister programme asks for, and the narrow path between (A3, A5). */
export class Introductions1700000000351 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await introductions(db);
    await received(db);
    // A link may be of somebody outside, whom no membership names.
    await db.query(`-- squawk-ignore ban-drop-not-null
      alter table link alter column membership_id drop not null`);
    await crossTenant(db, 'outrigger_owner', 'programme_policy', 'select');
    await path(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function introduction_directory(), send_introduction(uuid, jsonb), answer_introduction(uuid),
      empty_introduction(uuid)`);
    await db.query(`drop policy outrigger_owner_select on programme_policy`);
    await db.query(`delete from link where membership_id is null`);
    await db.query(`alter table link alter column membership_id set not null`);
    await db.query(`drop table received_introduction, introduction_step, introduction`);
  }
}

async function introductions(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'introduction',
    `
    venture_id uuid not null,
    asked_by uuid,
    asked_at timestamptz(3) not null,
    side text not null check (side in ('founder', 'mentor', 'office')),
    wanted text not null check (length(wanted) between 3 and 500),
    status text not null check (status in ('asked', 'moving', 'approached', 'made', 'closed')),
    owner_id uuid,
    kind text check (kind in ('specialist', 'mentor', 'programme')),
    contact_name text,
    contact_email text,
    contact_organisation text,
    mentor_id uuid,
    sister_id uuid,
    exchange_id uuid,
    shared text[] not null,
    consented text[] not null,
    consent text not null check (consent in ('none', 'asked', 'given', 'refused', 'withdrawn')),
    consented_at timestamptz(3),
    consented_by uuid,
    next_step text,
    next_on date,
    reminded_on date,
    approached_at timestamptz(3),
    reply text check (reply in ('yes', 'no', 'withdrawn')),
    reply_words text,
    reply_name text,
    reply_email text,
    replied_at timestamptz(3),
    reply_told_at timestamptz(3),
    outcome text check (outcome in ('useful', 'fruitless', 'declined', 'withdrawn')),
    outcome_note text,
    closed_at timestamptz(3),
    closed_by uuid,
    check ((status = 'closed') = (outcome is not null) and (outcome is null) = (closed_at is null)),
    check (status in ('asked', 'closed') or owner_id is not null and next_step is not null and next_on is not null),
    check (kind is distinct from 'programme' or sister_id is not null and exchange_id is not null),
    foreign key (tenant_id, venture_id) references venture (tenant_id, id),
    foreign key (tenant_id, owner_id) references membership (tenant_id, id),
    foreign key (tenant_id, mentor_id) references mentor (tenant_id, id),
    constraint one_exchange_an_introduction unique (tenant_id, exchange_id)`,
    { grants: 'select, insert, update' },
  );
  await db.query(`create index on introduction (tenant_id, venture_id)`);
  await db.query(`create index on introduction (tenant_id, owner_id)`);
  await db.query(`create index on introduction (tenant_id, mentor_id)`);
  await db.query(`create index on introduction (tenant_id, asked_at)`);
  await db.query(`create index introductions_to_move on introduction (tenant_id, next_on) where status <> 'closed'`);
  await tenantTable(
    db,
    'introduction_step',
    `
    introduction_id uuid not null,
    at timestamptz(3) not null,
    by_id uuid,
    kind text not null check (kind in ('asked', 'owner', 'contact', 'consent', 'approached', 'reply', 'step', 'reminded', 'closed')),
    words text not null,
    foreign key (tenant_id, introduction_id) references introduction (tenant_id, id)`,
    { grants: 'select, insert' },
  );
  await db.query(`create index on introduction_step (tenant_id, introduction_id)`);
}

async function received(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'received_introduction',
    `
    exchange_id uuid not null,
    from_id uuid not null,
    from_programme text not null,
    shared jsonb not null,
    received_at timestamptz(3) not null,
    told_at timestamptz(3),
    emptied_at timestamptz(3),
    answer text check (answer in ('yes', 'no', 'withdrawn')),
    words text,
    contact_name text,
    contact_email text,
    answered_at timestamptz(3),
    answered_by uuid,
    check ((answer is null) = (answered_at is null)),
    constraint one_received_an_exchange unique (tenant_id, exchange_id)`,
    { grants: 'select, update' },
  );
  await db.query(`create index on received_introduction (tenant_id, received_at)`);
  await db.query(`create index introductions_untold on received_introduction (tenant_id, id) where told_at is null`);
}

/**
 * The only ways between two programmes here. Each looks, under the asker's row security, whether the asker's own row says
 * so; then does one thing on the other side, under that one's row security and as nobody in particular, and comes back.
 */
async function path(db: QueryRunner): Promise<void> {
  await db.query(`
    create function introduction_directory() returns table (id uuid, name text, country text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select p.id, p.name, p.country from public.programme p
       where p.status = 'active' and p.tenant_id <> ${CURRENT_TENANT}
         and (select y.settings->>'introductionsFromSisters' from public.programme_policy y
           where y.tenant_id = p.tenant_id order by y.version desc limit 1) = 'yes'
    $$`);
  await crossing(db, 'send_introduction(introduction uuid, shared jsonb)', SEND);
  await crossing(db, 'answer_introduction(received uuid)', ANSWER);
  await crossing(db, 'empty_introduction(introduction uuid)', EMPTY);
  for (const deed of [
    'introduction_directory()',
    'send_introduction(uuid, jsonb)',
    'answer_introduction(uuid)',
    'empty_introduction(uuid)',
  ]) {
    await db.query(`revoke execute on function ${deed} from public`);
    await db.query(`grant execute on function ${deed} to outrigger_app`);
  }
}

async function crossing(db: QueryRunner, signature: string, body: string): Promise<void> {
  await db.query(`create function ${signature} returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$ ${body} $$`);
}

const GO = (tenant: string): string => `
    perform set_config('app.audit', '{"via":"house","deed":"introduction of a sister"}', true);
    perform set_config('app.tenant_id', ${tenant}::text, true);`;

const HOME = `
    perform set_config('app.tenant_id', home::text, true);
    perform set_config('app.audit', said, true);`;

const BEGIN = `home uuid := ${CURRENT_TENANT};
    said text := coalesce(current_setting('app.audit', true), '');`;

/** Nothing leaves that the founders have not consented to, whatever the caller gives. */
const SEND = `
  declare
    ${BEGIN}
    i public.introduction;
    sender text;
    leaving jsonb;
  begin
    select * into i from public.introduction x where x.tenant_id = home and x.id = $1 and x.kind = 'programme'
      and x.consent = 'given' and x.shared <@ x.consented and x.status = 'approached';
    if not found or not exists (select from public.introduction_directory() d where d.id = i.sister_id) then
      raise insufficient_privilege using message = 'nothing was consented to';
    end if;
    select p.name into sender from public.programme p where p.tenant_id = home;
    select coalesce(jsonb_object_agg(e.key, e.value), '{}') into leaving from jsonb_each($2) e where e.key = any(i.shared);
    ${GO('i.sister_id')}
    insert into public.received_introduction (id, exchange_id, from_id, from_programme, shared, received_at)
    values (gen_random_uuid(), i.exchange_id, home, sender, leaving, date_trunc('milliseconds', clock_timestamp()));
    ${HOME}
  end`;

const ANSWER = `
  declare
    ${BEGIN}
    r public.received_introduction;
  begin
    select * into r from public.received_introduction x where x.tenant_id = home and x.id = $1 and x.answer is not null;
    if not found then raise insufficient_privilege using message = 'nothing was answered'; end if;
    ${GO('r.from_id')}
    update public.introduction x
       set reply = r.answer, reply_words = r.words, reply_name = r.contact_name, reply_email = r.contact_email,
           replied_at = r.answered_at, reply_told_at = null
     where x.tenant_id = r.from_id and x.exchange_id = r.exchange_id and x.sister_id = home
       and (x.status = 'approached' or r.answer = 'withdrawn');
    ${HOME}
  end`;

const EMPTY = `
  declare
    ${BEGIN}
    i public.introduction;
  begin
    select * into i from public.introduction x where x.tenant_id = home and x.id = $1 and x.exchange_id is not null
      and x.sister_id is not null;
    if not found then return; end if;
    ${GO('i.sister_id')}
    update public.received_introduction x
       set shared = '{}', emptied_at = date_trunc('milliseconds', clock_timestamp())
     where x.tenant_id = i.sister_id and x.exchange_id = i.exchange_id and x.from_id = home and x.emptied_at is null;
    ${HOME}
  end`;
