import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** Where an application stands; from probation on, the mentor's own status goes on (C1). */
export type ApplicationStatus = 'applied' | 'interviewing' | 'screening' | 'probation' | 'declined';

/** What somebody tells of themself who would like to mentor (C1). */
@Entity('mentor_application')
export class MentorApplication extends Row {
  @Column('text') name!: string;
  /** In lower case. */
  @Column('text') email!: string;
  @Column('text') primaryBackground!: string;
  @Column('text', { array: true }) otherBackgrounds!: string[];
  @Column('text', { array: true }) expertise!: string[];
  @Column('text', { array: true }) languages!: string[];
  @Column('text') zone!: string;
  @Column('smallint') hoursPerMonth!: number;
  @Column('text') why!: string;
  /** In words, or an address where it can be read. */
  @Column('text') cv!: string;
  @Column('text') status!: ApplicationStatus;
  @Column('timestamptz') statusSince!: Date;
  @Column('timestamptz') appliedAt!: Date;
  /** Of the sentence that was agreed to. */
  @Column('smallint') consentVersion!: number;
  @Column('uuid', { nullable: true }) nominationId!: string | null;
  /** The newest application before it from the same address. */
  @Column('uuid', { nullable: true }) duplicateOfId!: string | null;
  @Column('uuid', { nullable: true }) mentorId!: string | null;
}

/** A mentor's word for somebody who might mentor as well. */
@Entity('mentor_nomination')
export class MentorNomination extends Row {
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') why!: string;
  @Column('uuid') nominatedBy!: string;
  @Column('timestamptz') nominatedAt!: Date;
  /** Whether the nominee gets a letter: not again soon, and not when they are known already. */
  @Column('boolean') written!: boolean;
}

/** A conversation with an applicant; its sheet is filled in afterwards. */
@Entity('mentor_interview')
export class MentorInterview extends Row {
  @Column('uuid') applicationId!: string;
  @Column('uuid') interviewerId!: string;
  @Column('timestamptz') startsAt!: Date;
  @Column('text') place!: string;
  /** 1 to 5 by question. */
  @Column('jsonb', { nullable: true }) ratings!: Readonly<Record<string, number>> | null;
  @Column('text', { nullable: true }) notes!: string | null;
  /** 1 to 5. */
  @Column('smallint', { nullable: true }) score!: number | null;
  @Column('uuid', { nullable: true }) filedBy!: string | null;
  @Column('timestamptz', { nullable: true }) filedAt!: Date | null;
}

/** Somebody whom an applicant has named, and what they said. */
@Entity('mentor_reference')
export class MentorReference extends Row {
  @Column('uuid') applicationId!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('timestamptz', { nullable: true }) askedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) words!: string | null;
  /** 1 to 5. */
  @Column('smallint', { nullable: true }) rating!: number | null;
}
