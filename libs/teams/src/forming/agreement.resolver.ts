import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { AgreementService } from './agreement.service.js';
import {
  AgreeToTeamInput,
  AgreeToTeamPayload,
  AnswerTeamProposalInput,
  AnswerTeamProposalPayload,
  AnswerTeamWishInput,
  AnswerTeamWishPayload,
  RecordTeamAnswerInput,
  RecordTeamAnswerPayload,
  type TeamWishType,
  WishForMentorsInput,
  WishForMentorsPayload,
} from './proposal.graphql.js';
import { told } from './proposal.resolver.js';
import { WishService } from './wish.service.js';

/** What mentors and founders say to a team (T4, T5). */
@Resolver()
export class AgreementResolver {
  constructor(
    private readonly agreements: AgreementService,
    private readonly wishes: WishService,
  ) {}

  @Mutation(() => AnswerTeamProposalPayload, { description: 'By a mentor who is asked; the last yes makes it live.' })
  @Allow('teams.answer')
  async answerTeamProposal(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AnswerTeamProposalInput,
  ): Promise<Accepted<AnswerTeamProposalPayload>> {
    const mentorId = await this.agreements.mentorOf(tx);
    const became = await this.agreements.mentorSays(tx, { ...input, mentorId, via: 'screen' });
    return { ...(await told(read, input.proposalId)), became };
  }

  @Mutation(() => AgreeToTeamPayload, { description: 'By a founder: agreed, or other mentors, please (T5).' })
  @Allow('teams.agree')
  async agreeToTeam(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AgreeToTeamInput,
  ): Promise<Accepted<AgreeToTeamPayload>> {
    await this.agreements.needFounder(tx, input.proposalId);
    const became = await this.agreements.founderSays(tx, { ...input, via: 'screen' });
    return { ...(await told(read, input.proposalId)), became };
  }

  @Mutation(() => RecordTeamAnswerPayload, { description: 'What a mentor or the founders told the office.' })
  @Allow('teams.form')
  async recordTeamAnswer(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { proposalId, mentorId, agrees, word }: RecordTeamAnswerInput,
  ): Promise<Accepted<RecordTeamAnswerPayload>> {
    const said = { proposalId, word: word ?? null, via: 'office' as const };
    const became = mentorId
      ? await this.agreements.mentorSays(tx, { ...said, mentorId, answer: agrees ? 'yes' : 'no' })
      : await this.agreements.founderSays(tx, { ...said, answer: agrees ? 'yes' : 'others' });
    return { ...(await told(read, proposalId)), became };
  }

  @Mutation(() => WishForMentorsPayload, { description: 'At any time; the office alone reads it (T5).' })
  @Allow('teams.agree')
  async wishForMentors(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { ventureId, words }: WishForMentorsInput,
  ): Promise<Accepted<WishForMentorsPayload>> {
    return wished(read, await this.wishes.wish(tx, ventureId, words));
  }

  @Mutation(() => AnswerTeamWishPayload, { description: 'The founders are told.' })
  @Allow('teams.form')
  async answerTeamWish(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { wishId, reply }: AnswerTeamWishInput,
  ): Promise<Accepted<AnswerTeamWishPayload>> {
    await this.wishes.answer(tx, wishId, reply);
    return wished(read, wishId);
  }
}

const wished = async (read: Reader, id: string): Promise<{ wish: TeamWishType | null }> => ({
  wish: await read.one<TeamWishType>('TeamWish', id, 'wish'),
});
