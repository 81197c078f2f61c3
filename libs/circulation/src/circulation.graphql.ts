import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, pageType, Payload } from '@outrigger/graph';
import { MentorType } from '@outrigger/mentors';
import { VentureType } from '@outrigger/ventures';
import {
  type Circulation,
  CIRCULATION_KINDS,
  CIRCULATION_STATUSES,
  type CirculationEntry,
  type CirculationKind,
  type CirculationStatus,
  type Outcome,
  OUTCOMES,
} from './circulation.entity.js';
import { CirculationCardType } from './interest.graphql.js';

const KindEnum = enumOf(CIRCULATION_KINDS);
registerEnumType(KindEnum, { name: 'CirculationKind' });
export const StatusEnum = enumOf(CIRCULATION_STATUSES);
registerEnumType(StatusEnum, { name: 'CirculationStatus' });
const OutcomeEnum = enumOf(OUTCOMES);
registerEnumType(OutcomeEnum, { name: 'CirculationOutcome', description: 'What came of a venture on a list.' });

type Unshown = 'circulationId' | 'approvedBy';

@ObjectType('CirculationEntry', { description: 'A venture on a list, in words without secrets.' })
export class CirculationEntryType implements Omit<CirculationEntry, Unshown> {
  @Field(() => ID) id!: string;
  @Field(() => ID) ventureId!: string;
  @Field() ventureName!: string;
  @Field() stage!: string;
  @Field() sector!: string;
  @Field(() => Int) position!: number;
  @Field({ description: 'What every mentor may read.' }) blurb!: string;
  @Field(() => [String]) needs!: string[];
  @Field(() => DateTime, { nullable: true, description: 'Null until the office stands for the words.' })
  approvedAt!: Date | null;
  @Field(() => Int, { description: 'How many lists, this one included, it has been on.' }) listing!: number;
  @Field(() => OutcomeEnum, { nullable: true, description: 'Once the list is closed.' }) outcome!: Outcome | null;
  @Field(() => Int, { description: 'Mentors to whom it was shown.' }) shown!: number;
  @Field(() => Int) yes!: number;
  @Field(() => Int, { description: 'Of those, who could lead.' }) leads!: number;
  @Field(() => Int) maybe!: number;
  @Field(() => Int) no!: number;
  @Field(() => Int) stakes!: number;
  @Field(() => [CirculationCardType], { description: 'Of up to 200 mentors who answered, the newest answer first.' })
  answered?: CirculationCardType[];
  @Field(() => VentureType, { nullable: true }) venture?: VentureType;
}

@ObjectType('Circulation', { description: 'A list of ventures that goes to mentors (T4).' })
export class CirculationType implements Omit<Circulation, 'sentBy' | 'madeBy' | 'policyVersion'> {
  @Field(() => ID) id!: string;
  @Field(() => KindEnum) kind!: CirculationKind;
  @Field(() => StatusEnum) status!: CirculationStatus;
  @Field(() => Day, { nullable: true, description: 'The day of the period that it stands for.' }) forDay!:
    string | null;
  @Field(() => [String], { description: 'Of a targeted one: the expertise that is looked for (T5).' })
  missing!: string[];
  @Field(() => DateTime) madeAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it goes out by itself.' }) sendAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) cutOffAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Null for a draft, and for one that was skipped.' })
  sentAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) remindedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) closedAt!: Date | null;
  @Field(() => Int, { description: 'Mentors to whom it goes.' }) readers!: number;
  @Field(() => Int, { description: 'Mentors who answered anything, or said that there is none for them.' })
  answerers!: number;
  @Field(() => [CirculationEntryType]) entries?: CirculationEntryType[];
}

export const CirculationPage = pageType('CirculationPage', () => CirculationType);

@ObjectType('CoverageOfEntry', { description: 'Who would be shown a venture, were the list sent now.' })
export class CoverageOfEntryType {
  @Field(() => ID) entryId!: string;
  @Field(() => Int, { description: 'Mentors who would be shown it.' }) readers!: number;
  @Field(() => Int, { description: 'Of those, whose expertise meets a need or knows the sector.' }) matching!: number;
  @Field(() => [String], { description: 'Needs that nobody of them meets.' }) unmet!: string[];
}

@ObjectType('CoverageOfMentor')
export class CoverageOfMentorType {
  @Field(() => ID) mentorId!: string;
  @Field() name!: string;
  @Field(() => Int, { description: 'Ventures of the list that match.' }) matching!: number;
}

@ObjectType('CirculationCoverage')
export class CirculationCoverageType {
  @Field(() => [CoverageOfEntryType]) entries!: CoverageOfEntryType[];
  @Field(() => [CoverageOfMentorType], { description: 'To whom it would go.' }) mentors!: CoverageOfMentorType[];
}

@ObjectType('CirculationReadiness', { description: 'What the cohort lacks before ventures may circulate (C5).' })
export class CirculationReadinessType extends Payload {}

@ObjectType({ isAbstract: true })
abstract class CirculationPayload extends Payload {
  @Field(() => CirculationType, { nullable: true }) circulation?: CirculationType | null;
}
@ObjectType()
export class OpenCirculationPayload extends CirculationPayload {}
@ObjectType()
export class LookForMentorsPayload extends CirculationPayload {}
@ObjectType()
export class AddCirculationEntryPayload extends CirculationPayload {}
@ObjectType()
export class ApproveCirculationEntryPayload extends CirculationPayload {}
@ObjectType()
export class RemoveCirculationEntryPayload extends CirculationPayload {}
@ObjectType()
export class OrderCirculationPayload extends CirculationPayload {}
@ObjectType()
export class SendCirculationPayload extends CirculationPayload {}
@ObjectType()
export class UnscheduleCirculationPayload extends CirculationPayload {}
@ObjectType()
export class SkipCirculationPayload extends CirculationPayload {}
@ObjectType()
export class TestCirculationPayload extends Payload {}

// A card's mentor is drawn here, where both rooms' classes stand.
Field(() => MentorType, { nullable: true })(CirculationCardType.prototype, 'mentor');
