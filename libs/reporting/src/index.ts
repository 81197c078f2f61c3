export { ReportingModule } from './reporting.module.js';
export { WORK_KINDS, workStatement } from './work-list.report.js';
