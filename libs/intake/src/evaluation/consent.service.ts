import { Injectable } from '@nestjs/common';
import { honour, refusal, when } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { CONSENT_VERSION } from './consent.texts.js';
import { OutcomeConsent } from './decision.entity.js';

refuseOn('one_consent_a_founder', refusal('CONSENTED', 'You have agreed to this already.'));

/** Consents of founders whose venture was not taken: they are whom a programme's own ventures are compared with. */
@Injectable()
export class ConsentService {
  /** By the founder. */
  async give(tx: Tx, ventureId: string): Promise<void> {
    const given = { ventureId, membershipId: tx.actor.memberId ?? '', textVersion: CONSENT_VERSION };
    await tx.repo(OutcomeConsent).add({ ...given, givenAt: tx.now, withdrawnAt: null });
    await tx.emit('consent.given', { ventureId });
  }

  /** By the founder; from now on nobody asks. */
  async withdraw(tx: Tx, ventureId: string): Promise<void> {
    const own = { ventureId, membershipId: tx.actor.memberId ?? '', withdrawnAt: null };
    const withdrawn = await tx.repo(OutcomeConsent).change(own, { withdrawnAt: tx.now });
    if (withdrawn > 0) await tx.emit('consent.withdrawn', { ventureId });
  }

  /** By the office, for a founder who has asked for it in another way. @returns the venture's id. */
  async withdrawFor(tx: Tx, consentId: string): Promise<string> {
    const consent = await tx.repo(OutcomeConsent).need(consentId);
    honour(when(consent.withdrawnAt !== null, 'WITHDRAWN', 'This consent is withdrawn already.', 'consentId'));

    await tx.repo(OutcomeConsent).change({ id: consentId }, { withdrawnAt: tx.now });
    await tx.emit('consent.withdrawn', { ventureId: consent.ventureId });
    return consent.ventureId;
  }
}
