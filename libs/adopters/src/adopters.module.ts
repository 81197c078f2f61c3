import { Module } from '@nestjs/common';
import { LinksModule } from '@outrigger/links';
import { MentorsModule } from '@outrigger/mentors';
import { ProgrammesModule } from '@outrigger/programmes';
import { AdopterResolver } from './adopter.resolver.js';
import { AdopterService } from './adopter.service.js';
import { AgreementFiles } from './agreement.files.js';
import { AgreementPurpose } from './agreement.purpose.js';
import { AgreementResolver } from './agreement.resolver.js';
import { AgreementService } from './agreement.service.js';
import { LaunchService } from './launch.service.js';
import { OnboardingResolver } from './onboarding/onboarding.resolver.js';
import { OnboardingService } from './onboarding/onboarding.service.js';
import { PassportResolver } from './passport.resolver.js';
import { PassportService } from './passport.service.js';
import './adopter.nodes.js';

@Module({
  imports: [LinksModule, MentorsModule, ProgrammesModule],
  providers: [
    AdopterResolver,
    AdopterService,
    AgreementFiles,
    AgreementPurpose,
    AgreementResolver,
    AgreementService,
    LaunchService,
    OnboardingResolver,
    OnboardingService,
    PassportResolver,
    PassportService,
  ],
  exports: [AdopterService],
})
export class AdoptersModule {}
