import { Module } from '@nestjs/common';
import { DiagnosisResolver } from './diagnosis/diagnosis.resolver.js';
import { DiagnosisService } from './diagnosis/diagnosis.service.js';

@Module({ providers: [DiagnosisResolver, DiagnosisService] })
export class InsightsModule {}
