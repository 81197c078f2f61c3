import { Injectable } from '@nestjs/common';
import { addHours, honour } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { backgroundCodes } from '../mentor.service.js';
import { MentorApplication, MentorNomination, MentorReference } from './application.entity.js';
import { type Applying, CONSENT, plain, reviewApplication } from './application.policy.js';
import { StepService } from './step.service.js';

export interface NewApplication extends Applying {
  readonly name: string;
  readonly expertise: readonly string[];
  readonly languages: readonly string[];
  readonly why: string;
  readonly cv: string;
  readonly references: readonly { readonly name: string; readonly email: string }[];
}

/** Hours in which an address is told once that its application is here: the form is no way to flood a letterbox. */
const TOLD_ONCE_HOURS = 24;

/** Takes in the applications of people who would like to mentor (C1). */
@Injectable()
export class ApplicationService {
  constructor(private readonly steps: StepService) {}

  /**
   * By the open form, or after a nomination. Somebody who is known already is taken in like a stranger; the office
   * alone sees that the address is known.
   */
  async apply(tx: Tx, applying: NewApplication, nominationId: string | null): Promise<void> {
    honour(reviewApplication(applying, { backgrounds: await backgroundCodes(tx) }));
    const email = plain(applying.email);
    const earlier = await newestOf(tx, email);
    const nomination = nominationId ? await nominationOf(tx, nominationId) : null;

    const { id } = await tx.repo(MentorApplication).add({
      ...rowOf(applying, email),
      status: 'applied',
      statusSince: tx.now,
      appliedAt: tx.now,
      consentVersion: CONSENT.version,
      nominationId: nomination?.id ?? null,
      duplicateOfId: earlier?.id ?? null,
      mentorId: null,
    });
    await this.keepReferences(tx, id, applying);
    const why = nomination ? 'Applied after a nomination.' : 'Applied by the open form.';
    await this.steps.keep(tx, { applicationId: id, mentorId: null, from: null, to: 'applied', why });
    const untold = !earlier || earlier.appliedAt < addHours(tx.now, -TOLD_ONCE_HOURS);
    if (untold) await tx.emit('mentor.applied', { applicationId: id });
  }

  private async keepReferences(tx: Tx, applicationId: string, { references }: NewApplication): Promise<void> {
    const open = { applicationId, askedAt: null, answeredAt: null, words: null, rating: null };
    await tx
      .repo(MentorReference)
      .addAll(references.map(({ name, email }) => ({ ...open, name: name.trim(), email: plain(email) })));
  }
}

type Told = Pick<
  MentorApplication,
  | 'name'
  | 'email'
  | 'primaryBackground'
  | 'otherBackgrounds'
  | 'expertise'
  | 'languages'
  | 'zone'
  | 'hoursPerMonth'
  | 'why'
  | 'cv'
>;

const rowOf = (applying: NewApplication, email: string): Told => ({
  name: applying.name.trim(),
  email,
  primaryBackground: applying.primaryBackground,
  otherBackgrounds: [...applying.otherBackgrounds],
  expertise: [...applying.expertise],
  languages: [...applying.languages],
  zone: applying.zone,
  hoursPerMonth: applying.hoursPerMonth,
  why: applying.why.trim(),
  cv: applying.cv.trim(),
});

/** The newest application of an address; two that come at the same moment are told apart. */
async function newestOf(tx: Tx, email: string): Promise<{ id: string; appliedAt: Date } | undefined> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.actor.tenantId} ${email}`}, 0))`;
  const [newest] = await tx.sql<{ id: string; appliedAt: Date }>`
    select id, applied_at as "appliedAt" from mentor_application where email = ${email}
     order by applied_at desc, id desc limit 1`;
  return newest;
}

async function nominationOf(tx: Tx, id: string): Promise<MentorNomination | null> {
  const [nomination] = await tx.repo(MentorNomination).find({ id });
  return nomination ?? null;
}
