import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** The slot of what was taken away and is still referred to. */
export const PAST = 'past';

/** A file that hangs on a thing of some room; what it holds is never changed. */
@Entity('stored_file')
export class StoredFile extends Row {
  /** The name of a `FileKind`. */
  @Column('text') kind!: string;
  /** The row that it hangs on. */
  @Column('uuid') subjectId!: string;
  /** Where on it, such as a field of a form; or `PAST`. */
  @Column('text') slot!: string;
  @Column('text') name!: string;
  /** What its contents are, whatever its name was. */
  @Column('text') extension!: string;
  @Column('text') mediaType!: string;
  @Column('integer') sizeBytes!: number;
  @Column('text') sha256!: string;
  @Column('uuid', { nullable: true }) uploadedBy!: string | null;
  @Column('timestamptz') uploadedAt!: Date;
}

/** A piece of a file. */
@Entity('file_chunk')
export class FileChunk extends Row {
  @Column('uuid') fileId!: string;
  @Column('integer') position!: number;
  @Column('bytea') bytes!: Buffer;
}

/** Somebody has opened a file; kept once, for kinds that keep their readers. */
@Entity('file_reading')
export class FileReading extends Row {
  @Column('uuid') fileId!: string;
  @Column('uuid') membershipId!: string;
  @Column('timestamptz') readAt!: Date;
}
