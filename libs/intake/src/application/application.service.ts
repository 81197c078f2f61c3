import { Injectable } from '@nestjs/common';
import type { Allowance, FileKind, FileType, HasFileKinds, Place } from '@outrigger/files';
import { MOST_BYTES } from '@outrigger/files';
import { honour, NotFound, refusal, Refused } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { FormService } from '../form/form.service.js';
import { reviewOpen } from '../period/intake.policy.js';
import { IntakeService } from '../period/intake.service.js';
import { Application, type CoFounder } from './application.entity.js';
import { reviewDraft, reviewKept, reviewSeen } from './application.policy.js';
import { type GivenAnswer, merge } from './given-answer.js';

export interface DraftChange {
  readonly applicationId: string;
  /** That was seen. */
  readonly revision: number;
  readonly answers: readonly GivenAnswer[];
  readonly founders?: readonly CoFounder[] | null;
}

/** Applications as their founders write them (V1). */
@Injectable()
export class ApplicationService implements HasFileKinds {
  readonly fileKinds: readonly FileKind[] = [
    { kind: 'application', allows: (tx, place) => this.allowedFiles(tx, place) },
  ];

  constructor(
    private readonly forms: FormService,
    private readonly intakes: IntakeService,
  ) {}

  /** A draft in the open intake; two presses are one draft. @returns its id. */
  async begin(tx: Tx): Promise<string> {
    const intake = await this.intakes.current(tx);
    if (!intake) throw new Refused([refusal('NO_INTAKE', 'There is no intake at present.')]);
    honour(reviewOpen(intake, tx.now));
    const { id: formVersionId } = await this.forms.published(tx, intake.formId);

    await tx.sql`
      insert into application (id, intake_id, form_version_id, applicant_id, status, answers, founders, revision, started_at, saved_at)
      values (${uuid()}, ${intake.id}, ${formVersionId}, ${tx.actor.memberId}, 'draft', '{}', '[]', 1, ${tx.now}, ${tx.now})
      on conflict (tenant_id, intake_id, applicant_id) where status = 'draft' do nothing`;
    const [draft] = await tx.repo(Application).find({
      intakeId: intake.id,
      applicantId: tx.actor.memberId ?? '',
      status: 'draft',
    });
    if (!draft) throw new TypeError('A draft is there, or is made.');
    return draft.id;
  }

  /** As one types: nothing is judged but whether it can be kept. Goes on after the intake has closed. */
  async save(tx: Tx, { applicationId, revision, answers, founders }: DraftChange): Promise<void> {
    const draft = await this.own(tx, applicationId);
    const { fields } = await this.forms.version(tx, draft.formVersionId);
    const merged = merge(draft.answers, answers);
    const named = answers.map(({ key }) => key);
    const letters = JSON.stringify(merged).length;
    honour([...reviewDraft(draft), ...reviewSeen(revision, draft.revision)]);
    honour(reviewKept(named, fields, draft.answers, letters));

    await tx
      .repo(Application)
      .change(
        { id: applicationId },
        { answers: merged, founders: founders ?? draft.founders, revision: revision + 1, savedAt: tx.now },
      );
  }

  /** To the newest version of the form: answers stay by their keys, also those that it does not ask. */
  async carryOver(tx: Tx, applicationId: string, revision: number): Promise<void> {
    const draft = await this.own(tx, applicationId);
    honour([...reviewDraft(draft), ...reviewSeen(revision, draft.revision)]);
    const { formId } = await this.forms.version(tx, draft.formVersionId);
    const { id: formVersionId } = await this.forms.published(tx, formId);

    const changed = { formVersionId, revision: revision + 1, savedAt: tx.now };
    await tx.repo(Application).change({ id: applicationId }, changed);
  }

  /** Holds it. @throws NotFound for somebody else's. */
  async own(tx: Tx, id: string): Promise<Application> {
    const application = await tx.repo(Application).need(id);
    if (application.applicantId !== tx.actor.memberId) throw new NotFound('Application', id);
    return application;
  }

  /** The same, in a transaction that only reads. */
  async look(tx: Tx, id: string): Promise<Application> {
    const [application] = await tx.repo(Application).find({ id, applicantId: tx.actor.memberId ?? '' });
    if (!application) throw new NotFound('Application', id);
    return application;
  }

  private async allowedFiles(tx: Tx, { subjectId, slot }: Place): Promise<Allowance> {
    const draft = await this.own(tx, subjectId);
    const { fields } = await this.forms.version(tx, draft.formVersionId);
    honour(reviewDraft(draft));
    const field = fields.find(({ key, kind }) => key === slot && kind === 'file');
    if (!field) throw new Refused([refusal('NO_SUCH_FIELD', 'This form asks for no file there.', slot)]);
    return { takes: field.takes as readonly FileType[], mostBytes: MOST_BYTES, mostFiles: field.max ?? 1 };
  }
}
