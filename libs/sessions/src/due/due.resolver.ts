import { Args, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from '@nestjs/graphql';
import { type Accepted, enumOf, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { IsIn, IsUUID } from 'class-validator';
import { SessionPayload } from '../session.inputs.js';
import { told } from '../session.told.js';
import { type Owed, OWED } from './due.policy.js';
import { RemindService } from './remind.service.js';

const OwedEnum = enumOf(OWED);
registerEnumType(OwedEnum, { name: 'OwedToSession', description: 'What somebody owes a session (S3).' });

@InputType()
export class RemindOfSessionInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field(() => OwedEnum) @IsIn(OWED) about!: Owed;
}

@ObjectType()
export class RemindOfSessionPayload extends SessionPayload {}

@Resolver()
export class DueResolver {
  constructor(private readonly reminding: RemindService) {}

  @Mutation(() => RemindOfSessionPayload, { description: 'A letter to whoever owes it; once a day (V5).' })
  @Allow('sessions.remind')
  async remindOfSession(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { sessionId, about }: RemindOfSessionInput,
  ): Promise<Accepted<RemindOfSessionPayload>> {
    await this.reminding.remind(tx, sessionId, about);
    return told(read, sessionId);
  }
}
