import { Founder, Venture } from './venture.entity.js';

export { ORIGINS, STAGES, type Venture } from './venture.entity.js';
export { VentureType } from './venture.graphql.js';
export { VentureService } from './venture.service.js';
export { VenturesModule } from './ventures.module.js';

export const ventureEntities = [Founder, Venture];
