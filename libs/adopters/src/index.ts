import { Adopter, AdopterAgreement, AdopterQuestion, AdopterStep, FirstMentor } from './adopter.entity.js';
import { OnboardingStep } from './onboarding/onboarding.entity.js';

export { ON_ITS_WAY, SHARING_LEVELS, type SharingLevel } from './adopter.entity.js';
export { AdopterType, SharingEnum } from './adopter.graphql.js';
export { AdopterService } from './adopter.service.js';
export { AdoptersModule } from './adopters.module.js';
export { leave } from './history.js';
export { AGREEING } from './purposes.js';

export const adopterEntities = [Adopter, AdopterAgreement, AdopterQuestion, AdopterStep, FirstMentor, OnboardingStep];
