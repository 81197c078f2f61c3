import { crossTenant, CURRENT_TENANT, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ADOPTER = `
  name text not null check (length(name) between 2 and 120),
  kind text not null check (kind in ('university', 'economic_development', 'accelerator', 'incubator', 'hybrid')),
  country text not null check (country ~ '^[A-Z]{2}$'),
  contact_name text not null,
  contact_email text not null,
  wish text not null,
  stage text not null check (stage in ('inquiry', 'agreement', 'training', 'launched', 'leaving', 'left', 'declined')),
  asked_at timestamptz(3) not null,
  next_step text,
  next_on date,
  immersion_on date,
  trained_on date,
  launched_on date,
  programme_id uuid,
  ended_on date,
  ended_reason text,
  check ((programme_id is not null) = (launched_on is not null)),
  check (stage not in ('launched', 'leaving', 'left') or programme_id is not null),
  constraint one_adopter_a_programme unique (tenant_id, programme_id)`;

const AGREEMENT = `
  adopter_id uuid not null,
  version integer not null check (version > 0),
  starts_on date not null,
  ends_on date not null,
  sharing text not null check (sharing in ('none', 'aggregate', 'named')),
  terms text not null,
  drafted_at timestamptz(3) not null,
  drafted_by uuid,
  sent_at timestamptz(3),
  centre_name text,
  centre_signed_at timestamptz(3),
  adopter_name text,
  adopter_signed_at timestamptz(3),
  adopter_via text check (adopter_via in ('link', 'paper')),
  check (ends_on > starts_on),
  check ((centre_name is null) = (centre_signed_at is null)),
  check ((adopter_name is null) = (adopter_signed_at is null) and (adopter_name is null) = (adopter_via is null)),
  foreign key (tenant_id, adopter_id) references adopter (tenant_id, id),
  foreign key (tenant_id, drafted_by) references membership (tenant_id, id),
  constraint one_agreement_a_version unique (tenant_id, adopter_id, version)`;

const FIRST_MENTOR = `
  adopter_id uuid not null,
  name text not null,
  email text not null,
  primary_background text not null,
  can_lead boolean not null,
  foreign key (tenant_id, adopter_id) references adopter (tenant_id, id),
  constraint one_place_a_first_mentor unique (tenant_id, adopter_id, email)`;

const STEP = `
  adopter_id uuid not null,
  at timestamptz(3) not null,
  by_id uuid,
  kind text not null check (kind in ('asked', 'step', 'drafted', 'sent', 'signed', 'trained', 'mentors', 'launched', 'leaving', 'left', 'declined')),
  words text not null,
  foreign key (tenant_id, adopter_id) references adopter (tenant_id, id)`;

/** Adopters on their way to a programme, their agreements, and how alive a launched one is (O1, O7). */
export class Adopters1700000000440 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'adopter', ADOPTER, { grants: 'select, insert, update' });
    await tenantTable(db, 'adopter_agreement', AGREEMENT, { grants: 'select, insert, update' });
    await tenantTable(db, 'first_mentor', FIRST_MENTOR);
    await tenantTable(db, 'adopter_step', STEP, { grants: 'select, insert' });
    await db.query(`create index on adopter (tenant_id, asked_at)`);
    await db.query(
      `create unique index one_adopter_a_name on adopter (tenant_id, lower(name)) where stage <> 'declined'`,
    );
    await db.query(`create index on adopter_agreement (tenant_id, drafted_by)`);
    await db.query(`create index on adopter_step (tenant_id, adopter_id)`);
    await tenantTable(
      db,
      'onboarding_step',
      `
      step text not null,
      owner_id uuid,
      due_on date,
      skipped_at timestamptz(3),
      done_at timestamptz(3),
      foreign key (tenant_id, owner_id) references membership (tenant_id, id),
      constraint one_row_a_step unique (tenant_id, step)`,
      { grants: 'select, insert, update' },
    );
    await db.query(`create index on onboarding_step (tenant_id, owner_id)`);
    await activity(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function programme_activity(uuid)`);
    await db.query(`drop policy outrigger_owner_select on session`);
    await db.query(`drop policy outrigger_owner_select on mentor_meeting`);
    await db.query(`drop table onboarding_step, adopter_step, first_mentor, adopter_agreement, adopter`);
  }
}

/** One word for the centre: whether a programme still meets. No day, no count, nothing of what was said. */
async function activity(db: QueryRunner): Promise<void> {
  await crossTenant(db, 'outrigger_owner', 'session', 'select', 'tenant_id, status, starts_at');
  await crossTenant(db, 'outrigger_owner', 'mentor_meeting', 'select', 'tenant_id, status, starts_at');
  await db.query(`
    create function programme_activity(programme uuid) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select case
          when p.status = 'closed' then 'closed'
          when l.at > now() - interval '90 days' then 'operating'
          when l.at is null and p.launched_on > (now() - interval '90 days')::date then 'starting'
          when coalesce(l.at, p.launched_on::timestamptz) > now() - interval '180 days' then 'at_risk'
          else 'dormant' end
        from public.programme p cross join lateral (select greatest(
            (select max(s.starts_at) from public.session s
              where s.tenant_id = p.tenant_id and s.status in ('confirmed', 'held') and s.starts_at < now()),
            (select max(m.starts_at) from public.mentor_meeting m
              where m.tenant_id = p.tenant_id and m.status in ('invited', 'held') and m.starts_at < now())) as at) l
       where p.tenant_id = $1
         and exists (select from public.programme c where c.tenant_id = ${CURRENT_TENANT} and c.is_centre)
    $$`);
  await db.query(`revoke execute on function programme_activity(uuid) from public`);
  await db.query(`grant execute on function programme_activity(uuid) to outrigger_app`);
}
