import type { UnitContent } from '../curriculum.entity.js';
import { ENTREPRENEURS } from './immersion-entrepreneurs.js';
import { MENTORS } from './immersion-mentors.js';
import { RECRUITING } from './immersion-recruiting.js';
import { TEAMS } from './immersion-teams.js';

/** The four subjects that the training of an adopter covers (O3). */
export const IMMERSION: readonly UnitContent[] = [TEAMS, MENTORS, RECRUITING, ENTREPRENEURS];
