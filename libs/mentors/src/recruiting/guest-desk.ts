import { Inject, Injectable } from '@nestjs/common';
import { guestOf, Guests, linkOfToken, SECRET } from '@outrigger/identity';
import { NotFound, type Origin } from '@outrigger/kernel';
import { Tenancy, type Tx } from '@outrigger/tenancy';
import { COMMITMENT_HOURS } from '../mentor.policy.js';
import { CONSENT } from './application.policy.js';
import { ApplicationService, type NewApplication } from './application.service.js';
import { deadReference, type ReferenceAnswer, type ReferenceQuestion, ReferenceService } from './reference.service.js';

/** What the open form of a programme shows. */
export interface MentorForm {
  readonly programme: string;
  readonly brandColor: string | null;
  readonly zone: string;
  readonly backgrounds: readonly { readonly code: string; readonly label: string }[];
  readonly hoursMin: number;
  readonly hoursMax: number;
  readonly consent: string;
  readonly consentVersion: number;
  /** Of whoever opens it by the link of a nomination. */
  readonly name: string | null;
  readonly email: string | null;
}

/** The doors of recruiting for people who have not signed in (C1). */
@Injectable()
export class GuestDesk {
  constructor(
    @Inject(SECRET) private readonly secret: string,
    private readonly guests: Guests,
    private readonly tenancy: Tenancy,
    private readonly applications: ApplicationService,
    private readonly references: ReferenceService,
  ) {}

  /** Null for a programme that is none. Changes nothing, whoever opens it. */
  async form(slug: string, token: string | null): Promise<MentorForm | null> {
    const actor = await this.guests.at(slug);
    if (!actor) return null;
    const nominationId = this.nominationOf(actor.tenantId, token);
    return this.tenancy.read(actor, (tx) => formOf(tx, nominationId));
  }

  /** @throws NotFound for a programme that is none; Refused with all that the application lacks. */
  async apply(slug: string, applying: NewApplication, token: string | null, from: Origin): Promise<void> {
    await this.guests.count('mentor.apply', from);
    const actor = await this.guests.at(slug, from);
    if (!actor) throw new NotFound('Programme', slug);
    const nominationId = this.nominationOf(actor.tenantId, token);
    const deed = (tx: Tx): Promise<void> => this.applications.apply(tx, applying, nominationId);
    await this.tenancy.write(actor, deed, 'applyAsMentor');
  }

  /** Changes nothing, whoever opens it. */
  async question(token: string): Promise<ReferenceQuestion | null> {
    const link = linkOfToken(this.secret, token);
    return link && this.tenancy.read(guestOf(link.tenantId), (tx) => this.references.question(tx, link.id));
  }

  async answer(token: string, answer: ReferenceAnswer, from: Origin): Promise<void> {
    await this.guests.count('mentor.reference', from);
    const link = linkOfToken(this.secret, token);
    if (!link) throw deadReference();
    const deed = (tx: Tx): Promise<void> => this.references.answer(tx, link.id, answer);
    await this.tenancy.write(guestOf(link.tenantId, from), deed, 'answerReference');
  }

  /** A link that is none, or another programme's, is left aside: the form is open to everybody. */
  private nominationOf(tenantId: string, token: string | null): string | null {
    const link = token ? linkOfToken(this.secret, token) : null;
    return link?.tenantId === tenantId ? link.id : null;
  }
}

async function formOf(tx: Tx, nominationId: string | null): Promise<MentorForm | null> {
  const [form] = await tx.sql<Pick<MentorForm, 'programme' | 'brandColor' | 'zone' | 'backgrounds' | 'name' | 'email'>>`
    select p.name as programme, p.brand_color as "brandColor", p.zone, n.name, n.email,
           (select json_agg(json_build_object('code', b.code, 'label', b.label) order by b.label) from background b) as backgrounds
      from programme p left join mentor_nomination n on n.tenant_id = p.tenant_id and n.id = ${nominationId}`;
  if (!form) return null;
  const { min: hoursMin, max: hoursMax } = COMMITMENT_HOURS;
  return { ...form, hoursMin, hoursMax, consent: CONSENT.text, consentVersion: CONSENT.version };
}
