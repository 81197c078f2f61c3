import { Conflict } from './conflict.entity.js';

export { ConflictService } from './conflict.service.js';
export { ConflictsModule } from './conflicts.module.js';
export { isExcluded, isFitFor, withoutConflict } from './excluded.js';

export const conflictEntities = [Conflict];
