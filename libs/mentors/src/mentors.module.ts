import { Module } from '@nestjs/common';
import { IdentityModule } from '@outrigger/identity';
import { ProgrammesModule } from '@outrigger/programmes';
import { MentorResolver } from './mentor.resolver.js';
import { MentorService } from './mentor.service.js';
import './mentor.nodes.js';

@Module({
  imports: [IdentityModule, ProgrammesModule],
  providers: [MentorResolver, MentorService],
  exports: [MentorService],
})
export class MentorsModule {}
