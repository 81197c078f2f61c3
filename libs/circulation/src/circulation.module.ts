import { Module } from '@nestjs/common';
import { ConflictsModule } from '@outrigger/conflicts';
import { LinksModule } from '@outrigger/links';
import { ProgrammesModule } from '@outrigger/programmes';
import { VenturesModule } from '@outrigger/ventures';
import { AnswerPurpose } from './answer.purpose.js';
import { CirculationResolver } from './circulation.resolver.js';
import { CirculationService } from './circulation.service.js';
import { CirculationClock } from './clock.service.js';
import { ComposingResolver } from './composing.resolver.js';
import { DealingService } from './dealing.service.js';
import { InterestResolver } from './interest.resolver.js';
import { InterestService } from './interest.service.js';
import { ListPurpose } from './list.purpose.js';
import { PauseService } from './pause.service.js';
import { SendingService } from './sending.service.js';
import './circulation.nodes.js';

@Module({
  imports: [ConflictsModule, LinksModule, ProgrammesModule, VenturesModule],
  providers: [
    AnswerPurpose,
    CirculationClock,
    CirculationResolver,
    CirculationService,
    ComposingResolver,
    DealingService,
    InterestResolver,
    InterestService,
    ListPurpose,
    PauseService,
    SendingService,
  ],
  exports: [CirculationService, DealingService, InterestService, SendingService],
})
export class CirculationModule {}
