import {
  Circulation,
  CirculationCard,
  CirculationEntry,
  CirculationRecipient,
  Interest,
  ListPause,
} from './circulation.entity.js';

export { type Answer } from './circulation.entity.js';
export { CirculationType } from './circulation.graphql.js';
export { CirculationModule } from './circulation.module.js';
export { DealingService } from './dealing.service.js';
export { CirculationCardType } from './interest.graphql.js';
export { InterestService, type KnownInterest } from './interest.service.js';
export {
  type ListCard,
  type ListLetters,
  listLetters,
  type ListReader,
  rememberLetters,
} from './list-letter.report.js';
export { type Wanted } from './sending.service.js';
export { knownTo, type Why } from './why.policy.js';

/** For the connection only: a room's rows are its own. */
export const circulationEntities = [
  Circulation,
  CirculationCard,
  CirculationEntry,
  CirculationRecipient,
  Interest,
  ListPause,
];
