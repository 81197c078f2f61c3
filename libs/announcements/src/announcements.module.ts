import { Module } from '@nestjs/common';
import { Carrier } from './carrying/carrier.js';
import { CarryingReactions } from './carrying/carrying.reactions.js';
import { DeskClock } from './desk/desk.clock.js';
import { DeskResolver } from './desk/desk.resolver.js';
import { DeskService } from './desk/desk.service.js';
import { ExchangeResolver } from './exchange/exchange.resolver.js';
import { ExchangeService } from './exchange/exchange.service.js';
import { ReadingResolver } from './reading/reading.resolver.js';
import { ReadingService } from './reading/reading.service.js';
import './announcement.nodes.js';
import './exchange/exchange.nodes.js';

@Module({
  providers: [
    Carrier,
    CarryingReactions,
    DeskClock,
    DeskResolver,
    DeskService,
    ExchangeResolver,
    ExchangeService,
    ReadingResolver,
    ReadingService,
  ],
})
export class AnnouncementsModule {}
