import {
  AUDIT_TRIGGERS,
  audited,
  BEGINNING,
  crossTenant,
  linkHash,
  OWN_HASH,
  ROWS_HASH,
  tenantTable,
} from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables that are older than the trail, with their columns that change in passing; later ones join by `tenantTable`. */
const OLDER: Readonly<Record<string, readonly string[]>> = {
  action: [],
  agenda_item: [],
  api_client: ['last_used_at'],
  conflict: [],
  founder: [],
  invitation: [],
  link: [],
  link_device: [],
  membership: [],
  mentor: [],
  programme: [],
  programme_policy: [],
  report_topic: [],
  session: [],
  session_attendance: [],
  session_report: [],
  team: [],
  team_seat: [],
  venture: [],
  warrant: [],
  warrant_text: [],
};

/** The trail: who did what to which row, why and from where; only ever added to, each deed chained to the one before. */
export class Audit1700000000160 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await deeds(db);
    await ends(db);
    await definer(db, 'audit_deed_of(tenant uuid)', 'uuid', DEED_OF);
    await definer(db, 'audit_rows()', 'trigger', ROWS);
    await definer(db, 'audit_chain()', 'trigger', CHAIN);
    await db.query(`create constraint trigger audit_chain after insert on audit_deed deferrable initially deferred
      for each row execute function audit_chain()`);
    for (const [table, ignoring] of Object.entries(OLDER)) await audited(db, table, ignoring);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of Object.keys(OLDER)) {
      for (const trigger of AUDIT_TRIGGERS) await db.query(`drop trigger ${trigger} on ${table}`);
    }
    await db.query(`drop table audit_seal, audit_head, audit_row, audit_deed`);
    await db.query(`drop function audit_rows(), audit_chain(), audit_deed_of(uuid)`);
  }
}

const READ_ONLY = { grants: 'select' };

/** The functions alone write: they run as the owner, whom no row security would let in without a policy. */
async function written(db: QueryRunner, table: string): Promise<void> {
  await db.query(`create policy outrigger_owner_all on ${table} to outrigger_owner using (true) with check (true)`);
}

async function deeds(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'audit_deed',
    `
    at timestamptz(3) not null,
    member_id uuid,
    credential_id uuid,
    via text not null,
    address text,
    correlation_id text,
    deed text not null,
    reason text,
    row_count integer,
    rows_hash text,
    own_hash text,
    position bigint,
    hash text,
    constraint one_deed_a_position unique (tenant_id, position)`,
    READ_ONLY,
  );
  await db.query(`create index on audit_deed (tenant_id, at, id)`);
  await db.query(`create index on audit_deed (tenant_id, member_id, at, id)`);
  await tenantTable(
    db,
    'audit_row',
    `
    deed_id uuid not null,
    kind text not null,
    row_id uuid not null,
    verb text not null check (verb in ('insert', 'update', 'delete')),
    columns text[] not null,
    foreign key (tenant_id, deed_id) references audit_deed (tenant_id, id)`,
    READ_ONLY,
  );
  await db.query(`create index on audit_row (tenant_id, deed_id)`);
  await db.query(`create index on audit_row (tenant_id, row_id)`);
  for (const table of ['audit_deed', 'audit_row']) await written(db, table);
}

/** Where a trail ends today, and where it ended when it was sealed with a secret that the database does not know. */
async function ends(db: QueryRunner): Promise<void> {
  const end = `position bigint not null, hash text not null`;
  await tenantTable(db, 'audit_head', `${end}, constraint one_head_a_trail unique (tenant_id)`, READ_ONLY);
  await written(db, 'audit_head');
  await tenantTable(
    db,
    'audit_seal',
    `${end},
    at timestamptz(3) not null,
    mac text not null,
    constraint one_seal_a_position unique (tenant_id, position)`,
    READ_ONLY,
  );
  await crossTenant(db, 'outrigger_identity', 'audit_head', 'select');
  await crossTenant(db, 'outrigger_identity', 'audit_seal', 'select');
  await crossTenant(db, 'outrigger_identity', 'audit_seal', 'insert');
}

async function definer(db: QueryRunner, signature: string, returns: string, body: string): Promise<void> {
  await db.query(`create function ${signature} returns ${returns} language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$ ${body} $$`);
  await db.query(`revoke execute on function ${signature.replace(/\w+ (uuid)/, '$1')} from public`);
}

/** The deed of this transaction in a tenant, made at its first change; what it says of itself is in `app.audit`. */
const DEED_OF = `
  declare
    mine text := 'app.audit_' || replace(tenant::text, '-', '');
    known text := current_setting(mine, true);
    said jsonb := coalesce(nullif(current_setting('app.audit', true), ''), '{}')::jsonb;
    made uuid := gen_random_uuid();
  begin
    -- Never one that is chained already, whatever the setting says.
    if known <> '' and exists (select from public.audit_deed d
      where d.tenant_id = tenant and d.id = known::uuid and d.position is null) then return known::uuid; end if;
    -- Its rows come first, whatever the transaction has set.
    set constraints public.audit_chain deferred;
    insert into public.audit_deed (tenant_id, id, at, member_id, credential_id, via, address, correlation_id, deed)
    values (tenant, made, clock_timestamp(), (said->>'memberId')::uuid, (said->>'credentialId')::uuid,
      coalesce(said->>'via', 'house'), said->>'address', said->>'correlationId', coalesce(said->>'deed', 'database.' || session_user));
    perform set_config(mine, made::text, true);
    return made;
  end`;

/** Names of changed columns, never their values: what was personal stays erasable. */
const ROWS = `
  begin
    if tg_op = 'INSERT' then
      insert into public.audit_row (tenant_id, id, deed_id, kind, row_id, verb, columns)
      select n.tenant_id, gen_random_uuid(), t.deed, tg_table_name, n.id, 'insert', '{}'
        from new_rows n join (select tenant_id, public.audit_deed_of(tenant_id) as deed
          from (select distinct tenant_id from new_rows) d) t using (tenant_id);
    elsif tg_op = 'DELETE' then
      insert into public.audit_row (tenant_id, id, deed_id, kind, row_id, verb, columns)
      select o.tenant_id, gen_random_uuid(), t.deed, tg_table_name, o.id, 'delete', '{}'
        from old_rows o join (select tenant_id, public.audit_deed_of(tenant_id) as deed
          from (select distinct tenant_id from old_rows) d) t using (tenant_id);
    else
      with changed as materialized (
        select n.tenant_id, n.id, c.columns from new_rows n join old_rows o using (tenant_id, id),
          lateral (select array_agg(a.key order by a.key) as columns from jsonb_each(to_jsonb(n)) a
            join jsonb_each(to_jsonb(o)) b using (key)
            where a.value is distinct from b.value and a.key <> all (coalesce(tg_argv::text[], '{}'))) c
        where c.columns is not null)
      insert into public.audit_row (tenant_id, id, deed_id, kind, row_id, verb, columns)
      select c.tenant_id, gen_random_uuid(), t.deed, tg_table_name, c.id, 'update', c.columns
        from changed c join (select tenant_id, public.audit_deed_of(tenant_id) as deed
          from (select distinct tenant_id from changed) d) t using (tenant_id);
    end if;
    return null;
  end`;

/** At the commit: hashes what the deed became, waits for its turn in the tenant, and takes the next position. */
const CHAIN = `
  declare
    d public.audit_deed := new;
    head public.audit_head;
  begin
    d.reason := nullif(current_setting('app.reason', true), '');
    select count(*), ${ROWS_HASH} into d.row_count, d.rows_hash
      from public.audit_row r where r.tenant_id = d.tenant_id and r.deed_id = d.id;
    d.own_hash := ${OWN_HASH};
    select * into head from public.audit_head h where h.tenant_id = d.tenant_id for update;
    if not found then
      insert into public.audit_head (tenant_id, id, position, hash) values (d.tenant_id, d.tenant_id, 0, '${BEGINNING}')
        on conflict on constraint one_head_a_trail do nothing;
      select * into head from public.audit_head h where h.tenant_id = d.tenant_id for update;
    end if;
    d.position := head.position + 1;
    d.hash := ${linkHash('head.hash')};
    update public.audit_deed a set (reason, row_count, rows_hash, own_hash, position, hash)
        = row(d.reason, d.row_count, d.rows_hash, d.own_hash, d.position, d.hash)
      where a.tenant_id = d.tenant_id and a.id = d.id;
    update public.audit_head h set position = d.position, hash = d.hash where h.tenant_id = d.tenant_id;
    return null;
  end`;
