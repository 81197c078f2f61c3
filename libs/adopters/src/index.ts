import { Adopter, AdopterAgreement, AdopterStep, FirstMentor } from './adopter.entity.js';
import { OnboardingStep } from './onboarding/onboarding.entity.js';

export { SHARING_LEVELS, type SharingLevel } from './adopter.entity.js';
export { SharingEnum } from './adopter.graphql.js';
export { AdopterService } from './adopter.service.js';
export { AdoptersModule } from './adopters.module.js';
export { AGREEING } from './purposes.js';

export const adopterEntities = [Adopter, AdopterAgreement, AdopterStep, FirstMentor, OnboardingStep];
