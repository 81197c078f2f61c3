import { Injectable } from '@nestjs/common';
import { honour, NotFound, type Refusal, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { type FormTeam, TeamService } from '../team.service.js';
import { type ProposalStatus, TeamProposal, TeamProposalSeat } from './proposal.entity.js';
import { keptAnswers, reviewWithdrawal } from './proposal.policy.js';

export interface NewProposal extends FormTeam {
  readonly runId?: string | null;
}

/** A draft, and what stands against proposing it now. */
export interface Drafted {
  readonly id: string;
  readonly against: readonly Refusal[];
}

refuseOn(
  'one_open_proposal_a_venture',
  refusal('PROPOSAL_OPEN', 'Somebody proposed a team for this venture a moment ago. Look at it first.', 'ventureId'),
);
refuseOn('one_proposed_lead', refusal('TWO_LEADS', 'A team has exactly one lead.', 'leadId'));

/** Teams as the office would have them, before they live (T4). */
@Injectable()
export class ProposalService {
  constructor(private readonly teams: TeamService) {}

  /** Kept for the office alone; nobody is told, and no hours are held. An open proposal is not touched by it. */
  async draft(tx: Tx, proposal: NewProposal): Promise<Drafted> {
    const { policy, against } = await this.teams.judgeNew(tx, proposal);
    const open = await this.open(tx, proposal.ventureId);
    const isOut = open?.status === 'proposed';
    honour(isOut ? [refusal('PROPOSAL_OPEN', 'A team is proposed already. Withdraw it first.', 'ventureId')] : []);

    if (open) await this.settle(tx, open, 'withdrawn', 'Drafted anew.');
    const id = await this.add(tx, proposal, 'draft', policy.version, new Set());
    return { id, against };
  }

  /** A draft with these mentors beside those of the draft that is there: its lead stays, else the first of them leads. */
  async draftWith(tx: Tx, ventureId: string, mentorIds: readonly string[]): Promise<Drafted> {
    const open = await this.open(tx, ventureId);
    const drafted = open?.status === 'draft' ? await this.seats(tx, open.id) : [];
    const all = [...new Set([...drafted.map(({ mentorId }) => mentorId), ...mentorIds])];
    return this.draft(tx, {
      ventureId,
      mentorIds: all,
      leadId: all[0] ?? '',
      overrideReason: open?.overrideReason ?? null,
    });
  }

  /**
   * Asks the mentors and the founders. From now on it holds the mentors' hours (C3), as a live team would. A proposal
   * that was out is replaced; whoever agreed to it under the same lead is not asked again.
   *
   * @throws Refused with every reason of `reviewTeam`.
   */
  async propose(tx: Tx, proposal: NewProposal): Promise<string> {
    const { version } = await this.teams.reviewNew(tx, proposal);
    const open = await this.open(tx, proposal.ventureId);

    await tx.because(proposal.overrideReason ?? null);
    const before = open?.status === 'proposed' ? await tx.repo(TeamProposalSeat).find({ proposalId: open.id }) : [];
    if (open) await this.settle(tx, open, 'withdrawn', 'Another team was proposed.');
    const id = await this.add(tx, proposal, 'proposed', version, keptAnswers(before, proposal.leadId));
    await tx.emit('team.proposed', { proposalId: id, ventureId: proposal.ventureId });
    return id;
  }

  /** By the office, with a word for those who were asked. */
  async withdraw(tx: Tx, proposalId: string, reason: string): Promise<void> {
    const proposal = await this.need(tx, proposalId);
    honour(reviewWithdrawal(proposal.status));

    await tx.because(reason);
    await this.settle(tx, proposal, 'withdrawn', reason);
    if (proposal.status !== 'proposed') return;
    await tx.emit('team.proposalWithdrawn', { proposalId, ventureId: proposal.ventureId });
  }

  /** Ends it; its hours are free from then on. */
  async settle(
    tx: Tx,
    { id }: TeamProposal,
    status: ProposalStatus,
    word: string | null,
    teamId: string | null = null,
  ): Promise<void> {
    const settled = { status, word, teamId, settledAt: tx.now, settledBy: tx.actor.memberId };
    await tx.repo(TeamProposal).change({ id }, settled);
  }

  /** Holds it. @throws NotFound for a draft too, but to the office. */
  async need(tx: Tx, proposalId: string): Promise<TeamProposal> {
    const proposal = await tx.repo(TeamProposal).need(proposalId);
    if (proposal.status === 'draft' && !tx.actor.roles.includes('manager'))
      throw new NotFound('TeamProposal', proposalId);
    return proposal;
  }

  /** Its seats, the lead's first. */
  async seats(tx: Tx, proposalId: string): Promise<TeamProposalSeat[]> {
    const seats = await tx.repo(TeamProposalSeat).find({ proposalId });
    return seats.sort((one, other) => Number(other.isLead) - Number(one.isLead));
  }

  private async open(tx: Tx, ventureId: string): Promise<TeamProposal | undefined> {
    const [open] = await tx.repo(TeamProposal).find({ ventureId, settledAt: null });
    return open;
  }

  private async add(
    tx: Tx,
    { ventureId, mentorIds, leadId, overrideReason = null, runId = null }: NewProposal,
    status: 'draft' | 'proposed',
    policyVersion: number,
    agreed: ReadonlySet<string>,
  ): Promise<string> {
    const made = { madeAt: tx.now, madeBy: tx.actor.memberId, proposedAt: status === 'proposed' ? tx.now : null };
    const unanswered = { founderAnswer: 'none' as const, founderAt: null, founderBy: null, founderVia: null };
    const open = { settledAt: null, settledBy: null, word: null, teamId: null };
    const said = { ventureId, status, overrideReason, runId, policyVersion };
    const { id } = await tx.repo(TeamProposal).add({ ...said, ...made, ...unanswered, ...open });
    await tx.repo(TeamProposalSeat).addAll(
      mentorIds.map((mentorId) => ({
        proposalId: id,
        mentorId,
        isLead: mentorId === leadId,
        answer: agreed.has(mentorId) ? 'yes' : 'none',
        answeredAt: agreed.has(mentorId) ? tx.now : null,
        answeredVia: null,
        word: null,
      })),
    );
    return id;
  }
}
