import { Injectable } from '@nestjs/common';
import { Guests, MemberService } from '@outrigger/identity';
import {
  type Actor,
  dayIn,
  honour,
  NotFound,
  type Origin,
  type Refusal,
  refusal,
  Refused,
  type Role,
} from '@outrigger/kernel';
import { Tenancy, type Tx } from '@outrigger/tenancy';
import type { FormField } from '../form/form.entity.js';
import { FormService } from '../form/form.service.js';
import { fieldOf, reviewEligibility } from '../period/eligibility.policy.js';
import type { Intake } from '../period/intake.entity.js';
import { type IntakeState, reviewOpen, stateOf } from '../period/intake.policy.js';
import { IntakeService, type ReleaseText } from '../period/intake.service.js';
import { type GivenAnswer, merge } from './given-answer.js';

/** What the open page of a programme shows. */
export interface ApplyPage {
  readonly programme: string;
  readonly brandColor: string | null;
  readonly zone: string;
  /** Null while there has been none. */
  readonly intake: (Pick<Intake, 'name' | 'about' | 'opensAt' | 'closesAt'> & { readonly state: IntakeState }) | null;
  readonly fields: readonly FormField[];
  /** The keys of the fields that decide who may apply. */
  readonly decisive: readonly string[];
  readonly release: ReleaseText;
}

interface Known {
  readonly id: string;
  readonly status: 'active' | 'invited' | 'revoked';
  readonly roles: Role[];
}

/** Letters that one address is sent in 15 minutes. */
const LETTERS = 3;
const NO_INTAKE = refusal('NO_INTAKE', 'There is no intake at present.');

/** The doors of applying for people who have not signed in (V1). */
@Injectable()
export class ApplyDesk {
  constructor(
    private readonly guests: Guests,
    private readonly tenancy: Tenancy,
    private readonly forms: FormService,
    private readonly intakes: IntakeService,
    private readonly members: MemberService,
  ) {}

  /** Null for a programme that is none. */
  async page(slug: string): Promise<ApplyPage | null> {
    const actor = await this.guests.at(slug);
    return actor && this.tenancy.read(actor, (tx) => this.pageOf(tx));
  }

  /** V1: what of the rules is not met, as far as it is answered. Keeps nothing. */
  async eligibility(slug: string, answers: readonly GivenAnswer[]): Promise<Refusal[]> {
    return this.tenancy.read(await this.need(slug), async (tx) => {
      const intake = await this.intakes.current(tx);
      if (!intake) return [NO_INTAKE];
      const { fields } = await this.forms.published(tx, intake.formId);
      const today = dayIn((await homeOf(tx)).zone, tx.now);
      return reviewEligibility(intake.rules, fields, merge({}, answers), { today, partly: true });
    });
  }

  /** Sends a way in by letter; says nothing of whether the address is known. @throws Refused while nothing is open. */
  async start(slug: string, applicant: { name: string; email: string }, from: Origin): Promise<void> {
    const email = applicant.email.trim().toLowerCase();
    await this.guests.count('intake.apply', from);
    await this.guests.count('intake.apply.to', { ...from, address: `${slug} ${email}` }, LETTERS);
    const actor = await this.need(slug, from);
    await this.tenancy.write(actor, (tx) => this.invite(tx, { ...applicant, email }), 'startApplication');
  }

  private async invite(tx: Tx, { name, email }: { name: string; email: string }): Promise<void> {
    const intake = await this.intakes.current(tx);
    if (!intake) throw new Refused([NO_INTAKE]);
    honour(reviewOpen(intake, tx.now));

    const [known] = await tx.sql<Known>`select id, status, roles from membership where email = ${email}`;
    if (!known) await this.members.invite(tx, { name, email, roles: ['entrepreneur'] });
    // A stranger's word gives nobody a role: whoever is known keeps what they have.
    if (known?.status === 'invited') await this.members.invite(tx, { name, email, roles: known.roles });
    if (known?.status === 'active') await tx.emit('application.welcomed', { membershipId: known.id });
  }

  private async pageOf(tx: Tx): Promise<ApplyPage> {
    const home = await homeOf(tx);
    const intake = await this.intakes.current(tx);
    const fields = intake ? (await this.forms.published(tx, intake.formId)).fields : [];
    const decisive = intake?.rules.map((rule) => fieldOf(rule, fields)?.key).filter((key) => key !== undefined) ?? [];
    return {
      ...home,
      intake: intake && { ...intake, state: stateOf(intake, tx.now) },
      fields,
      decisive: [...new Set(decisive)],
      release: await this.intakes.release(tx),
    };
  }

  private async need(slug: string, from?: Origin): Promise<Actor> {
    const actor = await this.guests.at(slug, from);
    if (!actor) throw new NotFound('Programme', slug);
    return actor;
  }
}

async function homeOf(tx: Tx): Promise<Pick<ApplyPage, 'programme' | 'brandColor' | 'zone'>> {
  const [home] = await tx.sql<Pick<ApplyPage, 'programme' | 'brandColor' | 'zone'>>`
    select name as programme, brand_color as "brandColor", zone from programme where id = ${tx.actor.tenantId}`;
  if (!home) throw new NotFound('Programme', tx.actor.tenantId);
  return home;
}
