import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How somebody likes to look at a list; theirs alone, or for the whole office. */
export class SavedViews1700000000214 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'saved_view',
      `
      owner_id uuid not null,
      list text not null check (list in ('ventures')),
      name text not null check (length(name) between 1 and 60),
      query text not null check (length(query) <= 1000),
      shared boolean not null,
      saved_at timestamptz(3) not null,
      foreign key (tenant_id, owner_id) references membership (tenant_id, id),
      constraint one_view_a_name unique (tenant_id, owner_id, list, name)`,
    );
    await db.query(`create index on saved_view (tenant_id, list, name)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table saved_view`);
  }
}
