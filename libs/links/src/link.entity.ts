import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** One thing asked of one person by mail, answered by opening an address and pressing once (S6). */
@Entity('link')
export class Link extends Row {
  /** The name of a `Purpose`. */
  @Column('text') purpose!: string;
  /** Null for somebody outside, who is no member. */
  @Column('uuid', { nullable: true }) membershipId!: string | null;
  /** The row that the question is about. */
  @Column('uuid') subjectId!: string;
  @Column('timestamptz') madeAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  /** Which of the choices. */
  @Column('text', { nullable: true }) answer!: string | null;
  /** What the answer has done, in the person's words. */
  @Column('text', { nullable: true }) said!: string | null;
}

/** A device on which a person has pressed before: there, what can be undone needs no press any more. */
@Entity('link_device')
export class LinkDevice extends Row {
  @Column('uuid') membershipId!: string;
  @Column('timestamptz') expiresAt!: Date;
}
