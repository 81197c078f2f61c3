import { Module } from '@nestjs/common';
import { FilesModule } from '@outrigger/files';
import { IdentityModule } from '@outrigger/identity';
import { VenturesModule } from '@outrigger/ventures';
import { ApplicationResolver } from './application/application.resolver.js';
import { ApplicationService } from './application/application.service.js';
import { SubmissionService } from './application/submission.service.js';
import { ApplyDesk } from './application/guest-desk.js';
import { ApplyResolver } from './application/guest.resolver.js';
import { ConsentPurpose } from './evaluation/consent.purpose.js';
import { ConsentService } from './evaluation/consent.service.js';
import { DecisionClock } from './evaluation/decision.clock.js';
import { DecisionResolver } from './evaluation/decision.resolver.js';
import { DecisionService } from './evaluation/decision.service.js';
import { EvaluationResolver } from './evaluation/evaluation.resolver.js';
import { EvaluationService } from './evaluation/evaluation.service.js';
import { RoundResolver } from './evaluation/round.resolver.js';
import { RoundService } from './evaluation/round.service.js';
import { FormResolver } from './form/form.resolver.js';
import { FormService } from './form/form.service.js';
import { IntakeResolver } from './period/intake.resolver.js';
import { IntakeService } from './period/intake.service.js';
import './application/application.nodes.js';
import './evaluation/decision.nodes.js';
import './evaluation/round.nodes.js';
import './form/form.nodes.js';
import './period/intake.nodes.js';

@Module({
  imports: [FilesModule, IdentityModule, VenturesModule],
  providers: [
    ApplicationResolver,
    ApplicationService,
    ApplyDesk,
    ApplyResolver,
    ConsentPurpose,
    ConsentService,
    DecisionClock,
    DecisionResolver,
    DecisionService,
    EvaluationResolver,
    EvaluationService,
    FormResolver,
    FormService,
    IntakeResolver,
    IntakeService,
    RoundResolver,
    RoundService,
    SubmissionService,
  ],
  exports: [FormService, IntakeService],
})
export class IntakeModule {}
