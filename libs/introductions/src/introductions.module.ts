import { Module } from '@nestjs/common';
import { LinksModule } from '@outrigger/links';
import { AskingService } from './asking.service.js';
import { IntroductionClock } from './introduction.clock.js';
import { IntroductionPurpose } from './introduction.purpose.js';
import { IntroductionResolver } from './introduction.resolver.js';
import { ReachResolver } from './reach.resolver.js';
import { ReachService } from './reach.service.js';
import { ReplyService } from './reply.service.js';
import './introduction.nodes.js';

@Module({
  imports: [LinksModule],
  providers: [
    AskingService,
    IntroductionClock,
    IntroductionPurpose,
    IntroductionResolver,
    ReachResolver,
    ReachService,
    ReplyService,
  ],
  exports: [AskingService],
})
export class IntroductionsModule {}
