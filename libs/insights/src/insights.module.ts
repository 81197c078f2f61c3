import { Module } from '@nestjs/common';
import { DiagnosisResolver } from './diagnosis/diagnosis.resolver.js';
import { DiagnosisService } from './diagnosis/diagnosis.service.js';
import { ExportDesk } from './exporting/export-desk.js';
import { ReportResolver } from './measures/report.resolver.js';
import { ReportService } from './measures/report.service.js';
import { EvidenceService } from './outcomes/evidence.service.js';
import { OutcomeClock } from './outcomes/outcome.clock.js';
import { OutcomePurpose } from './outcomes/outcome.purpose.js';
import { OutcomeResolver } from './outcomes/outcome.resolver.js';
import { OutcomeService } from './outcomes/outcome.service.js';

@Module({
  providers: [
    DiagnosisResolver,
    DiagnosisService,
    EvidenceService,
    ExportDesk,
    OutcomeClock,
    OutcomePurpose,
    OutcomeResolver,
    OutcomeService,
    ReportResolver,
    ReportService,
  ],
  exports: [ExportDesk],
})
export class InsightsModule {}
