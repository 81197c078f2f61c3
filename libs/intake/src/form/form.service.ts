import { Injectable } from '@nestjs/common';
import { honour, type Refusal, refusal, Refused } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { ORIGINS, STAGES } from '@outrigger/ventures';
import { type FormField, IntakeForm, IntakeFormVersion } from './form.entity.js';
import { reviewRulesKept } from '../period/eligibility.policy.js';
import type { EligibilityRule } from '../period/intake.entity.js';
import { MOST_FIELDS, reviewForm, reviewRevision } from './form.policy.js';
import { TEMPLATE } from './form.template.js';

refuseOn('one_form_a_name', refusal('FORM_KNOWN', 'A form of this name is here already.', 'name'));

const LISTS = { origin: ORIGINS, stage: STAGES };

/** V1: what keeps questions from being published as a form. */
export const reviewFields = (fields: readonly FormField[]): Refusal[] => reviewForm(fields, LISTS);

export interface FormChange {
  readonly formId: string;
  /** That was seen. */
  readonly revision: number;
  readonly name: string;
  readonly fields: readonly FormField[];
}

/** Application forms: worked on, then published as versions that never change (V1). */
@Injectable()
export class FormService {
  /** From the template, or with questions that somebody else has thought of. @returns its id. */
  async create(tx: Tx, name: string, fields: readonly FormField[] = TEMPLATE): Promise<string> {
    const { id } = await tx.repo(IntakeForm).add({ name: name.trim(), fields, revision: 1, editedAt: tx.now });
    return id;
  }

  /** As `create`, under the first name of its kind that is free: `Form`, `Form (2)`, `Form (3)`. */
  async createBeside(tx: Tx, name: string, fields: readonly FormField[]): Promise<string> {
    const [free] = await tx.sql<{ name: string }>`
      select c.name from generate_series(1, 1000) n
        cross join lateral (select case n when 1 then ${name} else left(${name}, 110) || ' (' || n || ')' end as name) c
       where not exists (select from intake_form f where lower(f.name) = lower(c.name)) order by n limit 1`;
    return this.create(tx, free?.name ?? name, fields);
  }

  /** As somebody works on it, or null. */
  async draft(tx: Tx, formId: string): Promise<IntakeForm | null> {
    const [form] = await tx.repo(IntakeForm).find({ id: formId });
    return form ?? null;
  }

  /** Half-finished work is kept as it is: what it lacks is said when it is published. */
  async save(tx: Tx, { formId, revision, name, fields }: FormChange): Promise<void> {
    const form = await tx.repo(IntakeForm).need(formId);
    honour(reviewRevision(revision, form.revision));
    if (fields.length > MOST_FIELDS) {
      throw new Refused([refusal('TOO_MANY_FIELDS', `A form has at most ${MOST_FIELDS} questions.`)]);
    }

    const changed = { name: name.trim(), fields, revision: revision + 1, editedAt: tx.now };
    await tx.repo(IntakeForm).change({ id: formId }, changed);
  }

  /** Drafts stay with the version they were begun by, until their founders take this one. */
  async publish(tx: Tx, formId: string, revision: number): Promise<void> {
    const form = await tx.repo(IntakeForm).need(formId);
    const newest = await newestOf(tx, formId);
    honour([
      ...reviewRevision(revision, form.revision),
      ...reviewFields(form.fields),
      ...reviewRulesKept(await rulesBy(tx, formId), form.fields),
    ]);

    const version = (newest?.version ?? 0) + 1;
    await tx.repo(IntakeFormVersion).add({
      formId,
      version,
      fields: form.fields,
      publishedAt: tx.now,
      publishedBy: tx.actor.memberId,
    });
    await tx.emit('intake.formPublished', { formId, version });
  }

  /** @throws Refused while it has none. */
  async published(tx: Tx, formId: string): Promise<IntakeFormVersion> {
    const newest = await newestOf(tx, formId);
    if (!newest) throw new Refused([refusal('FORM_UNPUBLISHED', 'Publish the form first.', 'formId')]);
    return newest;
  }

  async version(tx: Tx, id: string): Promise<IntakeFormVersion> {
    const [version] = await tx.repo(IntakeFormVersion).find({ id });
    if (!version) throw new TypeError('An application has a version of a form.');
    return version;
  }
}

interface Ruled {
  readonly name: string;
  readonly rules: readonly EligibilityRule[];
}

/** Of the intakes that are not over. */
const rulesBy = (tx: Tx, formId: string): Promise<Ruled[]> => tx.sql<Ruled>`
  select name, rules from intake where form_id = ${formId} and (closes_at is null or closes_at > ${tx.now})`;

async function newestOf(tx: Tx, formId: string): Promise<IntakeFormVersion | undefined> {
  const [newest] = await tx.sql<IntakeFormVersion>`
    select id, form_id as "formId", version, fields, published_at as "publishedAt", published_by as "publishedBy"
      from intake_form_version where form_id = ${formId} order by version desc limit 1`;
  return newest;
}
