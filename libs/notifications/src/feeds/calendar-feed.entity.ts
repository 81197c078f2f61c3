import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const FEED_KINDS = ['person', 'programme', 'room'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** A calendar that somebody's calendar program fetches by an address of their own. */
@Entity('calendar_feed')
export class CalendarFeed extends Row {
  @Column('uuid') membershipId!: string;
  @Column('text') kind!: FeedKind;
  /** The place of sessions, for a room's feed. */
  @Column('text', { nullable: true }) room!: string | null;
  /** Also what was sent as an invitation: their calendar may show that twice. */
  @Column('boolean') everything!: boolean;
  @Column('timestamptz') madeAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
