import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { IntroductionProgrammeType, type IntroductionType, ReceivedIntroductionType } from './introduction.graphql.js';
import {
  AnswerReceivedIntroductionInput,
  AnswerReceivedIntroductionPayload,
  ApproachIntroductionContactInput,
  ApproachIntroductionContactPayload,
  ChooseIntroductionContactInput,
  ChooseIntroductionContactPayload,
  ConsentToIntroductionInput,
  ConsentToIntroductionPayload,
} from './introduction.inputs.js';
import { type SisterProgramme, sisters } from './introduction.report.js';
import { ReachService } from './reach.service.js';
import { ReplyService } from './reply.service.js';

const MOST_RECEIVED = 100;

/** Whom introductions reach, who consents, and what other programmes ask. */
@Resolver()
export class ReachResolver {
  constructor(
    private readonly reach: ReachService,
    private readonly replies: ReplyService,
  ) {}

  @Query(() => [IntroductionProgrammeType], {
    description: 'Other programmes that take introductions, by their policy.',
  })
  @Allow('introductions.own')
  introductionProgrammes(@InTx() tx: Tx): Promise<SisterProgramme[]> {
    return sisters(tx);
  }

  @Query(() => [ReceivedIntroductionType], { description: 'What other programmes ask, those without an answer first.' })
  @Allow('introductions.answer')
  receivedIntroductions(@Read() read: Reader): Promise<ReceivedIntroductionType[]> {
    return read.list(
      'ReceivedIntroduction',
      MOST_RECEIVED,
      (row) => sql`(${row}.answer is null and ${row}.emptied_at is null) desc, ${row}.received_at desc, ${row}.id`,
    );
  }

  @Mutation(() => ChooseIntroductionContactPayload, {
    description:
      'Whom it is to be, and what they are told; the founders are asked where their consent does not cover it.',
  })
  @Allow('introductions.own')
  async chooseIntroductionContact(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: ChooseIntroductionContactInput,
  ): Promise<Accepted<ChooseIntroductionContactPayload>> {
    await this.reach.choose(tx, input);
    return { introduction: await told(read, input.introductionId) };
  }

  @Mutation(() => ConsentToIntroductionPayload, {
    description: 'By a founder, to what they saw; no empties what left (V4).',
  })
  @Allow('introductions.consent')
  async consentToIntroduction(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: ConsentToIntroductionInput,
  ): Promise<Accepted<ConsentToIntroductionPayload>> {
    await this.reach.consent(tx, input);
    return { introduction: await told(read, input.introductionId) };
  }

  @Mutation(() => ApproachIntroductionContactPayload, {
    description: 'The letter to the contact, or the question to the other programme, goes out.',
  })
  @Allow('introductions.own')
  async approachIntroductionContact(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { introductionId }: ApproachIntroductionContactInput,
  ): Promise<Accepted<ApproachIntroductionContactPayload>> {
    await this.reach.approach(tx, introductionId);
    return { introduction: await told(read, introductionId) };
  }

  @Mutation(() => AnswerReceivedIntroductionPayload, {
    description: 'This office’s answer to another programme: whom it introduces, or not now; a yes can be taken back.',
  })
  @Allow('introductions.answer')
  async answerReceivedIntroduction(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AnswerReceivedIntroductionInput,
  ): Promise<Accepted<AnswerReceivedIntroductionPayload>> {
    await this.replies.answer(tx, input);
    return { received: await read.one('ReceivedIntroduction', input.receivedId, 'received') };
  }
}

const told = (read: Reader, id: string): Promise<IntroductionType | null> =>
  read.one('Introduction', id, 'introduction');
