import { Injectable } from '@nestjs/common';
import { honour, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { FormService } from '../form/form.service.js';
import { reviewRules } from './eligibility.policy.js';
import { type EligibilityRule, Intake, IntakeRelease } from './intake.entity.js';
import { reviewPeriod } from './intake.policy.js';
import { FIRST_RELEASE } from './release.text.js';

refuseOn('one_intake_a_name', refusal('INTAKE_KNOWN', 'An intake of this name is here already.', 'name'));
refuseOn(
  'one_intake_at_a_time',
  refusal('INTAKE_OVERLAPS', 'Another intake is open in this time. End it first, or choose other days.', 'opensAt'),
);

refuseOn(
  'one_release_version',
  refusal('RELEASE_CHANGED', 'Somebody else has published a text just now. Read it, then go on.'),
);

export interface IntakePlan {
  /** Null for a new one. */
  readonly intakeId: string | null;
  readonly name: string;
  readonly formId: string;
  readonly about: string;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly rules: readonly EligibilityRule[];
}

/** What is signed by applying. */
export interface ReleaseText {
  readonly version: number;
  readonly text: string;
}

/** The times in which ventures may apply, and by what rules (V1, V2). */
@Injectable()
export class IntakeService {
  constructor(private readonly forms: FormService) {}

  /** @returns its id. */
  async plan(tx: Tx, { intakeId, ...plan }: IntakePlan): Promise<string> {
    const { fields } = await this.forms.published(tx, plan.formId);
    if (intakeId) await tx.repo(Intake).need(intakeId);
    honour([...reviewPeriod(plan), ...reviewRules(plan.rules, fields)]);

    const planned = { ...plan, name: plan.name.trim(), about: plan.about.trim() };
    if (intakeId) await tx.repo(Intake).change({ id: intakeId }, planned);
    const id = intakeId ?? (await tx.repo(Intake).add(planned)).id;
    await tx.emit('intake.planned', { intakeId: id });
    return id;
  }

  /** The one that is open, else the one that comes next, else the last. */
  async current(tx: Tx): Promise<Intake | null> {
    const [intake] = await tx.sql<Intake>`
      select id, name, form_id as "formId", about, opens_at as "opensAt", closes_at as "closesAt", rules from intake
       order by case when opens_at <= ${tx.now} and (closes_at is null or closes_at > ${tx.now}) then 0
                     when opens_at > ${tx.now} then 1 else 2 end,
                abs(extract(epoch from opens_at - ${tx.now}::timestamptz)) limit 1`;
    return intake ?? null;
  }

  async intake(tx: Tx, id: string): Promise<Intake> {
    const [intake] = await tx.repo(Intake).find({ id });
    if (!intake) throw new TypeError('An application has an intake.');
    return intake;
  }

  async release(tx: Tx): Promise<ReleaseText> {
    const [newest] = await tx.sql<ReleaseText>`select version, text from intake_release order by version desc limit 1`;
    return newest ?? FIRST_RELEASE;
  }

  /** Drafts that are not submitted yet are asked for this one. */
  async publishRelease(tx: Tx, text: string): Promise<void> {
    const { version } = await this.release(tx);
    const published = { text: text.trim(), publishedAt: tx.now, publishedBy: tx.actor.memberId };
    await tx.repo(IntakeRelease).add({ ...published, version: version + 1 });
  }
}
