import { Introduction, IntroductionStep, ReceivedIntroduction } from './introduction.entity.js';

export { AskingService } from './asking.service.js';
export { IntroductionType } from './introduction.graphql.js';
export { IntroductionsModule } from './introductions.module.js';
export { CONSENTING, REPLYING } from './purposes.js';
export { sharedList } from './sharing.js';

export const introductionEntities = [Introduction, IntroductionStep, ReceivedIntroduction];
