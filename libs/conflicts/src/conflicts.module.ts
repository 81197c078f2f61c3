import { Module } from '@nestjs/common';
import { MentorsModule } from '@outrigger/mentors';
import { ProgrammesModule } from '@outrigger/programmes';
import { VenturesModule } from '@outrigger/ventures';
import { ConflictResolver } from './conflict.resolver.js';
import { ConflictService } from './conflict.service.js';
import { RecusalClock } from './recusal.clock.js';
import './conflict.nodes.js';

@Module({
  imports: [MentorsModule, ProgrammesModule, VenturesModule],
  providers: [ConflictResolver, ConflictService, RecusalClock],
  exports: [ConflictService],
})
export class ConflictsModule {}
