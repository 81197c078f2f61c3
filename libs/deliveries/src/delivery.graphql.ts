import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, pageType } from '@outrigger/graph';
import type { PublicCertificate } from './certificates/certificate.desk.js';
import {
  CONSENT_ANSWERS,
  type ConsentAnswer,
  DELIVERY_KINDS,
  type DeliveryKind,
  type Part,
  PARTS,
  type TrainingBlock,
} from './delivery.entity.js';
import type { PartState } from './delivery.policy.js';
import type { Instructor } from './instructor.report.js';
import type { AskedConsent, ObservedSession } from './observation.report.js';

export const DeliveryKindEnum = enumOf(DELIVERY_KINDS);
registerEnumType(DeliveryKindEnum, {
  name: 'DeliveryKind',
  description: 'At the centre (O2), or at the adopter’s place (O6).',
});
const PartEnum = enumOf(PARTS);
registerEnumType(PartEnum, { name: 'TrainingPart', description: 'What a training consists of (O3-O5).' });
const AnswerEnum = enumOf(CONSENT_ANSWERS);
registerEnumType(AnswerEnum, { name: 'ObservationAnswer' });

@ObjectType('Instructor', { description: 'Whoever may give a training.' })
export class InstructorType implements Instructor {
  @Field(() => ID, { description: 'Of the membership.' }) id!: string;
  @Field() name!: string;
}

@ObjectType('TrainingBlock', { description: 'One session of a training, in one of its half-days.' })
export class TrainingBlockType implements Omit<TrainingBlock, 'deliveryId' | 'unitId'> {
  @Field(() => ID) id!: string;
  @Field(() => Int) halfDay!: number;
  @Field(() => PartEnum) part!: Part;
  @Field() title!: string;
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => DateTime) endsAt!: Date;
  @Field(() => Int) lengthMinutes!: number;
  @Field(() => String, { nullable: true }) room!: string | null;
  @Field(() => ID, { nullable: true }) instructorId!: string | null;
  @Field(() => String, { nullable: true }) instructorName!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The session that is observed, or in which the adopter is mentored.',
  })
  sessionId!: string | null;
  @Field(() => ID, { nullable: true }) meetingId!: string | null;
  @Field(() => Int) consentsAsked!: number;
  @Field(() => Int) consentsGiven!: number;
  @Field(() => Int) consentsRefused!: number;
  @Field(() => [ID], { description: 'Delegates who were there; for a delegate, themselves.' }) attendedIds!: string[];
}

@ObjectType('TrainingCertificate')
export class TrainingCertificateType {
  @Field(() => ID) id!: string;
  @Field({ description: 'Of its address: /verify/<token>.' }) token!: string;
  @Field(() => DateTime) issuedAt!: Date;
  @Field(() => DateTime, { nullable: true }) revokedAt!: Date | null;
  @Field(() => String, { nullable: true }) revokedReason!: string | null;
}

@ObjectType('TrainingDelegate', { description: 'Somebody whom an adopter sends (O2).' })
export class TrainingDelegateType {
  @Field(() => ID) id!: string;
  @Field(() => ID) adopterId!: string;
  @Field() organisation!: string;
  @Field(() => Int) seat!: number;
  @Field() name!: string;
  @Field(() => String, { nullable: true, description: 'For the office, and for oneself.' }) email!: string | null;
  @Field(() => String, { nullable: true }) position!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Confidentiality (O4).' }) signedAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'The adopter as a venture of the programme (O5); for the office.' })
  ventureId!: string | null;
  @Field({ description: 'Whether the adopter is a venture of the programme already (O5).' }) isVenture!: boolean;
  @Field() isMine!: boolean;
  @Field(() => TrainingCertificateType, { nullable: true }) certificate?: TrainingCertificateType | null;
}

@ObjectType('TrainingDelivery', { description: 'A training as it is given; it pins a version of its curriculum.' })
export class TrainingDeliveryType {
  @Field(() => ID) id!: string;
  @Field(() => DeliveryKindEnum) kind!: DeliveryKind;
  @Field() title!: string;
  @Field() curriculumTitle!: string;
  @Field(() => Int, { description: 'The pinned version.' }) version!: number;
  @Field() zone!: string;
  @Field() place!: string;
  @Field(() => DateTime) plannedAt!: Date;
  @Field(() => DateTime, { nullable: true }) startsAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) endsAt!: Date | null;
  @Field(() => Int) delegateCount!: number;
  @Field(() => Int) certificateCount!: number;
  @Field(() => [TrainingBlockType]) blocks?: TrainingBlockType[];
  @Field(() => [TrainingDelegateType], { description: 'For a delegate, themselves.' })
  delegates?: TrainingDelegateType[];
}

export const TrainingDeliveryPage = pageType('TrainingDeliveryPage', () => TrainingDeliveryType);

@ObjectType('PartState', { description: 'One part of a training, for one delegate (O7).' })
export class PartStateType implements PartState {
  @Field(() => PartEnum) part!: Part;
  @Field(() => Int) attended!: number;
  @Field(() => Int) blocks!: number;
  @Field({ description: 'What the part is about took place.' }) isBacked!: boolean;
  @Field() isDone!: boolean;
}

@ObjectType('ObservedSession', { description: 'What an observer sees of a session, while it is open to them (O4).' })
export class ObservedSessionType implements ObservedSession {
  @Field(() => ID) id!: string;
  @Field() venture!: string;
  @Field() oneLiner!: string;
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => DateTime) endsAt!: Date;
  @Field() zone!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => [String]) agenda!: string[];
}

@ObjectType('ObservationConsent', {
  description: 'A session that others would like to observe, asked of the actor (O4).',
})
export class ObservationConsentType implements AskedConsent {
  @Field(() => ID) blockId!: string;
  @Field() venture!: string;
  @Field(() => DateTime) startsAt!: Date;
  @Field() zone!: string;
  @Field(() => Int) observers!: number;
  @Field() organisations!: string;
  @Field(() => AnswerEnum) answer!: ConsentAnswer;
}

@ObjectType('PublicCertificate', { description: 'What a stranger reads of a certificate.' })
export class PublicCertificateType implements PublicCertificate {
  @Field() holder!: string;
  @Field() organisation!: string;
  @Field() title!: string;
  @Field(() => [String]) parts!: readonly string[];
  @Field() issuer!: string;
  @Field(() => DateTime) issuedAt!: Date;
  @Field({ description: 'Signed by this deployment’s key, and unchanged.' }) isGenuine!: boolean;
  @Field(() => DateTime, { nullable: true }) revokedAt!: Date | null;
  @Field(() => String, { nullable: true }) revokedReason!: string | null;
  @Field({ description: 'An Open Badges 3.0 credential, as a JWT.' }) credential!: string;
}
