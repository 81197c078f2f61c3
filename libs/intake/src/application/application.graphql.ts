import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { StoredFileType } from '@outrigger/files';
import { DateTime, Payload } from '@outrigger/graph';
import { VentureType } from '@outrigger/ventures';
import type { FieldKind } from '../form/form.entity.js';
import { FIELD_KINDS } from '../form/form.entity.js';
import { FormFieldType } from '../form/form.graphql.js';
import { IntakeType } from '../period/intake.graphql.js';
import type { CoFounder } from './application.entity.js';

const ApplicationStatusEnum = { draft: 'draft', submitted: 'submitted' } as const;
registerEnumType(ApplicationStatusEnum, { name: 'ApplicationStatus' });

@ObjectType('ApplicationAnswer', { description: "A question of the application's form, and what was answered." })
export class ApplicationAnswerType {
  @Field({ description: "The field's." }) key!: string;
  @Field() label!: string;
  @Field(() => String, { description: FIELD_KINDS.join(', ') }) kind!: FieldKind;
  @Field(() => String, { nullable: true, description: "As it was typed; a choice by its option's label." }) value!:
    string | null;
  @Field(() => [String], { description: 'Several choices, by their labels.' }) values!: string[];
  @Field(() => [StoredFileType]) files!: StoredFileType[];
}

@ObjectType('DraftAnswer', { description: 'An answer as it is kept, also to what is not asked any more.' })
export class DraftAnswerType {
  @Field() key!: string;
  @Field(() => [String], { description: 'One text, or several choices by their values.' }) values!: string[];
}

@ObjectType('CoFounder')
export class CoFounderType implements CoFounder {
  @Field() name!: string;
  @Field() email!: string;
}

@ObjectType('ApplicationDuplicate', { description: 'A venture that may be the same, for the office.' })
export class ApplicationDuplicateType {
  @Field(() => ID) ventureId!: string;
  @Field() name!: string;
  @Field() status!: string;
  @Field(() => [String], { description: 'name, founder, website' }) reasons!: string[];
}

@ObjectType('Application', { description: 'What a venture tells to be taken in (V1, V2).' })
export class ApplicationType {
  @Field(() => ID) id!: string;
  @Field(() => ApplicationStatusEnum) status!: 'draft' | 'submitted';
  @Field(() => Int, { description: 'Name the one that you have seen when you change it.' }) revision!: number;
  @Field(() => IntakeType) intake?: IntakeType;
  @Field(() => VentureType, { nullable: true }) venture?: VentureType | null;
  @Field(() => String, { nullable: true, description: 'As far as it is told.' }) ventureName!: string | null;
  @Field() applicantName!: string;
  @Field(() => [FormFieldType], { description: 'Of the version of the form that it was begun by.' })
  fields!: FormFieldType[];
  @Field({ description: 'The form has a newer version, which the draft can be carried over to.' })
  hasNewerForm!: boolean;
  @Field(() => [ApplicationAnswerType], { description: 'By the questions of its form, in their order.' })
  answers!: ApplicationAnswerType[];
  @Field(() => [DraftAnswerType], { description: 'As they are kept.' }) kept!: DraftAnswerType[];
  @Field(() => [StoredFileType]) files?: StoredFileType[];
  @Field(() => [CoFounderType], { description: 'Besides the applicant.' }) founders!: CoFounderType[];
  @Field(() => DateTime) startedAt!: Date;
  @Field(() => DateTime) savedAt!: Date;
  @Field(() => DateTime, { nullable: true }) submittedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'As it was signed.' }) releaseText!: string | null;
  @Field(() => String, { nullable: true }) signedName!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the office was asked for an exception.' })
  askedAt!: Date | null;
  @Field(() => String, { nullable: true }) askedWhy!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the office made one.' }) admittedAt!: Date | null;
  @Field(() => String, { nullable: true }) admittedByName!: string | null;
  @Field(() => String, { nullable: true }) admittedWhy!: string | null;
  @Field(() => [ApplicationDuplicateType], { description: 'For the office; empty for everybody else.' })
  duplicates!: ApplicationDuplicateType[];
}

@ObjectType('ApplicationReview', { description: 'All that stands against submitting it now: empty means ready.' })
export class ApplicationReviewType extends Payload {}
