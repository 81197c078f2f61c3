import { Introduction, IntroductionStep, ReceivedIntroduction } from './introduction.entity.js';

export { IntroductionsModule } from './introductions.module.js';
export { CONSENTING, REPLYING } from './purposes.js';
export { sharedList } from './sharing.js';

export const introductionEntities = [Introduction, IntroductionStep, ReceivedIntroduction];
