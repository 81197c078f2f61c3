import { Module } from '@nestjs/common';
import { AvailabilityModule } from '@outrigger/availability';
import { LinksModule } from '@outrigger/links';
import { ProgrammesModule } from '@outrigger/programmes';
import { AbsenceService } from './absence.service.js';
import { AnswerPurpose } from './answer.purpose.js';
import { AnswerService } from './answer.service.js';
import { ArrivalService } from './arrival/arrival.service.js';
import { CheckInDesk } from './arrival/check-in.desk.js';
import { AttendanceSubscription } from './attendance.subscription.js';
import { MeetingClock } from './clock.service.js';
import { EveningService } from './evening/evening.service.js';
import { EveningResolver } from './evening.resolver.js';
import { GuestService } from './guest.service.js';
import { MeetingMaterials } from './materials.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';
import { PlanningResolver } from './planning.resolver.js';
import { SeriesService } from './series/series.service.js';
import './attendance.nodes.js';
import './meeting.nodes.js';

@Module({
  imports: [AvailabilityModule, LinksModule, ProgrammesModule],
  providers: [
    AbsenceService,
    AnswerPurpose,
    AnswerService,
    ArrivalService,
    AttendanceSubscription,
    CheckInDesk,
    EveningResolver,
    EveningService,
    GuestService,
    MeetingClock,
    MeetingMaterials,
    MeetingResolver,
    MeetingService,
    PlanningResolver,
    SeriesService,
  ],
  exports: [AnswerService, CheckInDesk],
})
export class MeetingsModule {}
