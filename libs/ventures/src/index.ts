import { ClosingCause, Graduation, VentureStep } from './life/step.entity.js';
import { Founder, Venture } from './venture.entity.js';

export { type Origin, ORIGINS, type Stage, STAGES, type Venture } from './venture.entity.js';
export { VentureType } from './venture.graphql.js';
export { type NewVenture, VentureService } from './venture.service.js';
export { VenturesModule } from './ventures.module.js';

export const ventureEntities = [ClosingCause, Founder, Graduation, Venture, VentureStep];
