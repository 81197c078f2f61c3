import { Module } from '@nestjs/common';
import { FilesModule } from '@outrigger/files';
import { AvailabilityModule } from '@outrigger/availability';
import { LinksModule } from '@outrigger/links';
import { ProgrammesModule } from '@outrigger/programmes';
import { TeamsModule } from '@outrigger/teams';
import { VenturesModule } from '@outrigger/ventures';
import { ActionClock } from './actions/action.clock.js';
import { ActionPurpose } from './actions/action.purpose.js';
import { ActionResolver } from './actions/action.resolver.js';
import { ActionService } from './actions/action.service.js';
import { AgendaService } from './agenda.service.js';
import { AgendaSubscription } from './agenda.subscription.js';
import { ArrangerReactions } from './arranging/arranger.reactions.js';
import { ArrangerService } from './arranging/arranger.service.js';
import { ArrangingClock } from './arranging/arranging.clock.js';
import { ArrangingResolver } from './arranging/arranging.resolver.js';
import { PolledPurpose } from './arranging/polled.purpose.js';
import { PollService } from './arranging/poll.service.js';
import { SeriesService } from './arranging/series.service.js';
import { TimesResolver } from './arranging/times.resolver.js';
import { TimesService } from './arranging/times.service.js';
import { AnsweringResolver } from './arranging/answering.resolver.js';
import { AnsweringService } from './arranging/answering.service.js';
import { InvitedPurpose } from './arranging/invited.purpose.js';
import { AskingResolver } from './asking/asking.resolver.js';
import { OfficeWordService } from './asking/office-word.service.js';
import { SessionWishService } from './asking/session-wish.service.js';
import { CommitmentResolver } from './commitment/commitment.resolver.js';
import { DueClock } from './due/due.clock.js';
import { DueResolver } from './due/due.resolver.js';
import { RemindService } from './due/remind.service.js';
import { FeedbackService } from './following/feedback.service.js';
import { FollowingPurpose } from './following/following.purpose.js';
import { FollowingResolver } from './following/following.resolver.js';
import { NoteService } from './following/note.service.js';
import { SummaryService } from './following/summary.service.js';
import { PlaceReactions } from './place.reactions.js';
import { PreparationService } from './preparing/preparation.service.js';
import { PreparingResolver } from './preparing/preparing.resolver.js';
import { SuggestionService } from './preparing/suggestion.service.js';
import { NextSessionReactions } from './reporting/next-session.reactions.js';
import { ReportPurpose } from './reporting/report.purpose.js';
import { ReportService } from './reporting/report.service.js';
import { RiskResolver } from './risks/risk.resolver.js';
import { RiskService } from './risks/risk.service.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { VentureLifeReactions } from './venture-life.reactions.js';
import './arranging/arranging.nodes.js';
import './session.nodes.js';
import './asking/asking.nodes.js';
import './commitment/commitment.nodes.js';
import './following/following.nodes.js';
import './preparing/preparing.nodes.js';
import './risks/risk.nodes.js';
import './venture-pulse.nodes.js';

@Module({
  imports: [AvailabilityModule, FilesModule, LinksModule, ProgrammesModule, TeamsModule, VenturesModule],
  providers: [
    ActionClock,
    ActionPurpose,
    ActionResolver,
    ActionService,
    AgendaService,
    AgendaSubscription,
    AnsweringResolver,
    AnsweringService,
    AskingResolver,
    ArrangerReactions,
    ArrangerService,
    ArrangingClock,
    ArrangingResolver,
    CommitmentResolver,
    DueClock,
    DueResolver,
    FeedbackService,
    FollowingPurpose,
    FollowingResolver,
    InvitedPurpose,
    NextSessionReactions,
    NoteService,
    OfficeWordService,
    PlaceReactions,
    PreparationService,
    PreparingResolver,
    RemindService,
    ReportPurpose,
    PolledPurpose,
    PollService,
    ReportService,
    RiskResolver,
    RiskService,
    SessionResolver,
    SeriesService,
    SessionService,
    SessionWishService,
    SuggestionService,
    SummaryService,
    TimesResolver,
    TimesService,
    VentureLifeReactions,
  ],
  exports: [AnsweringService, SessionService, TimesService],
})
export class SessionsModule {}
