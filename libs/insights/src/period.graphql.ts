import { ArgsType, Field } from '@nestjs/graphql';
import { Day } from '@outrigger/graph';
import { IsOptional } from 'class-validator';
import type { AskedPeriod } from './period.policy.js';

@ArgsType()
export class PeriodArgs implements AskedPeriod {
  @Field(() => Day, { nullable: true, description: 'A year before its last day when left out.' })
  @IsOptional()
  firstDay?: string | null;

  @Field(() => Day, { nullable: true, description: 'Today when left out.' })
  @IsOptional()
  lastDay?: string | null;
}
