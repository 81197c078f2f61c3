import { Module } from '@nestjs/common';
import { FilesModule } from '@outrigger/files';
import { IdentityModule } from '@outrigger/identity';
import { VenturesModule } from '@outrigger/ventures';
import { ApplicationResolver } from './application/application.resolver.js';
import { ApplicationService } from './application/application.service.js';
import { SubmissionService } from './application/submission.service.js';
import { FormResolver } from './form/form.resolver.js';
import { FormService } from './form/form.service.js';
import { IntakeResolver } from './period/intake.resolver.js';
import { IntakeService } from './period/intake.service.js';
import './application/application.nodes.js';
import './form/form.nodes.js';
import './period/intake.nodes.js';

@Module({
  imports: [FilesModule, IdentityModule, VenturesModule],
  providers: [
    ApplicationResolver,
    ApplicationService,
    FormResolver,
    FormService,
    IntakeResolver,
    IntakeService,
    SubmissionService,
  ],
  exports: [IntakeService],
})
export class IntakeModule {}
