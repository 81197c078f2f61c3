import type { CurriculumKind, UnitContent } from '../curriculum.entity.js';
import { IMMERSION } from './immersion.js';
import { ONBOARDING } from './onboarding.js';
import { ONSITE } from './onsite.js';

const TEMPLATES: Readonly<Record<CurriculumKind, readonly UnitContent[]>> = {
  immersion: IMMERSION,
  onsite: ONSITE,
  onboarding: ONBOARDING,
};

/** What the house has to say about a kind of training: somewhere to begin. */
export const templateOf = (kind: CurriculumKind): readonly UnitContent[] => TEMPLATES[kind];
