import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = ['reminders', 'company', 'questions'];
const list = (topics: readonly string[]): string => topics.map((topic) => `'${topic}'`).join(', ');

const only = (topics: readonly string[]): string => `
  alter table mail_choice drop constraint mail_choice_topic_check,
    add constraint mail_choice_topic_check check (topic in (${list(topics)}))`;

/** Readers choose for news of the network, and for questions of other programmes. */
export class NetworkTopics1700000000480 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(only([...BEFORE, 'network', 'exchange']));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from mail_choice where topic in ('network', 'exchange')`);
    await db.query(only(BEFORE));
  }
}
