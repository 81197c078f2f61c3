import { ArgsType, Field, Float, ID, Int, IntersectionType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, PageArgs, pageType } from '@outrigger/graph';
import { IsIn } from 'class-validator';
import { type Grain, GRAINS } from '../period.js';
import { PeriodArgs } from '../period.graphql.js';
import { MEASURE_NAMES, type MeasureName, measureOf } from './catalogue.js';
import { type Measure, SUBJECTS, UNITS } from './measure.js';
import type { MeasureRow } from './measures.report.js';
import type { Figure, ProgrammeReport, Trend } from './report.service.js';

const NameEnum = enumOf(MEASURE_NAMES);
registerEnumType(NameEnum, {
  name: 'FigureName',
  valuesMap: Object.fromEntries(MEASURE_NAMES.map((name) => [name, { description: measureOf(name).says }])),
});
const UnitEnum = enumOf(UNITS);
registerEnumType(UnitEnum, { name: 'FigureUnit' });
const SubjectEnum = enumOf(SUBJECTS);
registerEnumType(SubjectEnum, { name: 'FigureSubject', description: 'What a row of a figure leads to.' });
const GrainEnum = enumOf(GRAINS);
registerEnumType(GrainEnum, { name: 'Grain' });
const WhenEnum = enumOf(['during', 'now'] as const);
registerEnumType(WhenEnum, { name: 'FigureWhen', description: 'On the days of the period, or as it is today.' });

@ObjectType('Figure', { description: 'A figure of the programme; `figureRows` has as many rows as it says (D2).' })
export class FigureType implements Figure {
  @Field(() => NameEnum) name!: MeasureName;
  @Field(() => Int, { description: 'Rows that it is made of.' }) n!: number;
  @Field(() => Float, { nullable: true, description: 'Null where there is nothing to divide by.' }) value!:
    number | null;
  @Field(() => Float, { nullable: true, description: 'Of a median: what nine of ten do not exceed.' }) p90!:
    number | null;
  @Field(() => UnitEnum) unit!: Measure['unit'];
  @Field(() => WhenEnum) when!: Measure['when'];
  @Field(() => SubjectEnum) subject!: Measure['subject'];
  @Field({ description: 'What is counted.' }) says!: string;
}

@ObjectType('ProgrammeReport')
export class ProgrammeReportType implements ProgrammeReport {
  @Field(() => Day) firstDay!: string;
  @Field(() => Day) lastDay!: string;
  @Field(() => [FigureType]) figures!: FigureType[];
}

@ObjectType('TrendPoint')
export class TrendPointType {
  @Field(() => Day, { description: 'The first day of its month or quarter.' }) start!: string;
  @Field(() => Int) n!: number;
  @Field(() => Float, { nullable: true }) value!: number | null;
}

@ObjectType('Trend')
export class TrendType implements Trend {
  @Field(() => NameEnum) name!: MeasureName;
  @Field(() => [TrendPointType], { description: 'Months or quarters without a row are left out.' })
  points!: TrendPointType[];
}

@ObjectType('FigureRow', { description: 'One of the rows that a figure is made of.' })
export class FigureRowType implements Omit<MeasureRow, 'at'> {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'Of the venture or session that it leads to; of a team, its venture.' })
  subjectId!: string;
  @Field() title!: string;
  @Field(() => String, { nullable: true }) detail!: string | null;
  @Field(() => DateTime) at!: Date;
  @Field(() => Float, { nullable: true, description: 'What is summed up, or shared: 1 or 0.' }) amount!: number | null;
}

export const FigureRowPage = pageType('FigureRowPage', () => FigureRowType);

@ArgsType()
export class TrendArgs extends PeriodArgs {
  @Field(() => GrainEnum, { defaultValue: 'month' }) @IsIn(GRAINS) grain!: Grain;
}

@ArgsType()
export class FigureRowArgs extends IntersectionType(PeriodArgs, PageArgs, ArgsType) {
  @Field(() => NameEnum) @IsIn(MEASURE_NAMES) figure!: MeasureName;
}
