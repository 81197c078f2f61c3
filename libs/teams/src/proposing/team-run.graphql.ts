import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, PageArgs, pageType, Payload } from '@outrigger/graph';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID } from 'class-validator';
import { RUN_KINDS, RUN_STATUSES, type RunKind, type RunStatus, type TeamRun } from './team-run.entity.js';

const KindEnum = enumOf(RUN_KINDS);
registerEnumType(KindEnum, {
  name: 'TeamRunKind',
  description: 'Whole teams, or who joins one that has lost somebody.',
});
const StatusEnum = enumOf(RUN_STATUSES);
registerEnumType(StatusEnum, { name: 'TeamRunStatus' });

type Unshown = 'askedBy' | 'input' | 'inputHash' | 'fitVersion';

@ObjectType('TeamRun', { description: 'A search for teams by the optimiser; kept with what it was asked (T4).' })
export class TeamRunType implements Omit<TeamRun, Unshown> {
  @Field(() => ID) id!: string;
  @Field(() => KindEnum) kind!: RunKind;
  @Field(() => StatusEnum) status!: RunStatus;
  @Field(() => DateTime) askedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who asked.' }) askedByName!: string | null;
  @Field(() => [ID]) ventureIds!: string[];
  @Field({ description: 'Of every venture that waited then, rather than of some that were named.' }) isWhole!: boolean;
  @Field(() => Int, { description: 'Mentors among whom it looked.' }) mentorCount!: number;
  @Field(() => Int, { description: 'The version of the policy that it went by.' }) policyVersion!: number;
  @Field(() => Float, { description: 'Of the work that may be done, 0 to 1; a search may be over sooner.' })
  share!: number;
  @Field({ description: 'What it is about, in words; empty before it begins.' }) note!: string;
  @Field(() => DateTime, { nullable: true }) startedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it failed, and what to do.' }) failure!: string | null;
}

export const TeamRunPage = pageType('TeamRunPage', () => TeamRunType);

@ArgsType()
export class TeamRunsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Those that looked for a team of this venture.' })
  @IsOptional()
  @IsUUID()
  ventureId?: string | null;
}

@InputType()
export class SuggestTeamsInput {
  @Field(() => [ID], { nullable: true, description: 'None: every venture that waits for a team.' })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  ventureIds?: string[] | null;
}

@InputType()
export class SuggestReplacementInput {
  @Field(() => ID, { description: 'Whose team has lost somebody; who is on it stays.' }) @IsUUID() ventureId!: string;
}

@InputType()
export class CancelTeamRunInput {
  @Field(() => ID) @IsUUID() runId!: string;
}

@ObjectType({ isAbstract: true })
abstract class TeamRunPayload extends Payload {
  @Field(() => TeamRunType, { nullable: true }) run?: TeamRunType | null;
}
@ObjectType()
export class SuggestTeamsPayload extends TeamRunPayload {}
@ObjectType()
export class SuggestReplacementPayload extends TeamRunPayload {}
@ObjectType()
export class CancelTeamRunPayload extends TeamRunPayload {}
