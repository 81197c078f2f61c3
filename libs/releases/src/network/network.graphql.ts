import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf } from '@outrigger/graph';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { TOPICS, type Topic } from '../catalogue/measures.js';
import { type Why, WHYS } from '../control/cell.policy.js';
import { type Stat, STATS } from '../control/publication.js';
import type { Figure, ReleaseLine, ReleaseName, WithheldLine } from './network.report.js';

const AXES = ['all', 'region', 'country', 'kind', 'training', 'age'] as const;
export type Axis = (typeof AXES)[number];

export const WhyEnum = enumOf(WHYS);
registerEnumType(WhyEnum, { name: 'WithheldWhy', description: 'Why a released cell has no value (SDC-1).' });
const StatEnum = enumOf(STATS);
registerEnumType(StatEnum, {
  name: 'ReleasedStat',
  description: 'A value of all together, or a quartile of programmes.',
});
export const AxisEnum = enumOf(AXES);
registerEnumType(AxisEnum, { name: 'ReleaseAxis', description: 'The table that a cell is in.' });
const TopicEnum = enumOf(TOPICS);
registerEnumType(TopicEnum, { name: 'MeasureTopic' });

@ArgsType()
export class ReleaseArgs implements ReleaseName {
  @Field(() => Int) @IsInt() @Min(1) @Max(1_000_000) number!: number;
  @Field(() => Boolean, { defaultValue: false, description: 'Of the made-up releases of a demo network.' })
  @IsBoolean()
  isDemo!: boolean;
}

@ArgsType()
export class FiguresArgs extends ReleaseArgs {
  @Field(() => AxisEnum) @IsIn(AXES) axis!: Axis;
  @Field(() => [String], { defaultValue: [], description: 'All of the catalogue when empty.' })
  @ArrayMaxSize(80)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  measures!: string[];
}

@ObjectType('Release', { description: 'One immutable publication of network figures for a closed quarter.' })
export class ReleaseType implements ReleaseLine {
  @Field(() => Int) number!: number;
  @Field({ description: 'Of made-up programmes: no figure of the network.' }) isDemo!: boolean;
  @Field({ description: 'A quarter, such as 2026-Q3.' }) period!: string;
  @Field(() => Int, { description: 'Version of the catalogue that it follows.' }) catalogue!: number;
  @Field({ description: 'Of statistical disclosure control.' }) method!: string;
  @Field(() => DateTime) madeAt!: Date;
  @Field(() => Int, { description: 'Cells with a value.' }) shown!: number;
  @Field(() => Int, { description: 'Cells without one.' }) withheld!: number;
}

@ObjectType('ReleasedFigure', { description: 'A released cell: a rounded value, or why there is none.' })
export class ReleasedFigureType implements Figure {
  @Field() measure!: string;
  @Field(() => AxisEnum) axis!: Axis;
  @Field() category!: string;
  @Field(() => StatEnum) stat!: Stat;
  @Field(() => Float, { nullable: true }) value!: number | null;
  @Field(() => WhyEnum, { nullable: true }) why!: Why | null;
}

@ObjectType('WithheldCells', { description: 'How many cells of a table a release withholds for one reason.' })
export class WithheldCellsType implements WithheldLine {
  @Field(() => AxisEnum) axis!: Axis;
  @Field(() => WhyEnum) why!: Why;
  @Field(() => Int) cells!: number;
}

@ObjectType('CatalogueMeasure', { description: 'What a figure of the releases means.' })
export class CatalogueMeasureType {
  @Field() code!: string;
  @Field(() => TopicEnum) topic!: Topic;
  @Field({ description: 'count, euros, percent or average.' }) kind!: string;
  @Field() says!: string;
  @Field(() => [String], { description: 'Rules of the model that it looks at, by their ids.' }) rules!: string[];
  @Field({ description: 'What a figure of it needs to be shown at all.' }) floor!: string;
  @Field(() => String, { nullable: true, description: 'Of a rate: the count that is divided.' }) part!: string | null;
  @Field(() => String, { nullable: true, description: 'Of a rate: the count that it is divided by.' })
  base!: string | null;
}
