import { Module } from '@nestjs/common';
import { AvailabilityModule } from '@outrigger/availability';
import { MentorsModule } from '@outrigger/mentors';
import { GuestService } from './guest.service.js';
import { PlanService } from './plan.service.js';
import { RunningResolver } from './running.resolver.js';
import { VerdictService } from './verdict.service.js';
import { WhirlwindClock } from './whirlwind.clock.js';
import { WhirlwindResolver } from './whirlwind.resolver.js';
import { WhirlwindService } from './whirlwind.service.js';
import './whirlwind.nodes.js';

@Module({
  imports: [AvailabilityModule, MentorsModule],
  providers: [
    GuestService,
    PlanService,
    RunningResolver,
    VerdictService,
    WhirlwindClock,
    WhirlwindResolver,
    WhirlwindService,
  ],
  exports: [GuestService, VerdictService],
})
export class WhirlwindsModule {}
