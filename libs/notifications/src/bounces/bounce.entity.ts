import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** For good, for now, or because its reader calls it spam. */
export const BOUNCE_KINDS = ['hard', 'soft', 'complaint'] as const;
export type BounceKind = (typeof BOUNCE_KINDS)[number];

/** A letter that came back. */
@Entity('bounce')
export class Bounce extends Row {
  /** The report that says so; null where the mail server refused the letter itself. */
  @Column('uuid', { nullable: true }) mailId!: string | null;
  @Column('uuid') letterId!: string;
  @Column('text') address!: string;
  @Column('text') kind!: BounceKind;
  /** RFC 3463, such as 5.1.1. */
  @Column('text', { nullable: true }) status!: string | null;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('timestamptz') at!: Date;
}

/** An address to which nothing goes until the office has mended it. */
@Entity('suppression')
export class Suppression extends Row {
  /** In small letters. */
  @Column('text') address!: string;
  @Column('text') reason!: BounceKind;
  @Column('text', { nullable: true }) words!: string | null;
  /** The letter that came back last. */
  @Column('uuid') letterId!: string;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) liftedAt!: Date | null;
  @Column('uuid', { nullable: true }) liftedBy!: string | null;
}
