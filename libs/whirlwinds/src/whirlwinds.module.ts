import { Module } from '@nestjs/common';
import { AvailabilityModule } from '@outrigger/availability';
import { IntroductionsModule } from '@outrigger/introductions';
import { MentorsModule } from '@outrigger/mentors';
import { TeamsModule } from '@outrigger/teams';
import { ComingPurpose } from './coming.purpose.js';
import { FollowUpService } from './follow-up.service.js';
import { GuestService } from './guest.service.js';
import { PlanDesk } from './plan.desk.js';
import { PlanService } from './plan.service.js';
import { PrintDesk } from './print/print.desk.js';
import { ReminderService } from './reminder.service.js';
import { RunningResolver } from './running.resolver.js';
import { SayingPurpose } from './saying.purpose.js';
import { VerdictService } from './verdict.service.js';
import { WhirlwindClock } from './whirlwind.clock.js';
import { WhirlwindResolver } from './whirlwind.resolver.js';
import { WhirlwindService } from './whirlwind.service.js';
import { WishingPurpose } from './wishing.purpose.js';
import './follow-up.nodes.js';
import './whirlwind.nodes.js';

@Module({
  imports: [AvailabilityModule, IntroductionsModule, MentorsModule, TeamsModule],
  providers: [
    ComingPurpose,
    FollowUpService,
    GuestService,
    PlanDesk,
    PlanService,
    PrintDesk,
    ReminderService,
    RunningResolver,
    SayingPurpose,
    VerdictService,
    WhirlwindClock,
    WhirlwindResolver,
    WhirlwindService,
    WishingPurpose,
  ],
  exports: [PrintDesk],
})
export class WhirlwindsModule {}
