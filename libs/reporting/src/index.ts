export { ReportingModule } from './reporting.module.js';
export { warrantBreaches } from './warrant-breach.report.js';
export { WORK_KINDS, workStatement } from './work-list.report.js';
