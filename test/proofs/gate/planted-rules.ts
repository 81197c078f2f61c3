/** A change of the schema that one rule of the catalogue must tell; nothing is kept of it. */
export interface PlantedFault {
  readonly rule: string;
  readonly sql: string;
  /** The administrator's deed; else the owner of the schema does it. */
  readonly byAdministrator?: true;
  /** Rules that tell the same change as well. */
  readonly also?: readonly string[];
}

const FUNCTION = `create function stray() returns int language sql`;

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  { rule: 'kinds of tables', sql: 'create table stray (id uuid primary key)' },
  { rule: 'row security', sql: 'alter table venture no force row level security' },
  { rule: 'row security', sql: 'alter table venture disable row level security' },
  { rule: 'row security', sql: 'alter table tenant no force row level security' },
  { rule: 'the plain policy', sql: 'alter policy tenant on venture using (true)' },
  { rule: 'the plain policy', sql: 'alter policy tenant on venture with check (true)' },
  { rule: 'the plain policy', sql: 'alter policy tenant on tenant using (true)' },
  { rule: 'the plain policy', sql: 'drop policy tenant on venture' },
  {
    rule: 'policies across programmes',
    sql: 'create policy stray on venture for select to outrigger_identity using (true)',
  },
  { rule: 'policies across programmes', sql: 'drop policy outrigger_identity_select on membership' },
  { rule: 'the tenant of a row', sql: 'alter table venture alter tenant_id drop default' },
  {
    rule: 'primary keys',
    sql: 'alter table letter drop constraint letter_pkey cascade; alter table letter add primary key (tenant_id, message_id)',
  },
  {
    rule: 'foreign keys carry the tenant',
    sql: 'alter table team add foreign key (id, tenant_id) references venture (tenant_id, id)',
  },
  {
    rule: 'foreign keys out of the programme',
    sql: 'alter table team add foreign key (tenant_id) references person (id)',
  },
  { rule: 'unique within the programme', sql: 'create unique index stray on venture (name)' },
  {
    rule: 'unique within the programme',
    sql: 'alter table session_attendance add exclude using gist (membership_id with =, during with &&)',
  },
  { rule: 'indexes led by the tenant', sql: 'create index stray on venture (sector)' },
  { rule: 'indexes led by the tenant', sql: 'drop index memberships_of_person', also: ['foreign keys have an index'] },
  { rule: 'foreign keys have an index', sql: 'drop index team_seat_team' },
  { rule: 'keys and indexes hold', sql: `alter table venture add check (name <> 'stray') not valid` },
  { rule: 'grants', sql: 'grant delete on session to outrigger_app' },
  { rule: 'grants', sql: 'grant select (password_hash) on person to outrigger_app' },
  { rule: 'grants', sql: 'grant select on venture to outrigger_analyst' },
  { rule: 'grants', sql: 'revoke update on session from outrigger_app' },
  { rule: 'grants', sql: 'create role stray; grant select on venture to stray', byAdministrator: true },
  { rule: 'no might over the schema', sql: 'grant truncate on venture to outrigger_app' },
  { rule: 'no might over the schema', sql: 'grant references (id) on venture to outrigger_identity' },
  { rule: 'no might over the schema', sql: 'grant create on schema public to outrigger_app' },
  { rule: 'PUBLIC has nothing', sql: 'grant select on topic to public' },
  { rule: 'PUBLIC has nothing', sql: `${FUNCTION} return 1` },
  { rule: 'PUBLIC has nothing', sql: 'grant usage on schema public to public' },
  {
    rule: 'no default privileges',
    sql: 'alter default privileges in schema public grant select on tables to outrigger_analyst',
  },
  {
    rule: 'runtime roles are there',
    sql: 'alter role outrigger_analyst rename to outrigger_stray',
    byAdministrator: true,
    also: ['grants'],
  },
  { rule: 'roles are weak', sql: 'alter role outrigger_app bypassrls', byAdministrator: true },
  { rule: 'roles are weak', sql: 'alter role outrigger_owner createrole', byAdministrator: true },
  {
    rule: 'runtime roles own nothing',
    sql: 'create domain stray as text; alter domain stray owner to outrigger_app',
    byAdministrator: true,
  },
  { rule: 'runtime roles join no other', sql: 'grant outrigger_migrator to outrigger_app', byAdministrator: true },
  {
    rule: 'the owner of the schema',
    sql: 'create view stray with (security_invoker = true) as select 1 as one',
    byAdministrator: true,
  },
  { rule: 'limits of time', sql: 'alter role outrigger_app reset statement_timeout', byAdministrator: true },
  { rule: 'limits of time', sql: 'alter role outrigger_app set lock_timeout = 0', byAdministrator: true },
  {
    rule: 'one process a statement',
    sql: 'alter role outrigger_app reset max_parallel_workers_per_gather',
    byAdministrator: true,
  },
  { rule: 'views obey who looks', sql: 'create view stray as select 1 as one' },
  {
    rule: 'no materialised view in sight',
    sql: 'create materialized view stray as select name from venture; grant select on stray to outrigger_app',
    also: ['grants'],
  },
  {
    rule: "functions with their owner's rights",
    sql: `${FUNCTION} security definer set search_path = pg_catalog, pg_temp return 1;
      revoke execute on function stray() from public`,
  },
  { rule: 'pinned search paths', sql: 'alter function network_directory() reset search_path' },
  { rule: 'triggers', sql: 'alter table fact disable trigger enqueue' },
  {
    rule: 'triggers',
    sql: 'create trigger stray after insert on venture for each row execute function enqueue_fact()',
  },
  { rule: 'no sequence to count by', sql: 'create sequence stray' },
  { rule: 'no sequence to count by', sql: 'alter table venture add stray integer generated always as identity' },
  { rule: 'nothing behind the rows', sql: 'create rule stray as on delete to topic do instead nothing' },
  { rule: 'schemas', sql: 'create schema stray', byAdministrator: true },
  { rule: 'extensions', sql: 'create extension hstore', byAdministrator: true },
  { rule: 'instants', sql: 'alter table venture add stray timestamp(3)' },
  { rule: 'instants', sql: 'alter table venture add stray timestamptz' },
  { rule: 'text is text', sql: 'alter table venture add stray varchar(20)' },
  { rule: 'text is text', sql: `create type mood as enum ('good'); alter table venture add stray mood` },
  { rule: 'ids are uuids', sql: 'alter table venture add stray_id text' },
];
