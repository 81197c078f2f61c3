import { Module } from '@nestjs/common';
import { MentorsModule } from '@outrigger/mentors';
import { ProgrammesModule } from '@outrigger/programmes';
import { VenturesModule } from '@outrigger/ventures';
import { TeamChangeService } from './change.service.js';
import { RecusalReactions } from './recusal.reactions.js';
import { TeamResolver } from './team.resolver.js';
import { TeamService } from './team.service.js';
import { VentureLifeReactions } from './venture-life.reactions.js';
import './serving.nodes.js';
import './team.nodes.js';

@Module({
  imports: [MentorsModule, ProgrammesModule, VenturesModule],
  providers: [RecusalReactions, TeamChangeService, TeamResolver, TeamService, VentureLifeReactions],
  exports: [TeamService],
})
export class TeamsModule {}
