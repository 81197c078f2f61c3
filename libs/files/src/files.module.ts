import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { IdentityModule } from '@outrigger/identity';
import { FileDesk } from './file-desk.js';
import { FileKinds } from './file-kind.js';
import { FileResolver } from './file.resolver.js';
import { FileService } from './file.service.js';
import './file.nodes.js';

@Module({
  imports: [DiscoveryModule, IdentityModule],
  providers: [FileDesk, FileKinds, FileResolver, FileService],
  exports: [FileDesk, FileService],
})
export class FilesModule {}
