import { Args, Query, Resolver } from '@nestjs/graphql';
import { InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { PeriodArgs } from '../period.graphql.js';
import { DiagnosisType } from './diagnosis.graphql.js';
import { type Diagnosis, DiagnosisService } from './diagnosis.service.js';

@Resolver()
export class DiagnosisResolver {
  constructor(private readonly diagnoses: DiagnosisService) {}

  @Query(() => DiagnosisType, { description: 'What sessions are about beside what ventures die of (D1).' })
  @Allow('insights.read')
  diagnosis(@InTx() tx: Tx, @Args() period: PeriodArgs): Promise<Diagnosis> {
    return this.diagnoses.diagnose(tx, period);
  }
}
