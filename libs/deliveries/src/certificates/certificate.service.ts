import { Injectable } from '@nestjs/common';
import { AdopterService, ON_ITS_WAY } from '@outrigger/adopters';
import { dayIn, honour, refusal, when } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { TrainingDelegate } from '../delivery.entity.js';
import { reviewCertificate } from '../delivery.policy.js';
import { evidenceOf } from '../evidence.report.js';
import { TrainingCertificate } from './certificate.entity.js';
import { CertificateDesk } from './certificate.desk.js';

refuseOn('one_certificate_a_delegate', refusal('CERTIFIED', 'This person has the certificate already.', 'delegateId'));

/** Certificates follow from the evidence, part by part (O7). */
@Injectable()
export class CertificateService {
  constructor(
    private readonly desk: CertificateDesk,
    private readonly adopters: AdopterService,
  ) {}

  /** With the first one of an adopter, its training is complete. @returns the delivery's id. */
  async issue(tx: Tx, delegateId: string): Promise<string> {
    const delegate = await tx.repo(TrainingDelegate).need(delegateId);
    const known = await tx.repo(TrainingCertificate).find({ delegateId });
    const parts = await evidenceOf(tx, delegate);
    honour([
      ...when(known.length > 0, 'CERTIFIED', 'This person has the certificate already.', 'delegateId'),
      ...reviewCertificate(parts),
    ]);

    const facts = await factsOf(tx, delegateId);
    const certified = { ...facts, parts: parts.map(({ part }) => part), issuedAt: tx.now };
    const id = uuid();
    const token = this.desk.token(tx.actor.tenantId, id);
    const credential = this.desk.credential(token, certified, facts.issuer);
    await tx.repo(TrainingCertificate).add({
      id,
      delegateId,
      holder: facts.holder,
      organisation: facts.organisation,
      title: facts.title,
      parts: certified.parts,
      issuedAt: tx.now,
      issuedBy: tx.actor.memberId,
      token,
      credential,
      revokedAt: null,
      revokedReason: null,
    });
    await tx.emit('certificate.issued', { certificateId: id });
    await this.complete(tx, facts);
    return delegate.deliveryId;
  }

  /** Whoever verifies it reads from now on that it does not hold. */
  async revoke(tx: Tx, certificateId: string, reason: string): Promise<string> {
    const { revokedAt, delegateId } = await tx.repo(TrainingCertificate).need(certificateId);
    honour(when(revokedAt !== null, 'REVOKED', 'This certificate was taken back already.', 'certificateId'));

    await tx.repo(TrainingCertificate).change({ id: certificateId }, { revokedAt: tx.now, revokedReason: reason });
    await tx.emit('certificate.revoked', { certificateId });
    return (await tx.repo(TrainingDelegate).need(delegateId)).deliveryId;
  }

  private async complete(tx: Tx, { adopterId, isOnItsWay, kind, lastDay, zone }: Facts): Promise<void> {
    if (!isOnItsWay || kind !== 'immersion') return;
    await this.adopters.train(tx, { adopterId, immersionOn: lastDay, trainedOn: dayIn(zone, tx.now) });
  }
}

interface Facts {
  readonly holder: string;
  readonly organisation: string;
  readonly title: string;
  readonly issuer: string;
  readonly adopterId: string;
  readonly kind: string;
  readonly zone: string;
  readonly lastDay: string;
  readonly isOnItsWay: boolean;
}

async function factsOf(tx: Tx, delegateId: string): Promise<Facts> {
  const [found] = await tx.sql<Facts>`
    select m.name as holder, a.name as organisation, v.title, p.name as issuer, a.id as "adopterId", t.kind, t.zone,
           (select max(b.ends_at) at time zone t.zone from training_block b where b.delivery_id = t.id)::date::text as "lastDay",
           a.stage = any(${[...ON_ITS_WAY]}) and a.trained_on is null as "isOnItsWay"
      from training_delegate d join membership m on m.tenant_id = d.tenant_id and m.id = d.membership_id
      join adopter a on a.tenant_id = d.tenant_id and a.id = d.adopter_id
      join training_delivery t on t.tenant_id = d.tenant_id and t.id = d.delivery_id
      join curriculum_version v on v.tenant_id = t.tenant_id and v.id = t.version_id
      join programme p on p.tenant_id = d.tenant_id where d.id = ${delegateId}`;
  if (!found) throw new TypeError('A delegate is of a delivery, and of an adopter.');
  return found;
}
