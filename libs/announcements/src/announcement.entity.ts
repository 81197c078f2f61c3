import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const ANNOUNCEMENT_KINDS = ['news', 'event'] as const;
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number];
/** All programmes, those like this (kind, country), or those that were chosen. */
export const AUDIENCES = ['all', 'like', 'chosen'] as const;
export type Audience = (typeof AUDIENCES)[number];
/** Whom in a programme an announcement is for. */
export const ADDRESSED_ROLES = ['manager', 'mentor', 'entrepreneur'] as const;
export type AddressedRole = (typeof ADDRESSED_ROLES)[number];
export const ANNOUNCEMENT_STATES = ['draft', 'scheduled', 'published', 'withdrawn'] as const;
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number];

/** What an announcement says. */
export interface AnnouncementContent {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** Of an event; null for news. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** IANA, in which its times are told. */
  readonly zone: string | null;
  readonly place: string | null;
  /** https. */
  readonly link: string | null;
}

/** Whom it is for. */
export interface Addressing {
  readonly audience: Audience;
  /** Of `like`: kinds and countries of programmes; an empty list does not narrow. */
  readonly kinds: readonly string[];
  readonly countries: readonly string[];
  /** Of `chosen`. */
  readonly programmeIds: readonly string[];
}

/** Of the centre: a draft, or what it has published, as it reads now. */
@Entity('announcement')
export class Announcement extends Row implements AnnouncementContent, Addressing {
  @Column('text') kind!: AnnouncementKind;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('timestamptz', { nullable: true }) startsAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;
  @Column('text', { nullable: true }) zone!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('text') audience!: Audience;
  @Column('text', { array: true }) kinds!: string[];
  @Column('text', { array: true }) countries!: string[];
  @Column('uuid', { array: true }) programmeIds!: string[];
  @Column('text', { array: true }) roles!: AddressedRole[];
  @Column('text') state!: AnnouncementState;
  /** 0 before it is published; each correction is one more. */
  @Column('integer') version!: number;
  @Column('timestamptz') writtenAt!: Date;
  @Column('uuid', { nullable: true }) writtenBy!: string | null;
  /** When the clock publishes it. */
  @Column('timestamptz', { nullable: true }) publishAt!: Date | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
}

/** What was published, as it read then: it never changes. */
@Entity('announcement_version')
export class AnnouncementVersion extends Row implements AnnouncementContent {
  @Column('uuid') announcementId!: string;
  @Column('integer') version!: number;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('timestamptz', { nullable: true }) startsAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;
  @Column('text', { nullable: true }) zone!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  /** What was corrected; empty for the first. */
  @Column('text') note!: string;
  @Column('timestamptz') publishedAt!: Date;
  /** Null for the clock. */
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
}

/** What one reader has done with an announcement of the centre: put its card away, said whether they come. */
@Entity('announcement_mark')
export class AnnouncementMark extends Row {
  @Column('uuid') membershipId!: string;
  @Column('uuid') announcementId!: string;
  @Column('integer', { nullable: true }) dismissedVersion!: number | null;
  @Column('boolean', { nullable: true }) isComing!: boolean | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}

export const NEWS = ['published', 'withdrawn', 'asked', 'answered'] as const;
export type News = (typeof NEWS)[number];

/** What has come into this programme from another one: so that nobody is told twice. */
@Entity('network_arrival')
export class NetworkArrival extends Row {
  @Column('text') news!: News;
  /** An announcement, a question, an answer: a row of another programme. */
  @Column('uuid') subjectId!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') arrivedAt!: Date;
}
