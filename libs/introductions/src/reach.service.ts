import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import { LinkService } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { randomUUID } from 'node:crypto';
import { nextStep, record } from './history.js';
import { type ContactKind, Introduction, type Shareable } from './introduction.entity.js';
import { isCovered, reviewApproach, reviewConsent, reviewContact, STEP_DAYS } from './introduction.policy.js';
import { isFitMentor, type SisterProgramme, sisters, standingOf, valuesOf } from './introduction.report.js';
import { CONSENTING, REPLYING } from './purposes.js';

export interface Contact {
  readonly introductionId: string;
  readonly kind: ContactKind;
  readonly contactName?: string | null;
  readonly contactEmail?: string | null;
  readonly contactOrganisation?: string | null;
  readonly mentorId?: string | null;
  readonly programmeId?: string | null;
  readonly shared: readonly Shareable[];
}

export interface Consenting {
  readonly introductionId: string;
  readonly agrees: boolean;
  readonly seen: readonly Shareable[];
}

/** Whom an introduction reaches, and what they are told: never more than the founders consented to (A3, V4). */
@Injectable()
export class ReachService {
  constructor(private readonly links: LinkService) {}

  /** By its owner or the office; the founders are asked for their consent where theirs does not cover it. */
  async choose(tx: Tx, contact: Contact): Promise<void> {
    const { introductionId, kind } = contact;
    const introduction = await tx.repo(Introduction).need(introductionId);
    const standing = await standingOf(tx, introduction);
    const { ventureId } = introduction;
    const shared = [...new Set(contact.shared)];
    const mentorIsFit =
      kind === 'mentor' && contact.mentorId ? await isFitMentor(tx, contact.mentorId, ventureId) : null;
    const sister = kind === 'programme' ? (await sisters(tx)).find(({ id }) => id === contact.programmeId) : undefined;
    const hasSpecialist = Boolean(contact.contactName?.trim() && contact.contactEmail?.trim());
    honour(
      reviewContact(standing, { kind, hasSpecialist, mentorIsFit, programmeIsOpen: sister !== undefined, shared }),
    );

    // Whoever was asked before is waited for no longer.
    await this.callOff(tx, introduction);
    const covered = isCovered(introduction, { kind, shared });
    const consent = covered ? ({ consent: 'given' } as const) : ({ consent: 'asked', consented: [] } as const);
    const whom = await this.whom(tx, contact, sister);
    const changes = { ...whom, ...consent, ...UNREPLIED, shared, status: 'moving' } as Partial<Introduction>;
    await record(tx, introductionId, { kind: 'contact', words: wordsOf(whom), changes });
    if (covered) return;
    await tx.emit('introduction.consentAsked', { introductionId, shared });
  }

  /** By a founder, to what they saw; a no or a withdrawal ends what the other side has of it. */
  async consent(tx: Tx, { introductionId, agrees, seen }: Consenting): Promise<void> {
    const introduction = await tx.repo(Introduction).need(introductionId);
    const { byFounder } = await standingOf(tx, introduction);
    const { shared, status } = introduction;
    honour(reviewConsent({ status, byFounder, shared, seen }));

    if (!agrees) return this.refuse(tx, introduction);
    const by = { consentedAt: tx.now, consentedBy: tx.actor.memberId };
    const changes: Partial<Introduction> = { ...by, consent: 'given', consented: [...shared] };
    await record(tx, introductionId, { kind: 'consent', words: 'Yes.', changes });
    await tx.emit('introduction.consented', { introductionId, agrees });
  }

  /** By its owner or the office: the letter to the contact, or the question to the other programme, goes out. */
  async approach(tx: Tx, introductionId: string): Promise<void> {
    const introduction = await tx.repo(Introduction).need(introductionId);
    const { kind, consent, contactName } = introduction;
    honour(reviewApproach({ ...(await standingOf(tx, introduction)), kind, consent }));

    const next = await nextStep(tx, 'Hear what they say.', STEP_DAYS.approached);
    const changes = { ...next, ...UNREPLIED, status: 'approached', approachedAt: tx.now } as const;
    await record(tx, introductionId, { kind: 'approached', words: contactName ?? '', changes });
    if (kind === 'programme') {
      await tx.sql`select send_introduction(${introductionId}, ${JSON.stringify(await valuesOf(tx, introductionId))}::jsonb)`;
    } else await tx.emit('introduction.approached', { introductionId });
  }

  /** Nobody is asked any more, and what another programme had of it is emptied. */
  async callOff(tx: Tx, { id, exchangeId }: Introduction): Promise<void> {
    await this.links.close(tx, REPLYING, id);
    await this.links.close(tx, CONSENTING, id);
    if (exchangeId) await tx.sql`select empty_introduction(${id})`;
  }

  private async refuse(tx: Tx, introduction: Introduction): Promise<void> {
    const { id, consent, status, ownerId } = introduction;
    await this.callOff(tx, introduction);
    const next = ownerId ? await nextStep(tx, 'The founders do not consent: find another way.', STEP_DAYS.refused) : {};
    const before = status === 'asked' ? {} : ({ status: 'moving' } as const);
    const said = consent === 'given' ? 'withdrawn' : 'refused';
    const changes: Partial<Introduction> = { ...next, ...before, consented: [], consent: said };
    const words = consent === 'given' ? 'Withdrawn.' : 'No.';
    await record(tx, id, { kind: 'consent', words, changes });
    await tx.emit('introduction.consented', { introductionId: id, agrees: false });
  }

  private async whom(tx: Tx, contact: Contact, sister: SisterProgramme | undefined): Promise<Whom> {
    const { kind, mentorId = null } = contact;
    if (kind === 'programme') return { ...NOBODY_YET, kind, ...through(sister) };
    if (kind === 'mentor') return { ...NOBODY_YET, kind, mentorId, contactName: await nameOf(tx, mentorId) };
    const { contactName = null, contactEmail = null, contactOrganisation = null } = contact;
    return { ...NOBODY_YET, kind, contactName, contactEmail, contactOrganisation };
  }
}

type Whom = Pick<
  Introduction,
  'kind' | 'contactName' | 'contactEmail' | 'contactOrganisation' | 'mentorId' | 'sisterId' | 'exchangeId'
>;

const NOBODY_YET: Omit<Whom, 'kind'> = {
  contactName: null,
  contactEmail: null,
  contactOrganisation: null,
  mentorId: null,
  sisterId: null,
  exchangeId: null,
};

/** Another programme is asked in an exchange of its own. */
const through = (sister: SisterProgramme | undefined) => ({
  contactName: sister?.name ?? null,
  sisterId: sister?.id ?? null,
  exchangeId: randomUUID(),
});

async function nameOf(tx: Tx, mentorId: string | null): Promise<string | null> {
  const [mentor] = await tx.sql<{ name: string }>`select p.name from mentor m
    join membership p on p.tenant_id = m.tenant_id and p.id = m.membership_id where m.id = ${mentorId}`;
  return mentor?.name ?? null;
}

const UNREPLIED = {
  reply: null,
  replyWords: null,
  replyName: null,
  replyEmail: null,
  repliedAt: null,
  replyToldAt: null,
} as const;

const wordsOf = ({ contactName, contactOrganisation }: Whom): string =>
  [contactName, contactOrganisation].filter(Boolean).join(', ');
