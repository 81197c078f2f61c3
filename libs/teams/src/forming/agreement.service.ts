import { Injectable } from '@nestjs/common';
import { isFitFor } from '@outrigger/conflicts';
import { honour, NotFound } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import { TeamService } from '../team.service.js';
import {
  type AnswerWay,
  type Became,
  type FounderAnswer,
  type SeatAnswer,
  TeamProposal,
  TeamProposalSeat,
} from './proposal.entity.js';
import { isAgreed, reviewAnswer } from './proposal.policy.js';
import { ProposalService } from './proposal.service.js';
import { WishService } from './wish.service.js';

export interface MentorSays {
  readonly proposalId: string;
  readonly mentorId: string;
  readonly answer: Exclude<SeatAnswer, 'none'>;
  readonly word?: string | null;
  readonly via: AnswerWay;
}

export interface FounderSays {
  readonly proposalId: string;
  readonly answer: Exclude<FounderAnswer, 'none'>;
  readonly word?: string | null;
  readonly via: AnswerWay;
}

/** What mentors and founders say to a team that is proposed (T4). The last yes makes it live. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly proposals: ProposalService,
    private readonly teams: TeamService,
    private readonly ventures: VentureService,
    private readonly wishes: WishService,
  ) {}

  /** @throws NotFound for whoever has no seat in it. */
  async mentorSays(tx: Tx, { proposalId, mentorId, answer, word = null, via }: MentorSays): Promise<Became> {
    const proposal = await this.need(tx, proposalId);
    const [seat] = await tx.repo(TeamProposalSeat).find({ proposalId, mentorId });
    if (!seat) throw new NotFound('TeamProposal', proposalId);
    if (seat.answer === answer && proposal.status !== 'withdrawn') return this.stands(proposal);
    const fit = await isFit(tx, mentorId, proposal.ventureId);
    honour(reviewAnswer({ status: proposal.status, isFit: fit, isYes: answer === 'yes' }));

    const said = { answer, word, answeredAt: tx.now, answeredVia: via };
    await tx.repo(TeamProposalSeat).change({ id: seat.id }, said);
    await tx.emit('team.answered', { proposalId, ventureId: proposal.ventureId, mentorId, answer });
    return answer === 'yes' ? this.conclude(tx, proposal) : 'waiting';
  }

  /** "Others, please" declines the proposal and asks the office for them (T5). */
  async founderSays(tx: Tx, { proposalId, answer, word = null, via }: FounderSays): Promise<Became> {
    const proposal = await this.need(tx, proposalId);
    const { ventureId, status } = proposal;
    if (proposal.founderAnswer === answer && status !== 'withdrawn') return this.stands(proposal);
    honour(reviewAnswer({ status, isFit: true, isYes: answer === 'yes' }));

    const said = {
      founderAnswer: answer,
      founderAt: tx.now,
      founderBy: via === 'office' ? null : tx.actor.memberId,
      founderVia: via,
    };
    await tx.repo(TeamProposal).change({ id: proposalId }, said);
    await tx.emit('team.founderAnswered', { proposalId, ventureId, answer });
    if (answer === 'yes') return this.conclude(tx, { ...proposal, ...said });
    await this.proposals.settle(tx, proposal, 'declined', word);
    await this.wishes.ask(tx, ventureId, word ?? 'Other mentors, please.');
    return 'declined';
  }

  /** A mentor's second thought, while nothing has come of the first. */
  async takeBack(tx: Tx, proposalId: string, mentorId: string): Promise<void> {
    const { status } = await this.proposals.need(tx, proposalId);
    honour(reviewAnswer({ status, isFit: true, isYes: false }));
    const none = { answer: 'none' as const, answeredAt: null, answeredVia: null, word: null };
    await tx.repo(TeamProposalSeat).change({ proposalId, mentorId }, none);
  }

  /** @returns the mentor behind the login. @throws NotFound */
  async mentorOf(tx: Tx): Promise<string> {
    const [mentor] = await tx.sql<{ id: string }>`select id from mentor where membership_id = ${tx.actor.memberId}`;
    if (!mentor) throw new NotFound('Mentor', 'of this login');
    return mentor.id;
  }

  /** @throws NotFound for whoever is no founder of its venture. */
  async needFounder(tx: Tx, proposalId: string): Promise<void> {
    const [founder] = await tx.sql`
      select from founder f join team_proposal p on p.tenant_id = f.tenant_id and p.venture_id = f.venture_id
       where p.id = ${proposalId} and f.membership_id = ${tx.actor.memberId}`;
    if (!founder) throw new NotFound('TeamProposal', proposalId);
  }

  /** Judged again: a warrant that ended or an interest that was declared meanwhile keeps it from living (C2). */
  private async conclude(tx: Tx, proposal: TeamProposal): Promise<Became> {
    const { id, ventureId, overrideReason } = proposal;
    const seats = await this.proposals.seats(tx, id);
    if (!isAgreed(seats, proposal.founderAnswer === 'yes')) return 'waiting';
    const mentorIds = seats.map(({ mentorId }) => mentorId);
    const team = { ventureId, mentorIds, leadId: seats[0]?.mentorId ?? '', overrideReason };
    const { policy, against } = await this.teams.judgeNew(tx, team);
    if (against.length > 0) {
      await tx.emit('team.blocked', { proposalId: id, ventureId });
      return 'blocked';
    }
    const teamId = await this.teams.begin(tx, team, policy.version);
    await this.proposals.settle(tx, proposal, 'live', null, teamId);
    await tx.emit('team.agreed', { proposalId: id, teamId, ventureId });
    return 'live';
  }

  /** Held after its venture, as those do who propose: they never wait for each other in a circle. */
  private async need(tx: Tx, proposalId: string): Promise<TeamProposal> {
    const [known] = await tx.repo(TeamProposal).find({ id: proposalId });
    if (!known) throw new NotFound('TeamProposal', proposalId);
    await this.ventures.need(tx, known.ventureId);
    return this.proposals.need(tx, proposalId);
  }

  private stands({ status }: TeamProposal): Became {
    if (status === 'live' || status === 'declined') return status;
    return 'waiting';
  }
}

async function isFit(tx: Tx, mentorId: string, ventureId: string): Promise<boolean> {
  const [row] = await tx.sql<{ isFit: boolean }>`
    select m.status = 'active' and ${isFitFor(sql`m.id`, sql`${ventureId}`)} as "isFit"
      from mentor m where m.id = ${mentorId}`;
  return row?.isFit ?? false;
}
