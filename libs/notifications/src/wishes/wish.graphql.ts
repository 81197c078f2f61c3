import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, Payload } from '@outrigger/graph';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { type Rhythm, RHYTHMS } from '../posting/quiet-hours.js';
import { type Choice, CHOICES, type Topic, TOPICS } from '../wording/topic.policy.js';

const TopicEnum = enumOf(TOPICS);
registerEnumType(TopicEnum, {
  name: 'MailTopic',
  description:
    'Letters that one can do without: reminders, what others did, questions afterwards, news of the network, questions of other programmes. All others always go.',
});

const ChoiceEnum = enumOf(CHOICES);
registerEnumType(ChoiceEnum, { name: 'MailChoice', description: 'At once, in the digest, or not at all.' });

const RhythmEnum = enumOf(RHYTHMS);
registerEnumType(RhythmEnum, { name: 'DigestRhythm' });

@ObjectType('MailTopicChoice')
export class MailTopicChoiceType {
  @Field(() => TopicEnum) topic!: Topic;
  @Field(() => ChoiceEnum) choice!: Choice;
}

@ObjectType('MailPreferences', { description: 'Which letters you get, and when.' })
export class MailPreferencesType {
  @Field() address!: string;
  @Field({ description: 'Nothing goes to the address until the office has mended it.' }) bounces!: boolean;
  @Field(() => [MailTopicChoiceType]) topics!: MailTopicChoiceType[];
  @Field(() => RhythmEnum) rhythm!: Rhythm;
  @Field({ description: 'Of your clock, in which the hours are.' }) zone!: string;
  @Field(() => Int, { description: 'From this hour, letters that can wait do so; the same as until is never.' })
  quietFrom!: number;
  @Field(() => Int) quietUntil!: number;
  @Field({ description: 'Whether they are your own, and not the programme’s.' }) isOwn!: boolean;
}

@InputType()
export class ChooseMailInput {
  @Field(() => TopicEnum) @IsIn(TOPICS) topic!: Topic;
  @Field(() => ChoiceEnum) @IsIn(CHOICES) choice!: Choice;
}

@InputType()
export class SetMailHabitInput {
  @Field(() => RhythmEnum) @IsIn(RHYTHMS) rhythm!: Rhythm;
  @Field(() => Int, { nullable: true, description: 'Without both: the programme’s.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(23)
  quietFrom?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(23) quietUntil?: number | null;
}

@ObjectType({ isAbstract: true })
class PreferencesPayload extends Payload {
  @Field(() => MailPreferencesType, { nullable: true }) preferences?: MailPreferencesType | null;
}

@ObjectType()
export class ChooseMailPayload extends PreferencesPayload {}

@ObjectType()
export class SetMailHabitPayload extends PreferencesPayload {}
