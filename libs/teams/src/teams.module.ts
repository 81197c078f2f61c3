import { Module } from '@nestjs/common';
import { CirculationModule } from '@outrigger/circulation';
import { MentorsModule } from '@outrigger/mentors';
import { ProgrammesModule } from '@outrigger/programmes';
import { VenturesModule } from '@outrigger/ventures';
import { TeamChangeService } from './change.service.js';
import { TeamRunClock } from './proposing/run.clock.js';
import { TeamRunner } from './proposing/runner.js';
import { TeamRunResolver } from './proposing/team-run.resolver.js';
import { TeamRunService } from './proposing/team-run.service.js';
import { RecusalReactions } from './recusal.reactions.js';
import { TeamResolver } from './team.resolver.js';
import { TeamService } from './team.service.js';
import { VentureLifeReactions } from './venture-life.reactions.js';
import './proposing/team-run.nodes.js';
import './serving.nodes.js';
import './team.nodes.js';

@Module({
  imports: [CirculationModule, MentorsModule, ProgrammesModule, VenturesModule],
  providers: [
    RecusalReactions,
    TeamChangeService,
    TeamResolver,
    TeamRunClock,
    TeamRunner,
    TeamRunResolver,
    TeamRunService,
    TeamService,
    VentureLifeReactions,
  ],
  exports: [TeamService],
})
export class TeamsModule {}
