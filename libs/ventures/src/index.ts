import { ClosingCause, Graduation, VentureStep } from './life/step.entity.js';
import { Founder, Venture } from './venture.entity.js';
import { SavedView } from './views/saved-view.entity.js';

export { type MoneySource, SOURCES as MONEY_SOURCES, type Standing, STANDINGS } from './life/step.entity.js';
export { RaisedInput, RaisedType, StandingEnum } from './life/life.graphql.js';
export { type Origin, ORIGINS, type Stage, STAGES, type Venture, type VentureStatus } from './venture.entity.js';
export { StatusEnum, VentureType } from './venture.graphql.js';
export { ofVenture } from './venture.nodes.js';
export { type NewVenture, type Undecided, VentureService } from './venture.service.js';
export { VenturesModule } from './ventures.module.js';

export const ventureEntities = [ClosingCause, Founder, Graduation, SavedView, Venture, VentureStep];
