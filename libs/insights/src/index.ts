import { FundingScheme, OutcomeAnswer, OutcomeSurvey } from './outcomes/outcome.entity.js';

export { DiagnosisService } from './diagnosis/diagnosis.service.js';
export { ExportDesk, type Exported } from './exporting/export-desk.js';
export { InsightsModule } from './insights.module.js';
export type { MeasureName } from './measures/catalogue.js';
export { type Measure, type Reading, valueOf } from './measures/measure.js';
export { moneyTold } from './outcomes/money.sql.js';
export { OUTCOMES } from './outcomes/outcome.purpose.js';
export { readersOf, type SurveyReader } from './outcomes/survey.report.js';
export { ReportService } from './measures/report.service.js';
export { silentVentures } from './measures/team.measures.js';

/** @public for rooms above that publish figures: what there is, how it is made, and what it reads. */
export { MEASURE_NAMES, measureOf } from './measures/catalogue.js';
/** @public */
export { readMeasures } from './measures/measures.report.js';

/** For the connection only: a room's rows are its own. */
export const insightEntities = [FundingScheme, OutcomeAnswer, OutcomeSurvey];
