import { Args, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from '@nestjs/graphql';
import { type Accepted, enumOf, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { IsIn, IsUUID } from 'class-validator';
import { SessionPayload } from '../session.inputs.js';
import { told } from '../session.told.js';
import { type Owed, OWED, type Pressed, PRESSED } from './due.policy.js';
import { RemindService } from './remind.service.js';

const OwedEnum = enumOf(OWED);
registerEnumType(OwedEnum, { name: 'OwedToSession', description: 'What somebody owes a session (S3).' });

const PressedEnum = enumOf(PRESSED);
registerEnumType(PressedEnum, { name: 'SessionReminder', description: 'What the office reminds of by a press.' });

@InputType()
export class RemindOfSessionInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field(() => OwedEnum) @IsIn(OWED) about!: Owed;
}

@ObjectType()
export class RemindOfSessionPayload extends SessionPayload {}

@InputType()
export class TakeBackReminderInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field(() => PressedEnum) @IsIn(PRESSED) about!: Pressed;
}

@ObjectType()
export class TakeBackReminderPayload extends SessionPayload {}

@Resolver()
export class DueResolver {
  constructor(private readonly reminding: RemindService) {}

  @Mutation(() => RemindOfSessionPayload, {
    description: 'A letter to whoever owes it; once a day (V5). `takeBackReminder` undoes it.',
  })
  @Allow('sessions.remind')
  async remindOfSession(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { sessionId, about }: RemindOfSessionInput,
  ): Promise<Accepted<RemindOfSessionPayload>> {
    await this.reminding.remind(tx, sessionId, about);
    return told(read, sessionId);
  }

  @Mutation(() => TakeBackReminderPayload, { description: 'As if it had not been pressed, until its letter leaves.' })
  @Allow('sessions.remind')
  async takeBackReminder(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { sessionId, about }: TakeBackReminderInput,
  ): Promise<Accepted<TakeBackReminderPayload>> {
    await this.reminding.takeBack(tx, sessionId, about);
    return told(read, sessionId);
  }
}
