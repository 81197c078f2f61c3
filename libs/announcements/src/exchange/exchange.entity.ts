import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** What a programme asks all others; its asker consented to be named by asking. */
@Entity('exchange_question')
export class ExchangeQuestion extends Row {
  @Column('text') title!: string;
  /** Markdown. */
  @Column('text') body!: string;
  @Column('text', { array: true }) tags!: string[];
  @Column('timestamptz') askedAt!: Date;
  @Column('uuid') askedBy!: string;
  /** As they were called when they asked. */
  @Column('text') askerName!: string;
  /** Answers that helped, of any programme. */
  @Column('uuid', { array: true }) helpfulIds!: string[];
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}

/** What a programme answers to a question of another one, or adds to its own. */
@Entity('exchange_answer')
export class ExchangeAnswer extends Row {
  @Column('uuid') questionId!: string;
  /** Markdown. */
  @Column('text') body!: string;
  @Column('timestamptz') answeredAt!: Date;
  @Column('uuid') answeredBy!: string;
  @Column('text') answererName!: string;
}

/** Of the centre: a question or an answer that nobody else is to read any more. */
@Entity('exchange_hiding')
export class ExchangeHiding extends Row {
  @Column('uuid') postId!: string;
  @Column('text') reason!: string;
  @Column('timestamptz') hiddenAt!: Date;
  @Column('uuid', { nullable: true }) hiddenBy!: string | null;
}
