import { NamedFigure, ReleasePart, ReleasePlace, ReleaseRun, SharingChoice } from './making/release.entity.js';
import { FigureNudge, FigureQuestion } from './quality/nudge.entity.js';

export { ageClass, TRAININGS } from './catalogue/classes.policy.js';
export { CAUSE_GROUPS, type CountCode, HEADLINES } from './catalogue/measures.js';
export { lastClosed, spanOf } from './catalogue/period.policy.js';
export { regionOf } from './catalogue/regions.js';
export type { Standing } from './control/batch.policy.js';
export { type Amounts, type Money, type Part, publish, type ReleasedCell } from './control/publication.js';
export { publishInThread } from './making/control-thread.js';
export { PartsService } from './making/parts.service.js';
export { writeRelease } from './making/release.service.js';
export { figures, releaseLines, withheldLines } from './network/network.report.js';
export { ReleasesModule } from './releases.module.js';

/** For the connection only: a room's rows are its own. */
export const releaseEntities = [
  FigureNudge,
  FigureQuestion,
  NamedFigure,
  ReleasePart,
  ReleasePlace,
  ReleaseRun,
  SharingChoice,
];
