import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, pageType } from '@outrigger/graph';
import { type MentorStatus, MentorStatusEnum } from '../mentor.status.js';
import { INTERVIEW_QUESTIONS, type InterviewQuestion, type Rating } from './application.policy.js';
import type { RecruitmentCard, RecruitmentColumn } from './recruitment.report.js';

export const QuestionEnum = enumOf(INTERVIEW_QUESTIONS);
registerEnumType(QuestionEnum, { name: 'InterviewQuestion', description: 'What every applicant is rated on.' });

@ObjectType('MentorStep', { description: "A step on a mentor's path: who, when and why (C1)." })
export class MentorStepType {
  @Field(() => ID) id!: string;
  @Field(() => MentorStatusEnum, { nullable: true }) fromStatus!: MentorStatus | null;
  @Field(() => MentorStatusEnum) toStatus!: MentorStatus;
  @Field() why!: string;
  @Field({ description: 'Something that should have come before it was left out.' }) isSkip!: boolean;
  @Field(() => String, { nullable: true, description: 'Null for the applicant themself.' }) takenByName!: string | null;
  @Field(() => DateTime) takenAt!: Date;
}

@ObjectType('InterviewRating')
export class InterviewRatingType implements Rating {
  @Field(() => QuestionEnum) question!: InterviewQuestion;
  @Field(() => Int, { description: '1 to 5.' }) rating!: number;
}

@ObjectType('MentorInterview', { description: 'A conversation with an applicant, and its sheet.' })
export class MentorInterviewType {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) interviewerName!: string | null;
  @Field(() => DateTime) startsAt!: Date;
  @Field() place!: string;
  @Field(() => [InterviewRatingType], { description: 'Empty until the sheet is filed.' })
  ratings!: InterviewRatingType[];
  @Field(() => String, { nullable: true }) notes!: string | null;
  @Field(() => Int, { nullable: true, description: '1 to 5.' }) score!: number | null;
  @Field(() => DateTime, { nullable: true }) filedAt!: Date | null;
}

@ObjectType('MentorReference', { description: 'Somebody whom an applicant has named, and what they said.' })
export class MentorReferenceType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() email!: string;
  @Field(() => DateTime, { nullable: true }) askedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => String, { nullable: true }) words!: string | null;
  @Field(() => Int, { nullable: true, description: '1 to 5.' }) rating!: number | null;
}

@ObjectType('MentorNomination', { description: "A mentor's word for somebody who might mentor." })
export class MentorNominationType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() email!: string;
  @Field() why!: string;
  @Field(() => String, { nullable: true }) nominatedByName!: string | null;
  @Field(() => DateTime) nominatedAt!: Date;
  @Field(() => Boolean, { nullable: true, description: 'For the office: whether a letter went.' }) written!:
    boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'For the office: whether they have applied.' }) hasApplied!:
    boolean | null;
}

export const MentorNominationPage = pageType('MentorNominationPage', () => MentorNominationType);

@ObjectType('MentorApplication', { description: 'What somebody tells of themself who would like to mentor (C1).' })
export class MentorApplicationType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() email!: string;
  @Field({ description: 'A code of `backgrounds`.' }) primaryBackground!: string;
  @Field(() => [String]) otherBackgrounds!: string[];
  @Field(() => [String]) expertise!: string[];
  @Field(() => [String], { description: 'ISO 639-1.' }) languages!: string[];
  @Field({ description: 'IANA zone.' }) zone!: string;
  @Field(() => Int) hoursPerMonth!: number;
  @Field() why!: string;
  @Field({ description: 'In words, or an address.' }) cv!: string;
  @Field(() => MentorStatusEnum, { description: 'From probation on: of the mentor.' }) status!: MentorStatus;
  @Field(() => DateTime) statusSince!: Date;
  @Field(() => DateTime) appliedAt!: Date;
  @Field(() => ID, { nullable: true, description: 'Of the mentor whom it has led to.' }) mentorId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a mentor of the cohort with the same address.' })
  knownMentorId!: string | null;
  @Field(() => MentorApplicationType, { nullable: true, description: 'The one before, from the same address.' })
  duplicateOf?: MentorApplicationType | null;
  @Field(() => MentorNominationType, { nullable: true }) nomination?: MentorNominationType | null;
  @Field(() => [MentorInterviewType]) interviews?: MentorInterviewType[];
  @Field(() => [MentorReferenceType]) references?: MentorReferenceType[];
  @Field(() => [MentorStepType], { description: 'The first on top.' }) steps?: MentorStepType[];
}

@ObjectType('RecruitmentCard', { description: 'An applicant or a mentor, where they stand.' })
export class RecruitmentCardType implements RecruitmentCard {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true }) applicationId!: string | null;
  @Field(() => ID, { nullable: true }) mentorId!: string | null;
  @Field() name!: string;
  @Field({ description: 'A code of `backgrounds`.' }) background!: string;
  @Field(() => DateTime, { nullable: true, description: 'Of the last step.' }) since!: Date | null;
  @Field(() => Int, { nullable: true, description: 'Whole days since the last step.' }) days!: number | null;
  @Field({ description: 'The address has applied before.' }) isDuplicate!: boolean;
  @Field(() => Int, { nullable: true, description: "The last interview's, 1 to 5." }) score!: number | null;
}

@ObjectType('RecruitmentColumn')
export class RecruitmentColumnType implements RecruitmentColumn {
  @Field(() => MentorStatusEnum) status!: MentorStatus;
  @Field(() => Int, { description: 'All who stand there; of those declined, in the last 90 days.' }) count!: number;
  @Field(() => [RecruitmentCardType], { description: 'The longest waiting on top.' }) cards!: RecruitmentCardType[];
}
