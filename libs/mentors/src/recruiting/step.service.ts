import { Injectable } from '@nestjs/common';
import { dayIn, honour } from '@outrigger/kernel';
import { computed } from '@outrigger/graph';
import { raw, type Tx } from '@outrigger/tenancy';
import { Mentor, type MentorStatus } from '../mentor.entity.js';
import { MentorService } from '../mentor.service.js';
import { MentorStep } from './step.entity.js';
import { type Leave, reviewMentorMove } from './step.policy.js';

export interface StepTaken {
  readonly applicationId: string | null;
  readonly mentorId: string | null;
  readonly from: MentorStatus | null;
  readonly to: MentorStatus;
  readonly why: string;
  readonly isSkip?: boolean;
}

export interface MoveMentor {
  readonly mentorId: string;
  readonly to: MentorStatus;
  readonly reason: string;
  readonly leave: Leave | null;
}

/** The path of a mentor, step by step (C1). */
@Injectable()
export class StepService {
  constructor(private readonly mentors: MentorService) {}

  /** Keeps a step: who, when and why. */
  async keep(tx: Tx, { applicationId, mentorId, from, to, why, isSkip = false }: StepTaken): Promise<void> {
    await tx.repo(MentorStep).add({
      applicationId,
      mentorId,
      fromStatus: from,
      toStatus: to,
      why: why.trim(),
      isSkip,
      takenBy: tx.actor.memberId,
      takenAt: tx.now,
    });
  }

  /** From probation on: active, leave and return, alumni. */
  async move(tx: Tx, { mentorId, to, reason, leave }: MoveMentor): Promise<void> {
    const [held] = await this.mentors.hold(tx, [mentorId]);
    const { status: from, zone, joinedOn } = await tx.repo(Mentor).need(mentorId);
    const today = dayIn(zone, tx.now);
    const ventures = await venturesOf(tx, mentorId);
    const warranted = held?.warranted ?? false;
    honour(reviewMentorMove({ from, to, reason, leave, today, ventures, warranted }));

    await tx.repo(Mentor).change(
      { id: mentorId },
      {
        status: to,
        joinedOn: to === 'active' ? (joinedOn ?? today) : joinedOn,
        leaveFrom: to === 'on_leave' ? (leave?.from ?? null) : null,
        leaveUntil: to === 'on_leave' ? (leave?.until ?? null) : null,
      },
    );
    await this.keep(tx, { applicationId: null, mentorId, from, to, why: reason });
    await tx.because(reason);
    await tx.emit('mentor.moved', { mentorId, from, to });
  }
}

/** Live teams that count on the mentor: the room above computes them. */
async function venturesOf(tx: Tx, mentorId: string): Promise<number> {
  const [row] = await tx.sql<{ ventures: number }>`
    select ${computed('Mentor', 'ventureCount', raw('m'), tx.actor)} as ventures from mentor m where m.id = ${mentorId}`;
  return row?.ventures ?? 0;
}
