import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { Rhythm } from '../posting/quiet-hours.js';
import type { Choice, Topic } from '../wording/topic.policy.js';

/** What somebody wants of one topic. */
@Entity('mail_choice')
export class MailChoice extends Row {
  @Column('uuid') membershipId!: string;
  @Column('text') topic!: Topic;
  @Column('text') choice!: Choice;
  /** What they wanted before, so that a press in a letter can be taken back. */
  @Column('text') was!: Choice;
  /** The letter in which it was chosen; null in the console. */
  @Column('uuid', { nullable: true }) letterId!: string | null;
  @Column('timestamptz') chosenAt!: Date;
}

/** How often somebody gets a digest, and their quiet hours. */
@Entity('mail_habit')
export class MailHabit extends Row {
  @Column('uuid') membershipId!: string;
  @Column('text') rhythm!: Rhythm;
  /** Hours of their own clock; both null for the programme's. */
  @Column('smallint', { nullable: true }) quietFrom!: number | null;
  @Column('smallint', { nullable: true }) quietUntil!: number | null;
  @Column('timestamptz') changedAt!: Date;
}
