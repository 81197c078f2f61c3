import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const CIRCULATION_KINDS = ['weekly', 'targeted'] as const;
export type CirculationKind = (typeof CIRCULATION_KINDS)[number];
export const CIRCULATION_STATUSES = ['draft', 'sent', 'closed'] as const;
export type CirculationStatus = (typeof CIRCULATION_STATUSES)[number];

/** A list of ventures that goes to mentors, who answer until its cut-off (T4). */
@Entity('circulation')
export class Circulation extends Row {
  @Column('text') kind!: CirculationKind;
  @Column('text') status!: CirculationStatus;
  /** The day of the programme's period that it stands for; null for one made besides. */
  @Column('date', { nullable: true }) forDay!: string | null;
  /** Of a targeted one: the expertise that is looked for. */
  @Column('text', { array: true }) missing!: string[];
  @Column('timestamptz') madeAt!: Date;
  /** Null for one that the house made when it was due. */
  @Column('uuid', { nullable: true }) madeBy!: string | null;
  /** When it goes out by itself; null where the office sends it. */
  @Column('timestamptz', { nullable: true }) sendAt!: Date | null;
  /** Null until it is chosen or sent. */
  @Column('timestamptz', { nullable: true }) cutOffAt!: Date | null;
  /** Null for one that was skipped. */
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('uuid', { nullable: true }) sentBy!: string | null;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  /** The version of the programme's policy under which it was sent. */
  @Column('integer', { nullable: true }) policyVersion!: number | null;
}

export const OUTCOMES = ['enough', 'relisted', 'few', 'nobody'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A venture on a list, in words without secrets. */
@Entity('circulation_entry')
export class CirculationEntry extends Row {
  @Column('uuid') circulationId!: string;
  @Column('uuid') ventureId!: string;
  @Column('smallint') position!: number;
  /** What every mentor may read, and whoever a mail is forwarded to. */
  @Column('text') blurb!: string;
  @Column('text', { array: true }) needs!: string[];
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  /** From 1: how many lists, this one included, it has been on. */
  @Column('smallint') listing!: number;
  /** What came of it, once the list is closed. */
  @Column('text', { nullable: true }) outcome!: Outcome | null;
}

/** That a list went to a mentor. */
@Entity('circulation_recipient')
export class CirculationRecipient extends Row {
  @Column('uuid') circulationId!: string;
  @Column('uuid') mentorId!: string;
  /** The link for "None this week". */
  @Column('uuid') noneLinkId!: string;
  /** The link that takes them off the list. */
  @Column('uuid') stopLinkId!: string;
  /** Null until their letter is written. */
  @Column('uuid', { nullable: true }) letterId!: string | null;
  /** When they said that there is none for them. */
  @Column('timestamptz', { nullable: true }) noneAt!: Date | null;
}

/** One venture shown to one mentor, with what speaks for them: nobody else's answer counts. */
@Entity('circulation_card')
export class CirculationCard extends Row {
  @Column('uuid') entryId!: string;
  @Column('uuid') mentorId!: string;
  @Column('uuid') linkId!: string;
  /** Needs of the venture that the mentor's expertise meets. */
  @Column('text', { array: true }) whyNeeds!: string[];
  @Column('text', { array: true }) whyLanguages!: string[];
  /** The venture's sector, where the mentor knows it. */
  @Column('text', { nullable: true }) whySector!: string | null;
}

export const ANSWERS = ['yes', 'maybe', 'no', 'stake'] as const;
export type Answer = (typeof ANSWERS)[number];
export const WAYS = ['mail', 'console'] as const;
export type Way = (typeof WAYS)[number];

/** What a mentor said to a venture, as long as they stand by it. */
@Entity('interest')
export class Interest extends Row {
  @Column('uuid') cardId!: string;
  @Column('uuid') ventureId!: string;
  @Column('uuid') mentorId!: string;
  @Column('text') answer!: Answer;
  @Column('boolean') couldLead!: boolean;
  @Column('timestamptz') at!: Date;
  @Column('text') via!: Way;
  /** When they said something else, or took it back. */
  @Column('timestamptz', { nullable: true }) untilAt!: Date | null;
}

/** A mentor who gets no lists for a while; invitations and letters to them alone go on. */
@Entity('list_pause')
export class ListPause extends Row {
  @Column('uuid') mentorId!: string;
  @Column('timestamptz') fromAt!: Date;
  @Column('timestamptz', { nullable: true }) untilAt!: Date | null;
  @Column('text') via!: Way;
}
