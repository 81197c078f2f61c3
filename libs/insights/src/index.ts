export { DiagnosisService } from './diagnosis/diagnosis.service.js';
export { ExportDesk, type Exported } from './exporting/export-desk.js';
export { InsightsModule } from './insights.module.js';
export type { MeasureName } from './measures/catalogue.js';
export { type Measure, type Reading, valueOf } from './measures/measure.js';
export { ReportService } from './measures/report.service.js';
export { silentVentures } from './measures/team.measures.js';

/** @public for rooms above that publish figures: what there is, how it is made, and what it reads. */
export { MEASURE_NAMES, measureOf } from './measures/catalogue.js';
/** @public */
export { readMeasures } from './measures/measures.report.js';
