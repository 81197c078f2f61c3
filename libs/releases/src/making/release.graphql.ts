import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, pageType, Payload } from '@outrigger/graph';
import { Length } from 'class-validator';
import { type ReleaseRun, RUN_STATUSES, type RunStatus } from './release.entity.js';

const RunStatusEnum = enumOf(RUN_STATUSES);
registerEnumType(RunStatusEnum, { name: 'ReleaseRunStatus' });

@ObjectType('ReleaseRun', { description: 'A release being made, or how its making ended.' })
export class ReleaseRunType implements Omit<ReleaseRun, 'askedBy'> {
  @Field(() => ID) id!: string;
  @Field() period!: string;
  @Field(() => RunStatusEnum) status!: RunStatus;
  @Field(() => Int, { description: 'Of the work, in per cent.' }) share!: number;
  @Field({ description: 'Programmes measured, of how many.' }) note!: string;
  @Field(() => DateTime) askedAt!: Date;
  @Field(() => String, { nullable: true }) askedByName!: string | null;
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null;
  @Field(() => String, { nullable: true }) failure!: string | null;
}

export const ReleaseRunPage = pageType('ReleaseRunPage', () => ReleaseRunType);

@ObjectType('NamedFigure', { description: 'One figure that a programme lets the centre see by its name.' })
export class NamedFigureType {
  @Field() measure!: string;
  @Field(() => Int) value!: number;
}

@ObjectType('NamedFigures', { description: 'What a programme lets the centre see by its name, of one quarter.' })
export class NamedFiguresType {
  @Field(() => ID) id!: string;
  @Field() period!: string;
  @Field({ description: 'Of a made-up release of a demo.' }) isDemo!: boolean;
  @Field() programme!: string;
  @Field(() => [NamedFigureType]) figures!: NamedFigureType[];
}

export const NamedFiguresPage = pageType('NamedFiguresPage', () => NamedFiguresType);

@InputType()
export class MakeReleaseInput {
  @Field({ description: 'A closed quarter, such as 2026-Q3.' }) @Length(7, 7) period!: string;
}

@ObjectType()
export class MakeReleasePayload extends Payload {
  @Field(() => ReleaseRunType, { nullable: true }) run?: ReleaseRunType | null;
}
