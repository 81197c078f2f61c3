import { Module } from '@nestjs/common';
import { CirculationModule } from '@outrigger/circulation';
import { IdentityModule } from '@outrigger/identity';
import { LinksModule } from '@outrigger/links';
import { MeetingsModule } from '@outrigger/meetings';
import { SessionsModule } from '@outrigger/sessions';
import { NetworkLetterResolver } from './network/network-letter.resolver.js';
import { NetworkReactions } from './network/network.reactions.js';
import { OutcomeReactions } from './outcomes/outcome.reactions.js';
import { AdopterReactions } from './adopters/adopter.reactions.js';
import { HoursAskedReactions } from './asking/hours-asked.reactions.js';
import { ActionLinks } from './action-links.js';
import { ListLetterWriter } from './circulation/list.letters.js';
import { ListReactions } from './circulation/list.reactions.js';
import { ListLetterResolver } from './circulation/list.resolver.js';
import { ConflictReactions } from './conflict.reactions.js';
import { FigureReactions } from './figures/figure.reactions.js';
import { ActionReactions } from './kit/action.reactions.js';
import { DueReactions } from './kit/due.reactions.js';
import { HourReactions } from './hours/hour.reactions.js';
import { IntroductionReactions } from './introductions/introduction.reactions.js';
import { BounceReactions } from './bounces/bounce.reactions.js';
import { LeavingReactions } from './posting/leaving.reactions.js';
import { BounceService } from './bounces/bounce.service.js';
import { SuppressionResolver } from './bounces/suppression.resolver.js';
import { SuppressionService } from './bounces/suppression.service.js';
import { Digest } from './digest/digest.js';
import { LetterChores } from './posting/letter-chores.js';
import { LetterLog } from './log/letter-log.js';
import { WishPurpose } from './wishes/wish.purpose.js';
import { WishResolver } from './wishes/wish.resolver.js';
import { WishService } from './wishes/wish.service.js';
import { LetterReactions } from './letter.reactions.js';
import { LetterResolver } from './log/letter.resolver.js';
import { LetterService } from './letter.service.js';
import { MeetingLetters } from './meetings/meeting.letters.js';
import { MeetingReactions } from './meetings/meeting.reactions.js';
import { MemberReactions } from './member.reactions.js';
import { Postman } from './postman.js';
import { DecisionLetterResolver } from './intake/decision-letter.resolver.js';
import { DecisionReactions } from './intake/decision.reactions.js';
import { EvaluationReactions } from './intake/evaluation.reactions.js';
import { FormReactions } from './intake/form.reactions.js';
import { IntakeReactions } from './intake/intake.reactions.js';
import { RecruitingReactions } from './recruiting.reactions.js';
import { FeedDesk } from './feeds/feed-desk.js';
import { FeedResolver } from './feeds/feed.resolver.js';
import { FeedService } from './feeds/feed.service.js';
import { Inbox } from './inbox/inbox.js';
import { InboxReader } from './inbox/inbox-reader.js';
import { IncomingMailResolver } from './inbox/incoming-mail.resolver.js';
import { MailDesk } from './inbox/mail-desk.service.js';
import { MailReactions } from './inbox/mail.reactions.js';
import { Invitations } from './invitations/invitations.js';
import { SessionReactions } from './invitations/session.reactions.js';
import { ArrangeLetterResolver } from './arranging/arrange-letter.resolver.js';
import { ArrangingReactions } from './arranging/arranging.reactions.js';
import { TeamLetterResolver } from './team-letter.resolver.js';
import { TeamReactions } from './team.reactions.js';
import { WarrantReactions } from './warrant.reactions.js';
import { LetterTextResolver } from './wording/letter-text.resolver.js';
import { LetterTexts } from './wording/letter-texts.js';
import { Preview } from './wording/preview.js';
import { WhirlwindReactions } from './whirlwinds/whirlwind.reactions.js';
import { Wording } from './wording/wording.js';
import './circulation/list.nodes.js';
import './inbox/incoming-mail.nodes.js';
import './log/letter.nodes.js';
import './bounces/suppression.nodes.js';

/** Needs `MailSettings` from whoever puts the house together. */
@Module({
  imports: [CirculationModule, IdentityModule, LinksModule, MeetingsModule, SessionsModule],
  providers: [
    ArrangeLetterResolver,
    AdopterReactions,
    NetworkLetterResolver,
    NetworkReactions,
    OutcomeReactions,
    ArrangingReactions,
    ActionLinks,
    ActionReactions,
    BounceReactions,
    LeavingReactions,
    BounceService,
    ConflictReactions,
    DecisionLetterResolver,
    DecisionReactions,
    Digest,
    DueReactions,
    EvaluationReactions,
    FigureReactions,
    FormReactions,
    HourReactions,
    HoursAskedReactions,
    IntroductionReactions,
    LetterChores,
    LetterLog,
    LetterReactions,
    LetterResolver,
    LetterService,
    LetterTextResolver,
    LetterTexts,
    ListLetterResolver,
    ListLetterWriter,
    ListReactions,
    MeetingLetters,
    MeetingReactions,
    MemberReactions,
    Postman,
    Preview,
    FeedDesk,
    FeedResolver,
    FeedService,
    Inbox,
    InboxReader,
    IncomingMailResolver,
    IntakeReactions,
    Invitations,
    MailDesk,
    MailReactions,
    RecruitingReactions,
    SessionReactions,
    SuppressionResolver,
    SuppressionService,
    TeamLetterResolver,
    TeamReactions,
    WarrantReactions,
    WhirlwindReactions,
    WishPurpose,
    WishResolver,
    WishService,
    Wording,
  ],
  exports: [FeedDesk, Inbox, InboxReader, LetterTexts],
})
export class NotificationsModule {}
