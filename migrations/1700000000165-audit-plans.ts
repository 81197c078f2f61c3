import type { MigrationInterface, QueryRunner } from 'typeorm';

const WRITERS = ['audit_deed_of(uuid)', 'audit_rows()', 'audit_chain()'];

/**
 * The trail's writers find their rows by index however small the tables are: a plan that was made for an empty trail
 * is kept by its connection, and reads the whole of one that has grown since.
 */
export class AuditPlans1700000000165 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const writer of WRITERS) await db.query(`alter function ${writer} set enable_seqscan = off`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const writer of WRITERS) await db.query(`alter function ${writer} reset enable_seqscan`);
  }
}
