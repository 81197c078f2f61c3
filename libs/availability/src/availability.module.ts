import { Module } from '@nestjs/common';
import { AvailabilityService } from './availability.service.js';
import { EngagementService } from './engagement.service.js';

@Module({
  providers: [AvailabilityService, EngagementService],
  exports: [AvailabilityService, EngagementService],
})
export class AvailabilityModule {}
