import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A signature tells which of the programme's own words it stands under; 0 where they were written anew since. */
export class SignedWords1700000000482 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await rewrite(
      db,
      `p.principle || jsonb_build_object('revision', coalesce((
        select c.revision from playbook_copy c where c.tenant_id = s.tenant_id
           and c.entry_id = (p.principle->>'entryId')::uuid and c.edited_at <= s.signed_at), 0))`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await rewrite(db, `p.principle - 'revision'`);
  }
}

async function rewrite(db: QueryRunner, principle: string): Promise<void> {
  const tables = ['principles_signature', 'playbook_copy'];
  for (const table of tables) await db.query(`alter table ${table} no force row level security`);
  await db.query(`
    update principles_signature s set principles = (
      select jsonb_agg(${principle} order by p.place)
        from jsonb_array_elements(s.principles) with ordinality as p (principle, place))`);
  for (const table of tables) await db.query(`alter table ${table} force row level security`);
}
