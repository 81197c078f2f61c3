import { Module } from '@nestjs/common';
import { AvailabilityModule } from '@outrigger/availability';
import { CirculationModule } from '@outrigger/circulation';
import { MentorsModule } from '@outrigger/mentors';
import { ProgrammesModule } from '@outrigger/programmes';
import { VenturesModule } from '@outrigger/ventures';
import { TeamChangeService } from './change.service.js';
import { AgreementResolver } from './forming/agreement.resolver.js';
import { AgreementService } from './forming/agreement.service.js';
import { JoiningPurpose } from './forming/joining.purpose.js';
import { ProposalResolver } from './forming/proposal.resolver.js';
import { ProposalService } from './forming/proposal.service.js';
import { WishService } from './forming/wish.service.js';
import { TeamRunClock } from './proposing/run.clock.js';
import { TeamRunner } from './proposing/runner.js';
import { TeamRunResolver } from './proposing/team-run.resolver.js';
import { TeamRunService } from './proposing/team-run.service.js';
import { RecusalReactions } from './recusal.reactions.js';
import { TeamResolver } from './team.resolver.js';
import { TeamService } from './team.service.js';
import { VentureLifeReactions } from './venture-life.reactions.js';
import './forming/proposal.nodes.js';
import './proposing/team-run.nodes.js';
import './serving.nodes.js';
import './team.nodes.js';

@Module({
  imports: [AvailabilityModule, CirculationModule, MentorsModule, ProgrammesModule, VenturesModule],
  providers: [
    AgreementResolver,
    AgreementService,
    JoiningPurpose,
    ProposalResolver,
    ProposalService,
    RecusalReactions,
    TeamChangeService,
    TeamResolver,
    TeamRunClock,
    TeamRunner,
    TeamRunResolver,
    TeamRunService,
    TeamService,
    VentureLifeReactions,
    WishService,
  ],
  exports: [ProposalService, TeamService],
})
export class TeamsModule {}
