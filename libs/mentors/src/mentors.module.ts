import { Module } from '@nestjs/common';
import { IdentityModule } from '@outrigger/identity';
import { ProgrammesModule } from '@outrigger/programmes';
import { MentorResolver } from './mentor.resolver.js';
import { MentorService } from './mentor.service.js';
import { WarrantPurpose } from './warrants/warrant.purpose.js';
import { WarrantResolver } from './warrants/warrant.resolver.js';
import { WarrantService } from './warrants/warrant.service.js';
import './mentor.nodes.js';

@Module({
  imports: [IdentityModule, ProgrammesModule],
  providers: [MentorResolver, MentorService, WarrantPurpose, WarrantResolver, WarrantService],
  exports: [MentorService, WarrantService],
})
export class MentorsModule {}
