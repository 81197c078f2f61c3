import { Injectable } from '@nestjs/common';
import { dayIn, honour, NotFound, refusal, Refused } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { Founder, Venture, type VentureStatus } from '../venture.entity.js';
import { reviewAnswer, reviewCauses, reviewOutcome, reviewPause, reviewStep } from './life.policy.js';
import { ClosingCause, Graduation, type Outcome, type Side } from './step.entity.js';
import { StepService } from './step.service.js';

export interface ProposeGraduation extends Outcome {
  readonly ventureId: string;
  readonly note: string;
}

refuseOn(
  'one_graduation_at_a_time',
  refusal('GRADUATION_PROPOSED', 'A graduation is proposed already, and waits for its answer.', 'ventureId'),
);

/** What a venture goes back to when its pause ends. */
const BEFORE_PAUSE: readonly VentureStatus[] = ['accepted', 'circulating', 'mentored'];

/** Pauses, graduations and closings (V2, V3). Teams and sessions hear of each as a fact. */
@Injectable()
export class LifeService {
  constructor(private readonly steps: StepService) {}

  async pause(tx: Tx, ventureId: string, reason: string, returnsOn: string): Promise<void> {
    const venture = await tx.repo(Venture).need(ventureId);
    const today = dayIn(venture.zone, tx.now);
    honour([...reviewStep(venture, 'paused'), ...reviewPause(returnsOn, today)]);

    await this.steps.take(tx, venture, 'paused', { reason, returnsOn });
    await tx.emit('venture.paused', { ventureId, reason, returnsOn });
  }

  /** Back to where it was. */
  async resume(tx: Tx, ventureId: string): Promise<void> {
    const venture = await tx.repo(Venture).need(ventureId);
    const last = await this.steps.last(tx, ventureId);
    const before = BEFORE_PAUSE.find((status) => status === last?.fromStatus) ?? 'accepted';
    if (venture.status !== 'paused')
      throw new Refused([refusal('NOT_PAUSED', `${venture.name} does not pause.`, 'ventureId', ventureId)]);

    await this.steps.take(tx, venture, before);
    await tx.emit('venture.resumed', { ventureId });
  }

  /** V3, by the office: the causes, the weightiest first. */
  async close(tx: Tx, ventureId: string, causes: readonly string[], reason: string): Promise<void> {
    const venture = await tx.repo(Venture).need(ventureId);
    const known = await tx.sql<{ code: string }>`select code from failure_cause`;
    honour([...reviewStep(venture, 'closed'), ...reviewCauses(causes, new Set(known.map(({ code }) => code)))]);

    await this.steps.take(tx, venture, 'closed', { reason });
    await tx.repo(ClosingCause).addAll(causes.map((code, index) => ({ ventureId, rank: index + 1, code })));
    await tx.emit('venture.closed', { ventureId, reason });
  }

  /** V3, by the office or a founder: it waits for the other side. */
  async propose(tx: Tx, { ventureId, note, ...outcome }: ProposeGraduation): Promise<void> {
    const venture = await tx.repo(Venture).need(ventureId);
    const side = await this.sideOf(tx, ventureId);
    honour([...reviewStep(venture, 'graduated'), ...reviewOutcome(outcome)]);

    await tx.repo(Graduation).add({
      ...outcome,
      ...UNANSWERED,
      ventureId,
      note,
      proposedSide: side,
      proposedAt: tx.now,
      proposedBy: tx.actor.memberId,
    });
    await tx.emit('graduation.proposed', { ventureId, side });
  }

  /** By the other side: agreed, it graduates at once; not agreed, it stays where it is. */
  async answer(tx: Tx, ventureId: string, agreed: boolean, answer: string | null): Promise<void> {
    const venture = await tx.repo(Venture).need(ventureId);
    const side = await this.sideOf(tx, ventureId);
    const [proposed] = await tx.repo(Graduation).find({ ventureId, answeredAt: null });
    honour([
      ...reviewAnswer(proposed?.proposedSide, side),
      ...(agreed && proposed ? reviewStep(venture, 'graduated') : []),
    ]);

    const answered = { answeredAt: tx.now, answeredBy: tx.actor.memberId, agreed, answer };
    await tx.repo(Graduation).change({ ventureId, answeredAt: null }, answered);
    if (agreed) await this.graduate(tx, venture, proposed?.note ?? null);
    else await tx.emit('graduation.refused', { ventureId });
  }

  private async graduate(tx: Tx, venture: Venture, reason: string | null): Promise<void> {
    await this.steps.take(tx, venture, 'graduated', { reason });
    await tx.emit('venture.graduated', { ventureId: venture.id, reason });
  }

  /** A manager who founded it speaks as its founder: nobody agrees with themself. @throws NotFound for a stranger. */
  private async sideOf(tx: Tx, ventureId: string): Promise<Side> {
    const founded = await tx.repo(Founder).find({ ventureId, membershipId: tx.actor.memberId ?? '' });
    if (tx.actor.memberId && founded.length > 0) return 'founders';
    if (tx.actor.roles.includes('manager')) return 'office';
    throw new NotFound('Venture', ventureId);
  }
}

const UNANSWERED = { answeredAt: null, answeredBy: null, agreed: null, answer: null } as const;
