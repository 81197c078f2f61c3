import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** A principle as it was signed. */
export interface SignedPrinciple {
  readonly entryId: string;
  readonly title: string;
  readonly version: number;
  /** Of the programme's own words. */
  readonly revision: number;
}

/** Somebody's word that the programme keeps the principles; it never changes, the newest counts. */
@Entity('principles_signature')
export class PrinciplesSignature extends Row {
  @Column('text') signedName!: string;
  @Column('timestamptz') signedAt!: Date;
  @Column('uuid', { nullable: true }) signedBy!: string | null;
  @Column('jsonb') principles!: readonly SignedPrinciple[];
}
