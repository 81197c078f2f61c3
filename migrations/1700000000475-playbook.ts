import { crossTenant, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an entry says, in a draft, a version and a programme's copy alike. */
const TEXT = `
  title text not null check (length(title) between 2 and 120),
  summary text not null,
  body text not null,
  rules text[] not null,
  letter_kind text,
  subject text not null,
  fields jsonb not null`;

const KIND = `
  kind text not null check (kind in ('principle', 'guide', 'letter', 'form')),
  language text not null,
  check ((kind = 'letter') = (letter_kind is not null))`;

const ENTRY = `${TEXT}, ${KIND},
  revision integer not null check (revision > 0),
  begun_at timestamptz(3) not null,
  begun_by uuid,
  edited_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  withdrawn_reason text,
  check ((withdrawn_at is null) = (withdrawn_reason is null)),
  foreign key (tenant_id, begun_by) references membership (tenant_id, id)`;

const VERSION = `${TEXT},
  entry_id uuid not null,
  version integer not null check (version > 0),
  note text not null,
  published_at timestamptz(3) not null,
  published_by uuid,
  foreign key (tenant_id, entry_id) references playbook_entry (tenant_id, id),
  foreign key (tenant_id, published_by) references membership (tenant_id, id),
  constraint one_playbook_version_a_number unique (tenant_id, entry_id, version)`;

const COPY = `${TEXT}, ${KIND},
  entry_id uuid not null,
  version integer not null check (version > 0),
  revision integer not null check (revision > 0),
  adopted_at timestamptz(3) not null,
  adopted_by uuid,
  edited_at timestamptz(3) not null,
  form_id uuid,
  foreign key (tenant_id, adopted_by) references membership (tenant_id, id),
  foreign key (tenant_id, form_id) references intake_form (tenant_id, id),
  constraint one_copy_an_entry unique (tenant_id, entry_id)`;

/** The playbook: entries of the centre with their versions, and the copies that programmes make (console.md, trainer 5). */
export class Playbook1700000000475 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'playbook_entry', ENTRY, { grants: 'select, insert, update' });
    await tenantTable(db, 'playbook_version', VERSION, { grants: 'select, insert' });
    await tenantTable(db, 'playbook_copy', COPY, { grants: 'select, insert, update' });
    await db.query(
      `create unique index one_playbook_entry_a_title on playbook_entry (tenant_id, kind, language, lower(title))`,
    );
    await db.query(`create index on playbook_entry (tenant_id, begun_by)`);
    await db.query(`create index on playbook_version (tenant_id, published_by)`);
    await db.query(`create index on playbook_copy (tenant_id, adopted_by)`);
    await db.query(`create index on playbook_copy (tenant_id, form_id)`);
    await library(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function ${WAYS.join(', ')}`);
    await db.query(`drop table playbook_copy, playbook_version, playbook_entry`);
  }
}

const WAYS = ['playbook_library()', 'playbook_versions(uuid)'];

const COLUMNS = `kind text, language text, title text, summary text, body text, rules text[], letter_kind text, subject text,
  fields jsonb, version integer, note text, published_at timestamptz`;

const SELECTED = `e.kind, e.language, v.title, v.summary, v.body, v.rules, v.letter_kind, v.subject, v.fields, v.version, v.note,
  v.published_at`;

/** What the centre has published and not withdrawn: the same to every programme, and nothing else of it. */
async function library(db: QueryRunner): Promise<void> {
  await crossTenant(db, 'outrigger_owner', 'playbook_entry', 'select');
  await crossTenant(db, 'outrigger_owner', 'playbook_version', 'select');
  await db.query(`
    create function playbook_library() returns table (id uuid, ${COLUMNS})
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select e.id, ${SELECTED}
        from public.programme p
        join public.playbook_entry e on e.tenant_id = p.tenant_id and e.withdrawn_at is null
        join lateral (select * from public.playbook_version w
          where w.tenant_id = e.tenant_id and w.entry_id = e.id order by w.version desc limit 1) v on true
       where p.is_centre
    $$`);
  await db.query(`
    create function playbook_versions(entry uuid) returns table (${COLUMNS})
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select ${SELECTED}
        from public.programme p
        join public.playbook_entry e on e.tenant_id = p.tenant_id and e.id = $1 and e.withdrawn_at is null
        join public.playbook_version v on v.tenant_id = e.tenant_id and v.entry_id = e.id
       where p.is_centre order by v.version desc
    $$`);
  for (const way of WAYS) {
    await db.query(`revoke execute on function ${way} from public`);
    await db.query(`grant execute on function ${way} to outrigger_app`);
  }
}
