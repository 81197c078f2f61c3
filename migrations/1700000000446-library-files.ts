import { crossTenant } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a file is in a version of what the centre shares; `f`, within a function. */
const SHARED = `exists (select from public.curriculum_version v
    join public.curriculum c on c.tenant_id = v.tenant_id and c.id = v.curriculum_id and c.is_shared
    join public.programme p on p.tenant_id = c.tenant_id and p.is_centre
   where v.tenant_id = f.tenant_id and v.units @> jsonb_build_array(jsonb_build_object('files',
     jsonb_build_array(jsonb_build_object('id', f.id)))))`;

/** Slides and handouts go with what the centre shares; taken away, they leave their place and stay with their versions (O3). */
export class LibraryFiles1700000000446 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`grant update (slot) on stored_file to outrigger_app`);
    await crossTenant(db, 'outrigger_owner', 'stored_file', 'select');
    await crossTenant(db, 'outrigger_owner', 'file_chunk', 'select');
    await db.query(`
      create function library_files(curriculum uuid, version integer) returns table (
        id uuid, unit_id uuid, name text, extension text, media_type text, size_bytes integer, sha256 text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select f.id, f.subject_id, f.name, f.extension, f.media_type, f.size_bytes, f.sha256
          from public.programme p
          join public.curriculum c on c.tenant_id = p.tenant_id and c.id = $1 and c.is_shared
          join public.curriculum_version v on v.tenant_id = c.tenant_id and v.curriculum_id = c.id and v.version = $2
          cross join jsonb_array_elements(v.units) u cross join jsonb_array_elements(u->'files') k
          join public.stored_file f on f.tenant_id = v.tenant_id and f.id = (k->>'id')::uuid
         where p.is_centre
      $$`);
    await db.query(`
      create function library_pieces(file uuid) returns table ("position" integer, bytes bytea)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select k.position, k.bytes from public.stored_file f
          join public.file_chunk k on k.tenant_id = f.tenant_id and k.file_id = f.id
         where f.id = $1 and ${SHARED}
      $$`);
    for (const way of WAYS) {
      await db.query(`revoke execute on function ${way} from public`);
      await db.query(`grant execute on function ${way} to outrigger_app`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function ${WAYS.join(', ')}`);
    for (const table of ['stored_file', 'file_chunk']) {
      await db.query(`drop policy outrigger_owner_select on ${table}`);
      await db.query(`revoke select on ${table} from outrigger_owner`);
    }
    await db.query(`revoke update (slot) on stored_file from outrigger_app`);
  }
}

const WAYS = ['library_files(uuid, integer)', 'library_pieces(uuid)'];
