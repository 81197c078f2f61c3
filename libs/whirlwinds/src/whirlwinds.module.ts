import { Module } from '@nestjs/common';
import { AvailabilityModule } from '@outrigger/availability';
import { MentorsModule } from '@outrigger/mentors';
import { ComingPurpose } from './coming.purpose.js';
import { GuestService } from './guest.service.js';
import { PlanService } from './plan.service.js';
import { RunningResolver } from './running.resolver.js';
import { SayingPurpose } from './saying.purpose.js';
import { VerdictService } from './verdict.service.js';
import { WhirlwindClock } from './whirlwind.clock.js';
import { WhirlwindResolver } from './whirlwind.resolver.js';
import { WhirlwindService } from './whirlwind.service.js';
import './whirlwind.nodes.js';

@Module({
  imports: [AvailabilityModule, MentorsModule],
  providers: [
    ComingPurpose,
    GuestService,
    PlanService,
    RunningResolver,
    SayingPurpose,
    VerdictService,
    WhirlwindClock,
    WhirlwindResolver,
    WhirlwindService,
  ],
})
export class WhirlwindsModule {}
