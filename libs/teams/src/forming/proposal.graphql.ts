import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, Payload, RefusalType } from '@outrigger/graph';
import { VentureType } from '@outrigger/ventures';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { FormTeamInput } from '../team.graphql.js';
import {
  BECAME,
  type Became,
  FOUNDER_ANSWERS,
  type FounderAnswer,
  PROPOSAL_STATUSES,
  type ProposalStatus,
  SEAT_ANSWERS,
  type SeatAnswer,
} from './proposal.entity.js';

export const ProposalStatusEnum = enumOf(PROPOSAL_STATUSES);
export const SeatAnswerEnum = enumOf(SEAT_ANSWERS);
export const FounderAnswerEnum = enumOf(FOUNDER_ANSWERS);
const OutcomeOfAnswerEnum = enumOf(BECAME);
registerEnumType(ProposalStatusEnum, { name: 'ProposalStatus' });
registerEnumType(SeatAnswerEnum, { name: 'SeatAnswer' });
registerEnumType(FounderAnswerEnum, { name: 'FounderAnswer' });
registerEnumType(OutcomeOfAnswerEnum, { name: 'TeamAnswerOutcome', description: 'What became of an answer.' });

@ObjectType('TeamProposalSeat', { description: "A mentor's place in a proposed team." })
export class TeamProposalSeatType {
  @Field(() => ID) id!: string;
  @Field(() => ID) mentorId!: string;
  @Field() mentorName!: string;
  @Field() primaryBackground!: string;
  @Field() isLead!: boolean;
  @Field(() => SeatAnswerEnum) answer!: SeatAnswer;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What they said with it; for the office.' }) word!: string | null;
  @Field({ description: 'Whether it is your own.' }) isMine!: boolean;
}

@ObjectType('TeamProposal', { description: 'A team until its mentors and a founder have agreed to it (T4).' })
export class TeamProposalType {
  @Field(() => ID) id!: string;
  @Field(() => ID) ventureId!: string;
  @Field() ventureName!: string;
  @Field() oneLiner!: string;
  @Field(() => [String]) needs!: string[];
  @Field(() => ProposalStatusEnum) status!: ProposalStatus;
  @Field(() => String, { nullable: true, description: 'For the office.' }) overrideReason!: string | null;
  @Field(() => ID, { nullable: true, description: 'The run that suggested it; for the office.' })
  runId!: string | null;
  @Field(() => DateTime) madeAt!: Date;
  @Field(() => DateTime, { nullable: true }) proposedAt!: Date | null;
  @Field(() => FounderAnswerEnum) founderAnswer!: FounderAnswer;
  @Field(() => DateTime, { nullable: true }) founderAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) settledAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn or declined; for the office.' })
  word!: string | null;
  @Field(() => [TeamProposalSeatType], { description: "The lead's first." }) seats?: TeamProposalSeatType[];
}

@ObjectType('TeamWish', { description: "A founder's wish for other mentors (T5)." })
export class TeamWishType {
  @Field(() => ID) id!: string;
  @Field(() => ID) ventureId!: string;
  @Field() words!: string;
  @Field(() => DateTime) askedAt!: Date;
  @Field(() => DateTime, { nullable: true }) settledAt!: Date | null;
  @Field(() => String, { nullable: true }) reply!: string | null;
  @Field(() => VentureType, { nullable: true }) venture?: VentureType;
}

@InputType()
export class ProposeTeamInput extends FormTeamInput {
  @Field(() => ID, { nullable: true, description: 'The run that suggested it.' })
  @IsOptional()
  @IsUUID()
  runId?: string | null;
}

@InputType()
export class WithdrawTeamProposalInput {
  @Field(() => ID) @IsUUID() proposalId!: string;
  @Field({ description: 'For those who were asked.' }) @Length(3, 500) reason!: string;
}

@InputType()
export class AnswerTeamProposalInput {
  @Field(() => ID) @IsUUID() proposalId!: string;
  @Field(() => SeatAnswerEnum) @IsIn(['yes', 'no']) answer!: 'yes' | 'no';
  @Field(() => String, { nullable: true, description: 'For the office.' })
  @IsOptional()
  @Length(1, 500)
  word?: string | null;
}

@InputType()
export class AgreeToTeamInput {
  @Field(() => ID) @IsUUID() proposalId!: string;
  @Field(() => FounderAnswerEnum) @IsIn(['yes', 'others']) answer!: 'yes' | 'others';
  @Field(() => String, { nullable: true, description: 'Whom you would rather have, or why; for the office.' })
  @IsOptional()
  @Length(1, 500)
  word?: string | null;
}

@InputType()
export class RecordTeamAnswerInput {
  @Field(() => ID) @IsUUID() proposalId!: string;
  @Field(() => ID, { nullable: true, description: 'Who said so; none for the founders.' })
  @IsOptional()
  @IsUUID()
  mentorId?: string | null;
  @Field() @IsBoolean() agrees!: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 500) word?: string | null;
}

@InputType()
export class WishForMentorsInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field({ description: 'What you look for, or what does not fit; the office alone reads it.' })
  @Length(3, 500)
  words!: string;
}

@InputType()
export class AnswerTeamWishInput {
  @Field(() => ID) @IsUUID() wishId!: string;
  @Field({ description: 'The founders read it.' }) @Length(3, 1000) reply!: string;
}

@ObjectType()
class ProposalPayload extends Payload {
  @Field(() => TeamProposalType, { nullable: true }) proposal?: TeamProposalType | null;
}

@ObjectType()
export class DraftTeamPayload extends ProposalPayload {
  @Field(() => [RefusalType], { nullable: true, description: 'What stands against proposing it now.' })
  against?: RefusalType[] | null;
}

@ObjectType()
export class ProposeTeamPayload extends ProposalPayload {}

@ObjectType()
export class WithdrawTeamProposalPayload extends ProposalPayload {}

@ObjectType()
export class AnswerTeamProposalPayload extends ProposalPayload {
  @Field(() => OutcomeOfAnswerEnum, { nullable: true }) became?: Became | null;
}

@ObjectType()
export class AgreeToTeamPayload extends AnswerTeamProposalPayload {}

@ObjectType()
export class RecordTeamAnswerPayload extends AnswerTeamProposalPayload {}

@ObjectType()
class WishPayload extends Payload {
  @Field(() => TeamWishType, { nullable: true }) wish?: TeamWishType | null;
}

@ObjectType()
export class WishForMentorsPayload extends WishPayload {}

@ObjectType()
export class AnswerTeamWishPayload extends WishPayload {}
