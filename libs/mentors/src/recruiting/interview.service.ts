import { Injectable } from '@nestjs/common';
import { honour, NotFound, when } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { MentorApplication, MentorInterview } from './application.entity.js';
import { isOpen, type Rating, reviewArrangement, reviewSheet } from './application.policy.js';
import { DecisionService } from './decision.service.js';

export interface ArrangeInterview {
  readonly applicationId: string;
  readonly startsAt: Date;
  readonly place: string;
  /** A membership; whoever arranges it, unless somebody else is named. */
  readonly interviewerId?: string | null;
}

export interface FileSheet {
  readonly interviewId: string;
  readonly ratings: readonly Rating[];
  readonly notes: string;
  /** 1 to 5. */
  readonly score: number;
}

/** Conversations with applicants (C1). */
@Injectable()
export class InterviewService {
  constructor(private readonly decisions: DecisionService) {}

  /** Invites the applicant by letter; the first interview is a step on their path. */
  async arrange(tx: Tx, { applicationId, startsAt, place, interviewerId }: ArrangeInterview): Promise<void> {
    const { status } = await tx.repo(MentorApplication).need(applicationId);
    const interviewer = interviewerId ?? tx.actor.memberId ?? '';
    const name = await nameOf(tx, interviewer);
    honour(reviewArrangement(status, startsAt, tx.now));

    const sheet = { ratings: null, notes: null, score: null, filedBy: null, filedAt: null };
    const { id } = await tx
      .repo(MentorInterview)
      .add({ applicationId, interviewerId: interviewer, startsAt, place: place.trim(), ...sheet });
    if (status === 'applied') {
      await this.decisions.move(tx, { applicationId, reason: '' }, 'interviewing', `Interview with ${name} arranged.`);
    }
    await tx.emit('mentor.interviewArranged', { interviewId: id });
  }

  /** Once; a filed sheet brings the application to its decision. */
  async file(tx: Tx, { interviewId, ratings, notes, score }: FileSheet): Promise<string> {
    const { applicationId, filedAt } = await tx.repo(MentorInterview).need(interviewId);
    const { status } = await tx.repo(MentorApplication).need(applicationId);
    honour([
      ...reviewSheet(ratings, filedAt !== null),
      ...when(!isOpen(status), 'APPLICATION_DECIDED', 'This application is decided already.', 'interviewId'),
    ]);

    const kept = Object.fromEntries(ratings.map(({ question, rating }) => [question, rating]));
    const filed = { ratings: kept, notes: notes.trim(), score, filedBy: tx.actor.memberId, filedAt: tx.now };
    await tx.repo(MentorInterview).change({ id: interviewId }, filed);
    if (status === 'interviewing') {
      await this.decisions.move(tx, { applicationId, reason: '' }, 'screening', `Interview held: ${score} of 5.`);
    }
    return applicationId;
  }
}

/** @throws NotFound for somebody who is no member of the programme, or not any more. */
async function nameOf(tx: Tx, membershipId: string): Promise<string> {
  const [member] = await tx.sql<{ name: string }>`
    select name from membership where id = ${membershipId} and status <> 'revoked' and roles && '{manager,mentor}'`;
  if (!member) throw new NotFound('Membership', membershipId);
  return member.name;
}
