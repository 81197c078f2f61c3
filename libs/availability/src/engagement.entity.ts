import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const ENGAGEMENT_KINDS = ['session', 'office_hour', 'meeting', 'whirlwind'] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

/** A person or a room is taken for a stretch of time: by one thing only, whatever the race (S4). */
@Entity('engagement')
export class Engagement extends Row {
  @Column('uuid', { nullable: true }) membershipId!: string | null;
  @Column('uuid', { nullable: true }) roomId!: string | null;
  @Column('text') kind!: EngagementKind;
  /** What takes them: the row of its kind. */
  @Column('uuid') subjectId!: string;
  @Column('tstzrange') during!: string;
}
