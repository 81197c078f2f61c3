import { Injectable } from '@nestjs/common';
import { MemberService } from '@outrigger/identity';
import { honour, refusal, when } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { Mentor } from '../mentor.entity.js';
import { type ApplicationStatus, MentorApplication } from './application.entity.js';
import { type Evidence, isSkip, reviewApplicationStep } from './step.policy.js';
import { StepService } from './step.service.js';

export interface Decide {
  readonly applicationId: string;
  /** For the office's record; required where a step is skipped, taken back or declined. */
  readonly reason: string;
}

export interface Accept extends Decide {
  /** For the applicant, in the letter; may be empty. */
  readonly message: string;
}

export interface Decline extends Accept {
  /** Whether the applicant gets a letter: not for a duplicate. */
  readonly letter: boolean;
}

refuseOn('one_mentor_a_membership', refusal('MENTOR_KNOWN', 'They are in the cohort already.', 'email'));

/** Decides on applications, one step after the other (C1). */
@Injectable()
export class DecisionService {
  constructor(
    private readonly members: MemberService,
    private readonly steps: StepService,
  ) {}

  /** Forward, back, or up again; acceptance and decline have deeds of their own. */
  async move(
    tx: Tx,
    { applicationId, reason }: Decide,
    to: 'applied' | 'interviewing' | 'screening',
    why = reason,
  ): Promise<void> {
    const { status: from } = await this.review(tx, applicationId, to, reason);
    await this.stand(tx, applicationId, from, to, why || FORWARD[to]);
  }

  /** On probation: from here on they are a member, and a mentor of the cohort. @returns the mentor's id. */
  async accept(tx: Tx, { applicationId, reason, message }: Accept): Promise<string> {
    const application = await this.review(tx, applicationId, 'probation', reason);
    const skipped = isSkip({
      from: application.status,
      to: 'probation',
      evidence: await evidenceOf(tx, applicationId),
    });
    const mentorId = await this.join(tx, application);

    await tx
      .repo(MentorApplication)
      .change({ id: applicationId }, { status: 'probation', statusSince: tx.now, mentorId });
    const why = reason.trim() || 'Accepted by the office.';
    const from = application.status;
    await this.steps.keep(tx, { applicationId, mentorId, from, to: 'probation', why, isSkip: skipped });
    await tx.sql`update mentor_step set mentor_id = ${mentorId} where application_id = ${applicationId} and mentor_id is null`;
    await tx.because(why);
    await tx.emit('mentor.accepted', { applicationId, mentorId, message });
    await tx.emit('mentor.added', { mentorId });
    return mentorId;
  }

  async decline(tx: Tx, { applicationId, reason, message, letter }: Decline): Promise<void> {
    const { status: from } = await this.review(tx, applicationId, 'declined', reason);
    await this.stand(tx, applicationId, from, 'declined', reason);
    if (letter) await tx.emit('mentor.declined', { applicationId, message });
  }

  private async review(
    tx: Tx,
    applicationId: string,
    to: ApplicationStatus,
    reason: string,
  ): Promise<MentorApplication> {
    const application = await tx.repo(MentorApplication).need(applicationId);
    const evidence = await evidenceOf(tx, applicationId);
    honour(reviewApplicationStep({ from: application.status, to, evidence, reason }));
    return application;
  }

  private async stand(
    tx: Tx,
    applicationId: string,
    from: ApplicationStatus,
    to: ApplicationStatus,
    why: string,
  ): Promise<void> {
    const skipped = isSkip({ from, to, evidence: await evidenceOf(tx, applicationId) });
    await tx.repo(MentorApplication).change({ id: applicationId }, { status: to, statusSince: tx.now });
    await this.steps.keep(tx, { applicationId, mentorId: null, from, to, why, isSkip: skipped });
    await tx.because(why);
  }

  private async join(tx: Tx, application: MentorApplication): Promise<string> {
    const { name, email, primaryBackground, otherBackgrounds, expertise, languages, zone, hoursPerMonth } = application;
    const member = await this.members.invite(tx, { name, email, roles: ['mentor'] });
    const [known] = await tx.repo(Mentor).find({ membershipId: member.id });
    honour(when(known !== undefined, 'MENTOR_KNOWN', `${member.name} is in the cohort already.`, 'email', known?.id));
    const told = { primaryBackground, otherBackgrounds, expertise, languages, zone, hoursPerMonth };
    const open = {
      maxVentures: null,
      canLead: false,
      status: 'probation',
      joinedOn: null,
      leaveFrom: null,
      leaveUntil: null,
    } as const;
    const { id } = await tx.repo(Mentor).add({ membershipId: member.id, ...told, ...open });
    return id;
  }
}

const FORWARD = {
  applied: 'Taken up again.',
  interviewing: 'To be interviewed.',
  screening: 'Interviewed; to be decided.',
} as const;

export async function evidenceOf(tx: Tx, applicationId: string): Promise<Evidence> {
  const [evidence] = await tx.sql<Evidence>`
    select (select count(*)::int from mentor_interview i where i.application_id = ${applicationId}) as interviews,
           (select count(*)::int from mentor_interview i where i.application_id = ${applicationId} and i.filed_at is not null) as sheets,
           (select count(*)::int from mentor_reference r where r.application_id = ${applicationId}) as "references",
           (select count(*)::int from mentor_reference r where r.application_id = ${applicationId} and r.answered_at is not null) as answered`;
  return evidence ?? { interviews: 0, sheets: 0, references: 0, answered: 0 };
}
