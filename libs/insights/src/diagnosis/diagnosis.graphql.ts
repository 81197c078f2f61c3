import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '@outrigger/graph';
import type { GroupGap } from './attention.policy.js';
import type { CausesUsed, DiagnosedVenture, Diagnosis, Disagreement } from './diagnosis.service.js';

@ObjectType('GroupGap', { description: 'Shares in per cent; what was talked about beside what ventures die of (D1).' })
export class GroupGapType implements GroupGap {
  @Field({ description: 'One of the groups of `topics`, or of causes that no topic has.' }) group!: string;
  @Field(() => Float, { description: 'Of the minutes talked.' }) attention!: number;
  @Field(() => Float, { nullable: true, description: 'Of the minutes on agendas; null without agendas.' })
  agenda!: number | null;
  @Field(() => Float, { nullable: true, description: 'Of all risk points; null for fewer than 10 ventures.' })
  risk!: number | null;
  @Field(() => Float, { description: 'Of all mentions of causes.' }) cause!: number;
  @Field(() => Float, { description: '`cause` less `attention`, in percentage points.' }) gap!: number;
}

@ObjectType('CauseEdition', { description: 'What the shares of causes are taken from.' })
export class CauseEditionType implements CausesUsed {
  @Field({ description: "The programme's own closings, once there are 50; else the edition." }) isOwn!: boolean;
  @Field() edition!: string;
  @Field(() => Int) year!: number;
  @Field(() => Int, { nullable: true }) sample!: number | null;
  @Field() source!: string;
  @Field(() => Int, { description: 'Ventures of the programme that closed with a cause.' }) closings!: number;
}

@ObjectType('Disagreement', { description: 'Founders and lead are two or more apart on a risk.' })
export class DisagreementType implements Disagreement {
  @Field() group!: string;
  @Field(() => Int) founder!: number;
  @Field(() => Int) lead!: number;
  @Field({ description: 'It is on the agenda of the next session, or suggested for it.' }) isOnAgenda!: boolean;
}

@ObjectType('DiagnosedVenture', { description: "A venture's risks, and what its sessions were about." })
export class DiagnosedVentureType implements DiagnosedVenture {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => [String], { description: 'Groups that either side scores 3 or more.' }) points!: readonly string[];
  @Field(() => [String], { description: 'Those without a session in 90 days.' }) uncovered!: readonly string[];
  @Field(() => Int, { nullable: true, description: 'In per cent of the points; null without any.' })
  coverage!: number | null;
  @Field({ description: 'The lead scores the need 4, and the last three sessions were not about it.' })
  needIsSilent!: boolean;
  @Field(() => [DisagreementType], { description: 'On need and team.' }) disagreements!: readonly Disagreement[];
  @Field(() => ID, { nullable: true, description: 'For which a point can be suggested.' })
  nextSessionId!: string | null;
}

@ObjectType('Diagnosis', { description: 'What sessions are about beside what ventures die of: association only (D1).' })
export class DiagnosisType implements Diagnosis {
  @Field(() => Day) firstDay!: string;
  @Field(() => Day) lastDay!: string;
  @Field(() => Int, { description: 'Sessions held and reported in the period.' }) sessions!: number;
  @Field(() => Int) minutes!: number;
  @Field(() => Int, { description: 'Ventures whose risks were scored in the period.' }) assessed!: number;
  @Field(() => [GroupGapType], { description: 'Empty for fewer than 10 sessions.' }) groups!: readonly GroupGap[];
  @Field(() => CauseEditionType) causes!: CauseEditionType;
  @Field(() => Float, {
    nullable: true,
    description: 'Of closings: whose weightiest cause had been talked about, in per cent; null for fewer than 10.',
  })
  backTest!: number | null;
  @Field(() => [DiagnosedVentureType], {
    description: 'Ventures with a team and scores, as they are today; up to 200.',
  })
  ventures!: readonly DiagnosedVenture[];
}
