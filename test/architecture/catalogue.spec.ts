import { openDatabase, type TestDatabase } from '../support/database.js';

/** Not led by the tenant, each with its reason. */
const CROSS_TENANT_INDEXES = {
  memberships_of_person: 'asks across programmes which ones a person is in; only the identity role may',
};

/** Run with their owner's rights, each with its reason. */
const DEFINERS = {
  'audit_chain()': 'chains a deed to the one before, in tables that nobody may write',
  'audit_deed_of(uuid)': 'makes the deed of a transaction, in a table that nobody may write',
  'audit_rows()': 'writes which rows changed, in a table that nobody may write',
  'enqueue_fact()': 'the runtime adds to the queue and never reads it',
  'found_tenant(uuid,text)': 'only the centre makes tenants: the function looks for itself',
  'network_directory()': 'the directory of sisters, for the centre only',
};

const TENANT_TABLES = `select c.oid, c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`;

describe('the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.drop());

  const names = async (text: string): Promise<string[]> =>
    (await database.admin<{ name: string }>(text)).map(({ name }) => name).sort();

  it('has tenant tables', async () => {
    expect((await names(`select name from (${TENANT_TABLES}) t`)).length).toBeGreaterThan(20);
  });

  it('forces row security on each of them', async () => {
    expect(
      await names(
        `select t.name from (${TENANT_TABLES}) t join pg_class c on c.oid = t.oid where not (c.relrowsecurity and c.relforcerowsecurity)`,
      ),
    ).toEqual([]);
  });

  it("reads and writes by the tenant alone: every policy that is not a named role's says so twice", async () => {
    const EXPRESSION = `(tenant_id = (NULLIF(current_setting(''app.tenant_id''::text, true), ''''::text))::uuid)`;
    expect(
      await names(`select t.name from (${TENANT_TABLES}) t where not exists (
      select from pg_policies p where p.tablename = t.name and p.policyname = 'tenant' and p.cmd = 'ALL'
         and p.qual = '${EXPRESSION}' and p.with_check = '${EXPRESSION}')`),
    ).toEqual([]);
    expect(
      await names(
        `select tablename || ' ' || policyname as name from pg_policies where policyname <> 'tenant' and 'outrigger_app' = any(roles)`,
      ),
    ).toEqual([]);
    expect(
      await names(
        `select tablename || ' ' || policyname as name from pg_policies where policyname <> 'tenant' and 'public' = any(roles)`,
      ),
    ).toEqual([]);
  });

  it('keys every tenant table by tenant and id', async () => {
    expect(
      await names(`select t.name from (${TENANT_TABLES}) t where not exists (
      select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p' and pg_get_constraintdef(k.oid) = 'PRIMARY KEY (tenant_id, id)')`),
    ).toEqual([]);
  });

  it('carries the tenant in every foreign key between tenant tables', async () => {
    expect(
      await names(`select k.conname as name from pg_constraint k where k.contype = 'f'
      and k.conrelid in (select oid from (${TENANT_TABLES}) a) and k.confrelid in (select oid from (${TENANT_TABLES}) b)
      and pg_get_constraintdef(k.oid) not like 'FOREIGN KEY (tenant_id, %'`),
    ).toEqual([]);
  });

  it('leads every index with the tenant, but for the named ones', async () => {
    const loose = await names(`select i.relname as name from pg_index x join pg_class i on i.oid = x.indexrelid
      join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[0]
      where x.indrelid in (select oid from (${TENANT_TABLES}) t) and a.attname <> 'tenant_id'`);
    expect(loose).toEqual(Object.keys(CROSS_TENANT_INDEXES));
  });

  it('gives the runtime rows, and nothing of the schema', async () => {
    expect(
      await names(`select table_name || ' ' || privilege_type as name from information_schema.role_table_grants
      where grantee = 'outrigger_app' and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')`),
    ).toEqual([]);
    expect(
      await names(
        `select rolname as name from pg_roles where rolname like 'outrigger_%' and (rolsuper or rolcreaterole or rolcreatedb or rolreplication)`,
      ),
    ).toEqual([]);
    expect(
      await names(`select rolname as name from pg_roles where rolname like 'outrigger_%' and rolbypassrls`),
    ).toEqual(['outrigger_migrator']);
    expect(
      await names(
        `select relname as name from pg_class where relowner in (select oid from pg_roles where rolname in ('outrigger_app', 'outrigger_identity', 'outrigger_analyst'))`,
      ),
    ).toEqual([]);
    expect(
      await database.admin(
        `select from pg_namespace where nspname = 'public' and has_schema_privilege('outrigger_app', oid, 'create')`,
      ),
    ).toEqual([]);
  });

  it("keeps people out of the runtime's sight, and tenants out of the analyst's", async () => {
    const readable = (role: string) =>
      names(
        `select table_name as name from information_schema.role_table_grants where grantee = '${role}' and table_schema = 'public'`,
      );
    for (const table of ['person', 'sign_in', 'attempt']) expect(await readable('outrigger_app')).not.toContain(table);
    expect(await readable('outrigger_analyst')).toEqual([]);
    expect(await readable('outrigger_dispatcher')).toEqual([]);
    for (const table of ['venture', 'mentor', 'session', 'team'])
      expect(await readable('outrigger_identity')).not.toContain(table);
  });

  it("runs only the named functions with their owner's rights, on a pinned search path", async () => {
    const mine = `from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace`;
    expect(await names(`select replace(p.oid::regprocedure::text, ' ', '') as name ${mine}`)).toEqual(
      Object.keys(DEFINERS),
    );
    expect(
      await names(
        `select proname as name ${mine} and not coalesce(proconfig::text like '%search_path=pg_catalog, pg_temp%', false)`,
      ),
    ).toEqual([]);
  });

  it('has no sequence to count by, and no view that forgets who looks', async () => {
    expect(
      await names(
        `select relname as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace and relname not like 'schema_migration%'`,
      ),
    ).toEqual([]);
    expect(
      await names(`select relname as name from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
      and not coalesce('security_invoker=true' = any(reloptions), false)`),
    ).toEqual([]);
  });
});
