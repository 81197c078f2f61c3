import { Module } from '@nestjs/common';
import { DiagnosisResolver } from './diagnosis/diagnosis.resolver.js';
import { DiagnosisService } from './diagnosis/diagnosis.service.js';
import { ExportDesk } from './exporting/export-desk.js';
import { ReportResolver } from './measures/report.resolver.js';
import { ReportService } from './measures/report.service.js';

@Module({
  providers: [DiagnosisResolver, DiagnosisService, ExportDesk, ReportResolver, ReportService],
  exports: [ExportDesk],
})
export class InsightsModule {}
