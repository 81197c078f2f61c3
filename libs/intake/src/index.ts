import { Application } from './application/application.entity.js';
import { IntakeForm, IntakeFormVersion } from './form/form.entity.js';
import { Intake, IntakeRelease } from './period/intake.entity.js';

export { ApplicationType } from './application/application.graphql.js';
export { IntakeModule } from './intake.module.js';
export { IntakeService } from './period/intake.service.js';

/** For the connection only: a room's rows are its own. */
export const intakeEntities = [Application, Intake, IntakeForm, IntakeFormVersion, IntakeRelease];
