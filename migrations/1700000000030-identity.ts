import { crossTenant, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and their sign-ins (no programme's), and what they are in each programme. */
export class Identity1700000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await people(db);
    await tenantTable(
      db,
      'membership',
      `
      person_id uuid references person (id),
      name text not null check (length(name) between 1 and 120),
      email text not null check (email = lower(email)),
      roles text[] not null check (roles <@ array['manager', 'mentor', 'entrepreneur', 'observer', 'trainer', 'analyst']),
      status text not null check (status in ('invited', 'active', 'revoked')),
      constraint one_membership_an_address unique (tenant_id, email)`,
    );
    await db.query(`create unique index one_membership_a_person on membership (tenant_id, person_id)`);
    // Not led by the tenant: "which programmes is this person in" is asked across them, by the identity role only.
    await db.query(`create index memberships_of_person on membership (person_id) where person_id is not null`);
    await crossTenant(db, 'outrigger_identity', 'membership', 'select');
    await crossTenant(db, 'outrigger_identity', 'membership', 'update', 'person_id, status');
    await tenantTable(
      db,
      'invitation',
      `
      membership_id uuid not null,
      invited_by uuid,
      expires_at timestamptz(3) not null,
      used_at timestamptz(3),
      foreign key (tenant_id, membership_id) references membership (tenant_id, id)`,
      { grants: 'select, insert, update' },
    );
    await db.query(`create index on invitation (tenant_id, membership_id)`);
    await crossTenant(db, 'outrigger_identity', 'invitation', 'select');
    await crossTenant(db, 'outrigger_identity', 'invitation', 'update', 'used_at');
    await apiClients(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table api_client, invitation, membership, attempt, sign_in, person`);
  }
}

/** No grant to the runtime: the rooms never see a password, a token or a login. */
async function people(db: QueryRunner): Promise<void> {
  await db.query(`create table person (
    id uuid primary key,
    login text not null unique check (login = lower(login)),
    password_hash text not null,
    created_at timestamptz(3) not null)`);
  await db.query(`create table sign_in (
    id uuid primary key,
    person_id uuid not null references person (id) on delete cascade,
    via text not null check (via in ('cookie', 'token')),
    access_hash text not null unique,
    access_expires_at timestamptz(3) not null,
    refresh_hash text unique,
    refresh_expires_at timestamptz(3),
    created_at timestamptz(3) not null,
    revoked_at timestamptz(3))`);
  await db.query(`create index on sign_in (person_id) where revoked_at is null`);
  await db.query(`create table attempt (
    subject text not null, window_start timestamptz(3) not null, count integer not null, primary key (subject, window_start))`);
  await db.query(`grant select, insert, update, delete on person, sign_in, attempt to outrigger_identity`);
}

async function apiClients(db: QueryRunner): Promise<void> {
  await tenantTable(
    db,
    'api_client',
    `
    name text not null check (length(name) between 2 and 80),
    key_prefix text not null,
    key_hash text not null,
    scopes text[] not null,
    created_at timestamptz(3) not null,
    expires_at timestamptz(3),
    last_used_at timestamptz(3),
    revoked_at timestamptz(3),
    constraint one_client_a_key unique (tenant_id, key_hash)`,
    { grants: 'select, insert, update' },
  );
  await crossTenant(db, 'outrigger_identity', 'api_client', 'select');
  await crossTenant(db, 'outrigger_identity', 'api_client', 'update', 'last_used_at');
}
