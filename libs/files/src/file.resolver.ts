import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { RemoveFileInput, RemoveFilePayload, StoredFileType } from './file.graphql.js';
import { FileService } from './file.service.js';

@Resolver(() => StoredFileType)
export class FileResolver {
  constructor(private readonly files: FileService) {}

  @Mutation(() => RemoveFilePayload, { description: 'By whoever may add to the same place.' })
  @Allow('files.keep')
  async removeFile(@InTx() tx: Tx, @Args('input') { fileId }: RemoveFileInput): Promise<Accepted<RemoveFilePayload>> {
    await this.files.remove(tx, fileId);
    return {};
  }
}
