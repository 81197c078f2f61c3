import type { QueryRunner } from 'typeorm';
import { auditedByDefault } from './audit/audited.js';

/** The policy's plain expression: an unset tenant is '', never null, and must match nothing. */
export const CURRENT_TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

export interface TenantTable {
  /** What the runtime may do; rows that must never change leave out `update` and `delete`. */
  readonly grants?: string;
}

/**
 * Creates a table whose rows belong to one tenant each: `tenant_id` from the transaction, the key
 * `(tenant_id, id)`, forced row security for reading and writing, the runtime's grants, and its place in the audit trail.
 *
 * @param columns the rest of the table's body, as SQL; its foreign keys and unique constraints carry `tenant_id`.
 */
export async function tenantTable(
  db: QueryRunner,
  name: string,
  columns: string,
  { grants = 'select, insert, update, delete' }: TenantTable = {},
): Promise<void> {
  await db.query(`create table ${name} (
    tenant_id uuid not null default ${CURRENT_TENANT} references tenant (id),
    id uuid not null,
    ${columns},
    primary key (tenant_id, id))`);
  await db.query(`alter table ${name} enable row level security`);
  await db.query(`alter table ${name} force row level security`);
  await db.query(`create policy tenant on ${name}
    using (tenant_id = ${CURRENT_TENANT}) with check (tenant_id = ${CURRENT_TENANT})`);
  await db.query(`grant ${grants} on ${name} to outrigger_app`);
  await auditedByDefault(db, name);
}

/** Lets a named role cross tenants on one table, for one verb: each use is a deed with its own reason. */
export async function crossTenant(
  db: QueryRunner,
  role: string,
  table: string,
  verb: 'select' | 'insert' | 'update',
  columns = '',
): Promise<void> {
  const guard = verb === 'insert' ? 'with check (true)' : 'using (true)';
  await db.query(`create policy ${role}_${verb} on ${table} for ${verb} to ${role} ${guard}`);
  await db.query(`grant ${verb} ${columns && `(${columns})`} on ${table} to ${role}`);
}

/** A list that all tenants read alike and only migrations write: taxonomies, kinds. */
export async function referenceTable(db: QueryRunner, name: string, columns: string): Promise<void> {
  await db.query(`create table ${name} (${columns})`);
  await db.query(`grant select on ${name} to outrigger_app`);
}
