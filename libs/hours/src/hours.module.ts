import { Module } from '@nestjs/common';
import { AvailabilityModule } from '@outrigger/availability';
import { MentorsModule } from '@outrigger/mentors';
import { ProgrammesModule } from '@outrigger/programmes';
import { VenturesModule } from '@outrigger/ventures';
import { BookingService } from './booking.service.js';
import { CheckInService } from './checkin.service.js';
import { HoursClock } from './hours.clock.js';
import { HoursReactions } from './hours.reactions.js';
import { HoursResolver } from './hours.resolver.js';
import { OfferPurpose } from './offer.purpose.js';
import { OpeningService } from './opening.service.js';
import { WaitingResolver } from './waiting.resolver.js';
import { WaitingService } from './waiting.service.js';
import './given.js';
import './hours.nodes.js';
import './venture-hours.nodes.js';

@Module({
  imports: [AvailabilityModule, MentorsModule, ProgrammesModule, VenturesModule],
  providers: [
    BookingService,
    CheckInService,
    HoursClock,
    HoursReactions,
    HoursResolver,
    OfferPurpose,
    OpeningService,
    WaitingResolver,
    WaitingService,
  ],
})
export class HoursModule {}
