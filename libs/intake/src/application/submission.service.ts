import { Injectable } from '@nestjs/common';
import { dayIn, honour, type Refusal, refusal, Refused, when } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import type { FormField } from '../form/form.entity.js';
import { FormService } from '../form/form.service.js';
import { reviewEligibility } from '../period/eligibility.policy.js';
import type { Intake } from '../period/intake.entity.js';
import { reviewOpen } from '../period/intake.policy.js';
import { IntakeService } from '../period/intake.service.js';
import { type FileCounts, reviewAnswers } from './answers.policy.js';
import { Application } from './application.entity.js';
import { reviewDraft, reviewFounders, reviewSeen, reviewSignature, type Signature } from './application.policy.js';
import { ApplicationService } from './application.service.js';
import { hostIn, Told, ventureOf } from './venture-facts.js';

/** Who brings it, and where the programme is at home. */
interface Home {
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly locale: string;
}

/** An application as it is handed in (V1, V2). */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly applications: ApplicationService,
    private readonly forms: FormService,
    private readonly intakes: IntakeService,
    private readonly ventures: VentureService,
  ) {}

  /** All that stands against submitting it now; empty means ready. */
  async review(tx: Tx, id: string): Promise<Refusal[]> {
    const application = await this.applications.look(tx, id);
    const { fields } = await this.forms.version(tx, application.formVersionId);
    const intake = await this.intakes.intake(tx, application.intakeId);
    return this.against(tx, application, intake, fields);
  }

  /** Once. @throws Refused with all that it lacks. */
  async submit(tx: Tx, id: string, revision: number, signature: Signature): Promise<void> {
    const draft = await this.applications.own(tx, id);
    honour(reviewDraft(draft));
    const { fields } = await this.forms.version(tx, draft.formVersionId);
    const [intake, release] = [await this.intakes.intake(tx, draft.intakeId), await this.intakes.release(tx)];
    honour([
      ...reviewSeen(revision, draft.revision),
      ...(await this.against(tx, draft, intake, fields)),
      ...reviewSignature(signature, release.version),
    ]);

    const told = new Told(fields, draft.answers);
    const ventureId = await this.bring(tx, draft, told);
    await tx.repo(Application).change(
      { id },
      {
        ventureId,
        status: 'submitted',
        submittedAt: tx.now,
        revision: revision + 1,
        website: hostIn(told.text('website')),
        releaseVersion: release.version,
        releaseText: release.text,
        signedName: signature.name.trim(),
      },
    );
    await tx.emit('application.submitted', { applicationId: id, ventureId });
  }

  /** By whoever is not eligible: the office may let them in all the same, and reads the draft to decide. */
  async ask(tx: Tx, id: string, why: string): Promise<void> {
    const draft = await this.applications.own(tx, id);
    honour(reviewDraft(draft));

    await tx.repo(Application).change({ id }, { askedAt: tx.now, askedWhy: why.trim() });
    await tx.emit('application.exceptionAsked', { applicationId: id });
  }

  /** V1: by the office, in words; the rules do not count for this application any more. */
  async admit(tx: Tx, id: string, reason: string): Promise<void> {
    const draft = await tx.repo(Application).need(id);
    const unasked = draft.askedAt === null;
    honour([
      ...reviewDraft(draft),
      ...when(unasked, 'NOT_ASKED', 'Its founders have not asked for an exception.', 'applicationId'),
      ...when(draft.admittedAt !== null, 'ADMITTED', 'This exception was made already.', 'applicationId'),
    ]);

    const admitted = { admittedAt: tx.now, admittedBy: tx.actor.memberId, admittedWhy: reason.trim() };
    await tx.because(reason);
    await tx.repo(Application).change({ id }, admitted);
    await tx.emit('application.admitted', { applicationId: id });
  }

  private async against(tx: Tx, draft: Application, intake: Intake, fields: readonly FormField[]): Promise<Refusal[]> {
    const { email, zone } = await homeOf(tx, draft.applicantId);
    const today = dayIn(zone, tx.now);
    const rules = draft.admittedAt ? [] : intake.rules;
    const lacking = reviewAnswers(fields, draft.answers, await filesOf(tx, draft.id));
    const told = new Set(lacking.map(({ field }) => field));
    const ineligible = reviewEligibility(rules, fields, draft.answers, { today });
    return [
      ...reviewOpen(intake, tx.now),
      ...lacking,
      ...ineligible.filter(({ field }) => !told.has(field)),
      ...reviewFounders(draft.founders, email),
    ];
  }

  private async bring(tx: Tx, { applicantId, founders }: Application, told: Told): Promise<string> {
    const home = await homeOf(tx, applicantId);
    const everybody = [{ name: home.name, email: home.email }, ...founders];
    return this.ventures.add(tx, { ...ventureOf(told, home), founders: everybody });
  }
}

async function homeOf(tx: Tx, memberId: string): Promise<Home> {
  const [home] = await tx.sql<Home>`
    select m.name, m.email, p.zone, p.locale from membership m join programme p on p.tenant_id = m.tenant_id
     where m.id = ${memberId}`;
  if (!home) throw new Refused([refusal('NO_MEMBER', 'You are not a member of this programme any more.')]);
  return home;
}

async function filesOf(tx: Tx, applicationId: string): Promise<FileCounts> {
  const counts = await tx.sql<{ slot: string; count: number }>`
    select slot, count(*)::int as count from stored_file
     where subject_id = ${applicationId} and kind = 'application' group by slot`;
  return Object.fromEntries(counts.map(({ slot, count }) => [slot, count]));
}
