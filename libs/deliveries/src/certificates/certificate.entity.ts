import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { Part } from '../delivery.entity.js';

/** What somebody has completed; it says what was true on its day, whatever changes afterwards (O7). */
@Entity('training_certificate')
export class TrainingCertificate extends Row {
  @Column('uuid') delegateId!: string;
  @Column('text') holder!: string;
  @Column('text') organisation!: string;
  @Column('text') title!: string;
  @Column('text', { array: true }) parts!: Part[];
  @Column('timestamptz') issuedAt!: Date;
  @Column('uuid', { nullable: true }) issuedBy!: string | null;
  /** Of its address. */
  @Column('text') token!: string;
  /** An Open Badges 3.0 credential, signed (JWT). */
  @Column('text') credential!: string;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('text', { nullable: true }) revokedReason!: string | null;
}
