import { Module } from '@nestjs/common';
import { LinksModule } from '@outrigger/links';
import { ProgrammesModule } from '@outrigger/programmes';
import { TeamsModule } from '@outrigger/teams';
import { VenturesModule } from '@outrigger/ventures';
import { AgendaService } from './agenda.service.js';
import { AgendaSubscription } from './agenda.subscription.js';
import { AnsweringResolver } from './arranging/answering.resolver.js';
import { AnsweringService } from './arranging/answering.service.js';
import { InvitedPurpose } from './arranging/invited.purpose.js';
import { CommitmentResolver } from './commitment/commitment.resolver.js';
import { PlaceReactions } from './place.reactions.js';
import { ReportService } from './report.service.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { VentureLifeReactions } from './venture-life.reactions.js';
import './commitment/commitment.nodes.js';
import './session.nodes.js';
import './venture-pulse.nodes.js';

@Module({
  imports: [LinksModule, ProgrammesModule, TeamsModule, VenturesModule],
  providers: [
    AgendaService,
    AgendaSubscription,
    AnsweringResolver,
    AnsweringService,
    CommitmentResolver,
    InvitedPurpose,
    PlaceReactions,
    ReportService,
    SessionResolver,
    SessionService,
    VentureLifeReactions,
  ],
  exports: [AnsweringService, SessionService],
})
export class SessionsModule {}
