import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '@outrigger/graph';
import { IsBoolean, IsString } from 'class-validator';
import type { ImportReport } from './import.report.js';
import type { RefusedRow } from './row.policy.js';

@ObjectType('RefusedRow', { description: 'One reason against one row of a table; a row may have several.' })
export class RefusedRowType implements RefusedRow {
  @Field(() => Int, { description: 'From 1, below the header.' }) row!: number;
  @Field({ description: 'The column, as we call it; `row` for the row as a whole.' }) field!: string;
  @Field(() => String, { nullable: true }) value!: string | null;
  @Field() why!: string;
  @Field({ description: 'What to do.' }) mend!: string;
}

@ObjectType('ImportReport', { description: 'What an import did or, in a dry run, would do.' })
export class ImportReportType implements ImportReport {
  @Field(() => Int) rows!: number;
  @Field(() => Int) added!: number;
  @Field(() => Int) changed!: number;
  @Field(() => Int, { description: 'Rows that say what is known already.' }) unchanged!: number;
  @Field(() => [RefusedRowType]) refused!: RefusedRowType[];
  @Field() dryRun!: boolean;
}

@InputType()
export class ImportInput {
  @Field({ description: 'The text of a CSV file: comma, semicolon or tab, the columns in any order. At most 3 MB.' })
  @IsString()
  text!: string;
  @Field({ description: 'Tells what would happen, and changes nothing.' }) @IsBoolean() dryRun!: boolean;
}

@ObjectType()
export class ImportPayload extends Payload {
  @Field(() => ImportReportType, { nullable: true }) report?: ImportReportType | null;
}
