import { Curriculum, CurriculumUnit, CurriculumVersion, UnitProgress } from './curriculum.entity.js';

export { CurriculaModule } from './curricula.module.js';
export type { CurriculumKind, PublishedUnit, UnitContent } from './curriculum.entity.js';
export { templateOf } from './texts/templates.js';

export const curriculumEntities = [Curriculum, CurriculumUnit, CurriculumVersion, UnitProgress];
