import { ArgsType, Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SHARING_LEVELS, SharingEnum, type SharingLevel } from '@outrigger/adopters';
import { DateTime, Day, enumOf, Payload } from '@outrigger/graph';
import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { type Training, TRAININGS } from '../catalogue/classes.policy.js';
import type { Why } from '../control/cell.policy.js';
import { WhyEnum } from '../network/network.graphql.js';
import type { Comparison } from './compared.js';
import type { Benchmark, Chosen, OwnFigure, PeersBy } from './sharing.service.js';

const TrainingEnum = enumOf(TRAININGS);
registerEnumType(TrainingEnum, { name: 'TrainingClass' });
const PEERS = ['all', 'kind', 'age'] as const satisfies readonly PeersBy[];
const PeersEnum = enumOf(PEERS);
registerEnumType(PeersEnum, { name: 'PeersBy', description: 'With whom a programme is compared.' });

@ArgsType()
export class PeersArgs {
  @Field(() => PeersEnum, { defaultValue: 'all' }) @IsIn(PEERS) by!: PeersBy;
}

@ObjectType('OwnFigure', { description: 'Of one’s own programme, exact: what a release would be made of.' })
export class OwnFigureType implements OwnFigure {
  @Field() measure!: string;
  @Field(() => Float) value!: number;
  @Field({ description: 'May be shown by name.' }) isHeadline!: boolean;
}

@ObjectType('Sharing', { description: 'What a programme shares with the network, by its agreement.' })
export class SharingType {
  @Field(() => SharingEnum) level!: SharingLevel;
  @Field(() => [String], { description: 'Figures that the centre may see by the programme’s name.' }) named!: string[];
  @Field(() => TrainingEnum, { description: 'The training that the programme had before it began (O2, O6).' })
  training!: Training;
  @Field(() => Day, { nullable: true, description: 'The last day of the agreement.' }) untilOn!: string | null;
  @Field(() => DateTime) chosenAt!: Date;
}

@InputType()
export class ChooseSharingInput implements Chosen {
  @Field(() => SharingEnum) @IsIn(SHARING_LEVELS) level!: SharingLevel;
  @Field(() => [String])
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  named!: string[];
  @Field(() => TrainingEnum) @IsIn(TRAININGS) training!: Training;
  @Field(() => Day, { nullable: true }) @IsOptional() untilOn?: string | null;
}

@ObjectType()
export class ChooseSharingPayload extends Payload {
  @Field(() => SharingType, { nullable: true }) sharing?: SharingType | null;
}

@ObjectType('Comparison', { description: 'A rate of one’s own beside the quartiles of at least three others.' })
export class ComparisonType implements Comparison {
  @Field() measure!: string;
  @Field(() => Float, { nullable: true }) own!: number | null;
  @Field(() => Float, { nullable: true }) q1!: number | null;
  @Field(() => Float, { nullable: true }) q2!: number | null;
  @Field(() => Float, { nullable: true }) q3!: number | null;
  @Field(() => WhyEnum, { nullable: true, description: 'Why there is not even a middle.' }) why!: Why | null;
}

@ObjectType('Benchmark', { description: 'One’s own programme beside the newest release.' })
export class BenchmarkType implements Benchmark {
  @Field(() => Int) number!: number;
  @Field({ description: 'Beside made-up programmes of a demo.' }) isDemo!: boolean;
  @Field() period!: string;
  @Field() axis!: string;
  @Field() category!: string;
  @Field(() => [ComparisonType]) rates!: ComparisonType[];
}
