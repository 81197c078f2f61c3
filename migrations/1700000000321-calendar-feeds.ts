import { tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars that a person's own calendar program fetches, and when each was fetched last. */
export class CalendarFeeds1700000000321 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(
      db,
      'calendar_feed',
      `
      membership_id uuid not null,
      kind text not null check (kind in ('person', 'programme', 'room')),
      room text check (length(room) between 1 and 200),
      everything boolean not null,
      made_at timestamptz(3) not null,
      revoked_at timestamptz(3),
      check ((kind = 'room') = (room is not null)),
      foreign key (tenant_id, membership_id) references membership (tenant_id, id)`,
      { grants: 'select, insert, update' },
    );
    await db.query(`create unique index one_feed_of_a_kind on calendar_feed (tenant_id, membership_id, kind, coalesce(room, ''))
      where revoked_at is null`);
    await db.query(`create index on calendar_feed (tenant_id, membership_id)`);
    await tenantTable(
      db,
      'feed_visit',
      `
      feed_id uuid not null,
      at timestamptz(3) not null,
      foreign key (tenant_id, feed_id) references calendar_feed (tenant_id, id),
      constraint one_visit_a_feed unique (tenant_id, feed_id)`,
      { grants: 'select, insert, update' },
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table feed_visit, calendar_feed`);
  }
}
