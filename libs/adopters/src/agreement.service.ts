import { Injectable } from '@nestjs/common';
import { LinkService } from '@outrigger/links';
import { honour, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { Adopter, AdopterAgreement, type SharingLevel } from './adopter.entity.js';
import { reviewMoving, reviewSigning, reviewTerm } from './adopter.policy.js';
import { record } from './history.js';
import { AGREEING } from './purposes.js';

export interface AgreementDraft {
  readonly adopterId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly sharing: SharingLevel;
  readonly terms: string;
}

export interface Signature {
  readonly agreementId: string;
  readonly side: 'centre' | 'adopter';
  /** Who signs for that side. */
  readonly name: string;
  readonly via: 'link' | 'paper';
}

refuseOn(
  'one_agreement_a_version',
  refusal('AGREEMENT_CHANGED', 'Somebody else drafted a version a moment ago. Look at it first.', 'adopterId'),
);

/** What centre and adopter agree on, version by version, until both have signed (O1). */
@Injectable()
export class AgreementService {
  constructor(private readonly links: LinkService) {}

  /** A new version; signatures of the one before do not count for it. @returns its id. */
  async draft(tx: Tx, draft: AgreementDraft): Promise<string> {
    const { adopterId } = draft;
    const { stage } = await tx.repo(Adopter).need(adopterId);
    honour([...reviewMoving(stage), ...reviewTerm(draft)]);

    const before = await newest(tx, adopterId);
    if (before) await this.links.close(tx, AGREEING, before.id);
    const { id, version } = await tx.repo(AdopterAgreement).add({
      ...draft,
      version: (before?.version ?? 0) + 1,
      draftedAt: tx.now,
      draftedBy: tx.actor.memberId,
      ...UNSIGNED,
    });
    await record(tx, adopterId, { kind: 'drafted', words: `version ${version}`, changes: { stage: 'agreement' } });
    return id;
  }

  /** To the adopter's contact, who signs by the letter's link. */
  async send(tx: Tx, agreementId: string): Promise<void> {
    const { adopter, agreement } = await this.held(tx, agreementId);
    honour(
      reviewSigning({ ...(await this.standing(tx, adopter, agreement)), isSigned: agreement.adopterName !== null }),
    );

    await tx.repo(AdopterAgreement).change({ id: agreementId }, { sentAt: tx.now });
    await tx.emit('agreement.sent', { agreementId });
    await record(tx, adopter.id, { kind: 'sent', words: adopter.contactEmail });
  }

  /** Once both sides have signed the newest version, the training begins. */
  async sign(tx: Tx, { agreementId, side, name, via }: Signature): Promise<void> {
    const { adopter, agreement } = await this.held(tx, agreementId);
    const mine = side === 'centre' ? agreement.centreName : agreement.adopterName;
    honour(reviewSigning({ ...(await this.standing(tx, adopter, agreement)), isSigned: mine !== null }));

    const signed = side === 'centre' ? byCentre(name, tx.now) : byAdopter(name, tx.now, via);
    await tx.repo(AdopterAgreement).change({ id: agreementId }, signed);
    const other = side === 'centre' ? agreement.adopterName : agreement.centreName;
    const changes = other === null ? {} : { stage: 'training' as const };
    await record(tx, adopter.id, { kind: 'signed', words: `${name}, for the ${side}`, changes });
  }

  private async held(tx: Tx, agreementId: string): Promise<{ adopter: Adopter; agreement: AdopterAgreement }> {
    const { adopterId } = await tx.repo(AdopterAgreement).need(agreementId);
    const adopter = await tx.repo(Adopter).need(adopterId);
    // Read again: whoever waited for the adopter sees what was signed meanwhile.
    return { adopter, agreement: await tx.repo(AdopterAgreement).need(agreementId) };
  }

  private async standing(tx: Tx, { id, stage }: Adopter, { version }: AdopterAgreement) {
    return { stage, isNewest: (await newest(tx, id))?.version === version };
  }
}

const UNSIGNED = {
  sentAt: null,
  centreName: null,
  centreSignedAt: null,
  adopterName: null,
  adopterSignedAt: null,
  adopterVia: null,
} as const;

const byCentre = (centreName: string, centreSignedAt: Date) => ({ centreName, centreSignedAt });

const byAdopter = (adopterName: string, adopterSignedAt: Date, adopterVia: 'link' | 'paper') => ({
  adopterName,
  adopterSignedAt,
  adopterVia,
});

/** The version that counts, or null before the first. */
export async function newest(tx: Tx, adopterId: string): Promise<AdopterAgreement | null> {
  const versions = await tx.repo(AdopterAgreement).find({ adopterId });
  return versions.toSorted((one, other) => other.version - one.version)[0] ?? null;
}
