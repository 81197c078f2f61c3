import { Module } from '@nestjs/common';
import { IdentityModule } from '@outrigger/identity';
import { ProgrammesModule } from '@outrigger/programmes';
import { MentorResolver } from './mentor.resolver.js';
import { MentorService } from './mentor.service.js';
import { ApplicationResolver } from './recruiting/application.resolver.js';
import { ApplicationService } from './recruiting/application.service.js';
import { DecisionService } from './recruiting/decision.service.js';
import { GuestDesk } from './recruiting/guest-desk.js';
import { GuestResolver } from './recruiting/guest.resolver.js';
import { InterviewService } from './recruiting/interview.service.js';
import { NominationService } from './recruiting/nomination.service.js';
import { RecruitingResolver } from './recruiting/recruiting.resolver.js';
import { ReferenceService } from './recruiting/reference.service.js';
import { StepService } from './recruiting/step.service.js';
import { ReminderClock } from './warrants/reminder.clock.js';
import { WarrantPurpose } from './warrants/warrant.purpose.js';
import { WarrantResolver } from './warrants/warrant.resolver.js';
import { WarrantService } from './warrants/warrant.service.js';
import './mentor.nodes.js';
import './recruiting/recruiting.nodes.js';

const RECRUITING = [
  ApplicationResolver,
  ApplicationService,
  DecisionService,
  GuestDesk,
  GuestResolver,
  InterviewService,
  NominationService,
  RecruitingResolver,
  ReferenceService,
  StepService,
];

@Module({
  imports: [IdentityModule, ProgrammesModule],
  providers: [
    ...RECRUITING,
    MentorResolver,
    MentorService,
    ReminderClock,
    WarrantPurpose,
    WarrantResolver,
    WarrantService,
  ],
  exports: [MentorService, WarrantService],
})
export class MentorsModule {}
