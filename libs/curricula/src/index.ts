import { Curriculum, CurriculumUnit, CurriculumVersion, UnitProgress } from './curriculum.entity.js';

export { CurriculaModule } from './curricula.module.js';
export type { CurriculumKind, PublishedUnit, UnitContent } from './curriculum.entity.js';
export { LessonType } from './curriculum.graphql.js';
export { taughtBy } from './curriculum.nodes.js';
export { handoutOf } from './lesson.js';
export { templateOf } from './texts/templates.js';

export const curriculumEntities = [Curriculum, CurriculumUnit, CurriculumVersion, UnitProgress];
