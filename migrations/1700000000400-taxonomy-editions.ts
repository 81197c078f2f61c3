import { referenceTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a taxonomy is taken from: edition, year, sample, source. */
const EDITIONS = [
  {
    taxonomy: 'causes',
    edition: '2014',
    year: 2014,
    sample: 101,
    source: 'CB Insights, The Top 20 Reasons Startups Fail, 101 post-mortems, several answers a company',
  },
  {
    taxonomy: 'topics',
    edition: '2026',
    year: 2026,
    sample: null,
    source: 'The topics of session reports, each mapped to one group of causes by the network',
  },
];

/** Figures of causes by edition, so that another edition is rows, not code (D1). */
export class TaxonomyEditions1700000000400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await referenceTable(
      db,
      'taxonomy_edition',
      `
      taxonomy text not null check (taxonomy in ('causes', 'topics')), edition text not null, year integer not null,
      sample integer, source text not null, primary key (taxonomy, edition)`,
    );
    await db.query(
      `insert into taxonomy_edition (taxonomy, edition, year, sample, source)
      select taxonomy, edition, year, sample, source from jsonb_to_recordset($1) as x
        (taxonomy text, edition text, year int, sample int, source text)`,
      [JSON.stringify(EDITIONS)],
    );
    await referenceTable(
      db,
      'cause_share',
      `
      taxonomy text not null default 'causes' check (taxonomy = 'causes'), edition text not null,
      code text not null references failure_cause (code), percent integer not null,
      primary key (edition, code), foreign key (taxonomy, edition) references taxonomy_edition (taxonomy, edition)`,
    );
    await db.query(`insert into cause_share (edition, code, percent) select edition, code, percent from failure_cause`);
    await db.query(`alter table failure_cause
      -- squawk-ignore ban-drop-column
      drop column percent,
      -- squawk-ignore ban-drop-column
      drop column edition,
      -- squawk-ignore ban-drop-column
      drop column source`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table failure_cause add column percent integer, add column edition text, add column source text`,
    );
    await db.query(`update failure_cause c set percent = s.percent, edition = s.edition, source = e.source
      from cause_share s join taxonomy_edition e on e.taxonomy = s.taxonomy and e.edition = s.edition where s.code = c.code`);
    await db.query(`alter table failure_cause alter column percent set not null, alter column edition set not null,
      alter column source set not null`);
    await db.query(`drop table cause_share, taxonomy_edition`);
  }
}
