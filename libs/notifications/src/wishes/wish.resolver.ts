import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { readerOf } from '../posting/reader.report.js';
import { choiceOf, topicsFor } from '../wording/topic.policy.js';
import { MailHabit } from './mail-choice.entity.js';
import {
  ChooseMailInput,
  ChooseMailPayload,
  MailPreferencesType,
  SetMailHabitInput,
  SetMailHabitPayload,
} from './wish.graphql.js';
import { WishService } from './wish.service.js';

@Resolver()
export class WishResolver {
  constructor(private readonly wishes: WishService) {}

  @Query(() => MailPreferencesType, { description: 'Which letters you get, and when.' })
  @Allow('mail.choose')
  myMail(@InTx() tx: Tx): Promise<MailPreferencesType> {
    return preferencesOf(tx);
  }

  @Mutation(() => ChooseMailPayload, { description: 'Acts at once, also on what waits already.' })
  @Allow('mail.choose')
  async chooseMail(
    @InTx() tx: Tx,
    @Args('input') { topic, choice }: ChooseMailInput,
  ): Promise<Accepted<ChooseMailPayload>> {
    await this.wishes.choose(tx, [topic], choice);
    return { preferences: await preferencesOf(tx) };
  }

  @Mutation(() => SetMailHabitPayload, { description: 'How often your digest comes, and your quiet hours.' })
  @Allow('mail.choose')
  async setMailHabit(
    @InTx() tx: Tx,
    @Args('input') { rhythm, quietFrom, quietUntil }: SetMailHabitInput,
  ): Promise<Accepted<SetMailHabitPayload>> {
    await this.wishes.setHabit(tx, { rhythm, quietFrom: quietFrom ?? null, quietUntil: quietUntil ?? null });
    return { preferences: await preferencesOf(tx) };
  }
}

async function preferencesOf(tx: Tx): Promise<MailPreferencesType> {
  const membershipId = tx.actor.memberId ?? '';
  const reader = await readerOf(tx, membershipId);
  if (!reader) throw new NotFound('Membership', membershipId);
  const [habit] = await tx.repo(MailHabit).find({ membershipId });
  const { address, suppressed, choices, rhythm, quiet } = reader;
  return {
    address,
    bounces: suppressed !== null,
    topics: topicsFor(tx.actor).map((topic) => ({ topic, choice: choiceOf(choices, topic) })),
    rhythm,
    zone: quiet.zone,
    quietFrom: quiet.from,
    quietUntil: quiet.until,
    isOwn: typeof habit?.quietFrom === 'number',
  };
}
