import { cleanName } from '@outrigger/files';
import { Transform } from 'class-transformer';
import { IsUUID, Length, Matches } from 'class-validator';

/** Where an upload goes, in its address: the body is the file and nothing else. */
export class UploadQuery {
  @Matches(/^[a-z]+$/) kind!: string;
  @IsUUID() subject!: string;
  @Length(1, 60) slot!: string;
  @Transform(({ value }) => (typeof value === 'string' ? cleanName(value) : value) as unknown)
  @Length(1, 200)
  name!: string;
}
