export type { ImportReport } from './import/import.report.js';
export { ImportService } from './import/import.service.js';
export type { ImportOrder } from './import/table-import.js';
export { IntegrationsModule } from './integrations.module.js';
