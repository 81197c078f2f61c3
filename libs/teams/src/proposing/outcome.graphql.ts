import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@outrigger/graph';
import { OBSTACLES, type ObstacleCode } from './obstacle.js';
import type { Part } from './fit.policy.js';

const ObstacleEnum = enumOf(OBSTACLES);
registerEnumType(ObstacleEnum, {
  name: 'TeamObstacle',
  description: 'What kept a mentor off a team, or a venture from one: a rule, another venture, or a better choice.',
});

@ObjectType('FitParts', { description: 'What the fit of a mentor and a venture is made of, in points.' })
export class FitPartsType implements Record<Part, number> {
  @Field(() => Int, { description: 'What they said to it on a list: up to 25.' }) interest!: number;
  @Field(() => Int, { description: 'They said that they could lead, and may: 5.' }) lead!: number;
  @Field(() => Int, { description: 'Needs that they meet: up to 24.' }) expertise!: number;
  @Field(() => Int, { description: 'They know the sector: 4.' }) sector!: number;
  @Field(() => Int, { description: 'A language in common: 3.' }) language!: number;
  @Field(() => Int, { description: 'How near their clocks are: up to 4.' }) time!: number;
  @Field(() => Int, { description: 'How much of their time is free: up to 6.' }) load!: number;
  @Field(() => Int, { description: 'Ventures that they have accompanied: up to 2.' }) experience!: number;
}

@ObjectType('TeamSubstitute')
export class TeamSubstituteType {
  @Field(() => ID) mentorId!: string;
  @Field() name!: string;
  @Field(() => ID, { description: 'Who would lead then.' }) leadId!: string;
  @Field(() => Int, { description: "The team's score with them." }) score!: number;
}

@ObjectType('TeamPick', { description: 'Why a mentor is on a suggested team.' })
export class TeamPickType {
  @Field(() => ID) mentorId!: string;
  @Field() name!: string;
  @Field() isLead!: boolean;
  @Field({ description: 'They are on the team already, and stay.' }) isLocked!: boolean;
  @Field(() => Int) fit!: number;
  @Field(() => FitPartsType) parts!: FitPartsType;
  @Field(() => [String], { description: 'Needs of the venture that they meet.' }) needs!: string[];
  @Field(() => [String], { description: 'Of those, the ones that nobody else on the team meets.' })
  onlyTheirs!: string[];
  @Field(() => Float, { description: 'Hours a month that they have left with all their teams.' }) hoursAfter!: number;
  @Field(() => TeamSubstituteType, { nullable: true, description: 'Who would be best in their seat.' })
  substitute!: TeamSubstituteType | null;
}

@ObjectType('PassedOverMentor', { description: 'A mentor of great fit who is not on the team, and the first reason.' })
export class PassedOverMentorType {
  @Field(() => ID) mentorId!: string;
  @Field() name!: string;
  @Field(() => Int, { description: 'What speaks for them, in points.' }) fit!: number;
  @Field(() => ObstacleEnum) obstacle!: ObstacleCode;
  @Field(() => [String], { description: 'The ventures that have them instead.' }) ventures!: string[];
  @Field(() => Int, { nullable: true, description: 'What the team could score with them, where they may join it.' })
  score!: number | null;
}

@ObjectType('OtherTeam', { description: 'Another team that the venture could have.' })
export class OtherTeamType {
  @Field(() => ID) leadId!: string;
  @Field(() => [ID]) mentorIds!: string[];
  @Field(() => Int) score!: number;
  @Field(() => [String], { description: 'Who is on it and not on the suggested one.' }) joining!: string[];
  @Field(() => [String], { description: 'Who is on the suggested one only.' }) leaving!: string[];
}

@ObjectType('SuggestedTeam')
export class SuggestedTeamType {
  @Field(() => ID) ventureId!: string;
  @Field() ventureName!: string;
  @Field({ description: 'It has a team by now, or one that is proposed.' }) isServed!: boolean;
  @Field(() => ID) leadId!: string;
  @Field(() => [ID]) mentorIds!: string[];
  @Field(() => Int) score!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'The score as a share of that of the best team it could have alone; null where that is not above 0.',
  })
  attainment!: number | null;
  @Field(() => [String], { description: 'All that the venture needs.' }) needs!: string[];
  @Field(() => [String], { description: 'Of those, the ones that somebody on the team meets.' }) covered!: string[];
  @Field(() => [TeamPickType], { description: 'The lead first.' }) picks!: TeamPickType[];
  @Field(() => [PassedOverMentorType]) passedOver!: PassedOverMentorType[];
  @Field(() => [OtherTeamType], { description: 'Where one venture alone was asked for: the next best.' })
  others!: OtherTeamType[];
}

@ObjectType('UnservedVenture', { description: 'A venture for which there is no team, and what would give it one.' })
export class UnservedVentureType {
  @Field(() => ID) ventureId!: string;
  @Field() ventureName!: string;
  @Field(() => [ObstacleEnum], {
    description:
      'Rules of which one alone, relaxed, gives a team, the softest first; empty when it takes more than one.',
  })
  rules!: ObstacleCode[];
  @Field(() => [String], { description: 'The team that it would have then, lead first.' }) team!: string[];
  @Field(() => [String], { description: "The ventures that hold these mentors' hours." }) heldBy!: string[];
}

@ObjectType('TeamCandidate', { description: 'A mentor who could be on the team of a single venture.' })
export class TeamCandidateType {
  @Field(() => ID) mentorId!: string;
  @Field() name!: string;
  @Field() background!: string;
  @Field(() => Int, { description: 'What speaks for them, in points.' }) fit!: number;
  @Field(() => FitPartsType) parts!: FitPartsType;
  @Field(() => [String], { description: 'Needs of the venture that they meet.' }) needs!: string[];
  @Field() canLead!: boolean;
  @Field(() => Float, { description: 'Hours a month that were given, and of those the ones taken, as it was then.' })
  hours!: number;
  @Field(() => Float) taken!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'The half hours of a week, in UTC from Monday on: 1 where they could begin a session with the founders. Null where they told no hours.',
  })
  slots!: string | null;
  @Field(() => ObstacleEnum, { nullable: true, description: 'What keeps them off any team of it.' })
  obstacle!: ObstacleCode | null;
}

@ObjectType('TeamRunOutcome', { description: 'What a search found, explained by what it was asked with then.' })
export class TeamRunOutcomeType {
  @Field(() => ID) runId!: string;
  @Field({ description: 'Nothing better can be found with what was known.' }) isProved!: boolean;
  @Field({ description: 'Ended early: the best so far.' }) isStopped!: boolean;
  @Field(() => Int, { description: 'The score of all teams together.' }) total!: number;
  @Field(() => [SuggestedTeamType]) teams!: SuggestedTeamType[];
  @Field(() => [UnservedVentureType]) unserved!: UnservedVentureType[];
  @Field(() => [TeamCandidateType], {
    description: 'Where one venture alone was asked for: all mentors, those for whom most speaks first.',
  })
  candidates!: TeamCandidateType[];
}
