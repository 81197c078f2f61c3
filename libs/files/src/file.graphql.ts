import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Payload } from '@outrigger/graph';
import { IsUUID } from 'class-validator';
import type { StoredFile } from './file.entity.js';

@ObjectType('StoredFile', { description: 'A file; its contents are at `/files/<id>`.' })
export class StoredFileType implements Pick<StoredFile, 'id' | 'slot' | 'name' | 'extension' | 'sizeBytes'> {
  @Field(() => ID) id!: string;
  @Field({ description: 'Where it hangs, such as a field of a form.' }) slot!: string;
  @Field() name!: string;
  @Field({ description: 'By its contents.' }) extension!: string;
  @Field() mediaType!: string;
  @Field(() => Int) sizeBytes!: number;
  @Field(() => DateTime) uploadedAt!: Date;
}

@InputType()
export class RemoveFileInput {
  @Field(() => ID) @IsUUID() fileId!: string;
}

@ObjectType()
export class RemoveFilePayload extends Payload {}
