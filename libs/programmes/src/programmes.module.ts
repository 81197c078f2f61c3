import { Module } from '@nestjs/common';
import { IdentityModule } from '@outrigger/identity';
import { ProgrammeResolver } from './programme.resolver.js';
import { ProgrammeService } from './programme.service.js';
import './programme.nodes.js';

@Module({
  imports: [IdentityModule],
  providers: [ProgrammeResolver, ProgrammeService],
  exports: [ProgrammeService],
})
export class ProgrammesModule {}
