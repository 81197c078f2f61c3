import { Founder, Venture } from './venture.entity.js';

export { type Origin, ORIGINS, type Stage, STAGES, type Venture } from './venture.entity.js';
export { VentureType } from './venture.graphql.js';
export { type NewVenture, VentureService } from './venture.service.js';
export { VenturesModule } from './ventures.module.js';

export const ventureEntities = [Founder, Venture];
