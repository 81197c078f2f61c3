import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** A mentor's signed statement: no financial interest, giving back, time (C2). */
@Entity('warrant')
export class Warrant extends Row {
  @Column('uuid') mentorId!: string;
  @Column('integer') textVersion!: number;
  @Column('text') textLocale!: string;
  @Column('timestamptz') signedAt!: Date;
  /** As typed below the text; null for a paper that the office recorded. */
  @Column('text', { nullable: true }) signedName!: string | null;
  /** The member of the office who recorded it; null when the mentor signed. */
  @Column('uuid', { nullable: true }) recordedBy!: string | null;
  @Column('date') expiresOn!: string;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('uuid', { nullable: true }) revokedBy!: string | null;
  @Column('text', { nullable: true }) revokeReason!: string | null;
}

/** What mentors sign, in one language; a version that has been published never changes. */
@Entity('warrant_text')
export class WarrantText extends Row {
  @Column('text') locale!: string;
  @Column('integer') version!: number;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('timestamptz') publishedAt!: Date;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
}
