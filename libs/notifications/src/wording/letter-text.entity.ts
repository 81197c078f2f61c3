import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** One kind of letter in a programme's own words, in one language. */
@Entity('letter_text')
export class LetterText extends Row {
  /** A `LetterKind`. */
  @Column('text') kind!: string;
  /** BCP 47. */
  @Column('text') locale!: string;
  @Column('text') subject!: string;
  @Column('text') body!: string;
  /** Grows by one at each saving, so that two who edit at once do not lose each other's words. */
  @Column('integer') version!: number;
  @Column('uuid', { nullable: true }) editedBy!: string | null;
  @Column('timestamptz') editedAt!: Date;
}
