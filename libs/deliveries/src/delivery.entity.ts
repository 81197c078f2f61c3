import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const DELIVERY_KINDS = ['immersion', 'onsite'] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];
/** What a training consists of: its sessions, and what is seen and met beside them (O3-O5). */
export const PARTS = ['curriculum', 'observation', 'meeting', 'informal', 'strategy'] as const;
export type Part = (typeof PARTS)[number];

/** A training as it is given; it pins a version of its curriculum. */
@Entity('training_delivery')
export class TrainingDelivery extends Row {
  @Column('text') kind!: DeliveryKind;
  @Column('text') title!: string;
  @Column('uuid') versionId!: string;
  @Column('text') zone!: string;
  @Column('text') place!: string;
  @Column('timestamptz') plannedAt!: Date;
  @Column('uuid', { nullable: true }) plannedBy!: string | null;
}

/** One session of a training, in one of its half-days. */
@Entity('training_block')
export class TrainingBlock extends Row {
  @Column('uuid') deliveryId!: string;
  @Column('smallint') halfDay!: number;
  @Column('text') part!: Part;
  @Column('text') title!: string;
  /** Of the pinned version. */
  @Column('uuid', { nullable: true }) unitId!: string | null;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('text', { nullable: true }) room!: string | null;
  @Column('uuid', { nullable: true }) instructorId!: string | null;
  /** The session of a team that is observed, or in which the adopter is mentored. */
  @Column('uuid', { nullable: true }) sessionId!: string | null;
  @Column('uuid', { nullable: true }) meetingId!: string | null;
}

/** Somebody whom an adopter sends (O2): a member of the centre's programme, as an observer. */
@Entity('training_delegate')
export class TrainingDelegate extends Row {
  @Column('uuid') deliveryId!: string;
  @Column('uuid') adopterId!: string;
  /** 1 to 5. */
  @Column('smallint') seat!: number;
  @Column('uuid') membershipId!: string;
  @Column('text', { nullable: true }) position!: string | null;
  /** Confidentiality (O4). */
  @Column('text', { nullable: true }) signedName!: string | null;
  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;
}

@Entity('training_attendance')
export class TrainingAttendance extends Row {
  @Column('uuid') blockId!: string;
  @Column('uuid') delegateId!: string;
  @Column('timestamptz') attendedAt!: Date;
  @Column('text') via!: 'code' | 'office';
}

export const CONSENT_ANSWERS = ['asked', 'yes', 'no'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

/** What a founder or a mentor says to being observed (O4). */
@Entity('observation_consent')
export class ObservationConsent extends Row {
  @Column('uuid') blockId!: string;
  @Column('uuid') membershipId!: string;
  @Column('text') side!: 'founder' | 'mentor';
  @Column('text') answer!: ConsentAnswer;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}

/** The adopter as a venture of the centre's own programme (O5). */
@Entity('adopter_venture')
export class AdopterVenture extends Row {
  @Column('uuid') adopterId!: string;
  @Column('uuid') ventureId!: string;
}
