import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader, type RefusalType } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import {
  DraftTeamPayload,
  ProposeTeamInput,
  ProposeTeamPayload,
  TeamProposalType,
  WithdrawTeamProposalInput,
  WithdrawTeamProposalPayload,
} from './proposal.graphql.js';
import { ProposalService } from './proposal.service.js';

const MOST_OPEN = 100;

/** Teams as the office would have them (T4). */
@Resolver(() => TeamProposalType)
export class ProposalResolver {
  constructor(private readonly proposals: ProposalService) {}

  @Query(() => TeamProposalType, { nullable: true })
  @Allow('proposals.read')
  teamProposal(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<TeamProposalType | null> {
    return read.one('TeamProposal', id);
  }

  @Query(() => [TeamProposalType], {
    description: 'Those that are out, the longest waiting first: the office all, others what they are asked.',
  })
  @Allow('proposals.read')
  teamProposals(@Read() read: Reader): Promise<TeamProposalType[]> {
    return read.list(
      'TeamProposal',
      MOST_OPEN,
      (row) => sql`${row}.proposed_at, ${row}.id`,
      (row) => [sql`${row}.status = 'proposed'`],
    );
  }

  @Mutation(() => DraftTeamPayload, { description: 'Kept for the office; nobody is told, no hours are held.' })
  @Allow('teams.form')
  async draftTeam(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: ProposeTeamInput,
  ): Promise<Accepted<DraftTeamPayload>> {
    const { id, against } = await this.proposals.draft(tx, input);
    return { ...(await told(read, id)), against: [...against] as RefusalType[] };
  }

  @Mutation(() => ProposeTeamPayload, {
    description: 'Asks its mentors and the founders, and holds the hours; live when all agree (C2, T1-T4).',
  })
  @Allow('teams.form')
  async proposeTeam(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: ProposeTeamInput,
  ): Promise<Accepted<ProposeTeamPayload>> {
    return told(read, await this.proposals.propose(tx, input));
  }

  @Mutation(() => WithdrawTeamProposalPayload)
  @Allow('teams.form')
  async withdrawTeamProposal(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { proposalId, reason }: WithdrawTeamProposalInput,
  ): Promise<Accepted<WithdrawTeamProposalPayload>> {
    await this.proposals.withdraw(tx, proposalId, reason);
    return told(read, proposalId);
  }
}

/** A proposal below a payload, as the asker may see it. */
export const told = async (read: Reader, id: string): Promise<{ proposal: TeamProposalType | null }> => ({
  proposal: await read.one<TeamProposalType>('TeamProposal', id, 'proposal'),
});
