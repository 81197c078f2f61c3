import { Module } from '@nestjs/common';
import { AvailabilityResolver } from './availability.resolver.js';
import { HoursQuestionPurpose } from './asking/hours-question.purpose.js';
import { HoursQuestionResolver } from './asking/hours-question.resolver.js';
import { HoursQuestionService } from './asking/hours-question.service.js';
import { AvailabilityService } from './availability.service.js';
import { CalendarReader } from './calendars/calendar.reader.js';
import { CalendarService } from './calendars/calendar.service.js';
import { EngagementService } from './engagement.service.js';
import { HoursService } from './hours.service.js';
import { PlaceResolver } from './place.resolver.js';
import { PlaceService } from './place.service.js';
import './availability.nodes.js';
import './place.nodes.js';

@Module({
  providers: [
    AvailabilityResolver,
    AvailabilityService,
    CalendarReader,
    CalendarService,
    EngagementService,
    HoursQuestionPurpose,
    HoursQuestionResolver,
    HoursQuestionService,
    HoursService,
    PlaceResolver,
    PlaceService,
  ],
  exports: [AvailabilityService, EngagementService],
})
export class AvailabilityModule {}
