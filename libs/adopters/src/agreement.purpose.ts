import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import type { AdopterStage, SharingLevel } from './adopter.entity.js';
import { AgreementService } from './agreement.service.js';
import { AGREEING } from './purposes.js';

interface Asked {
  readonly stage: AdopterStage;
  readonly adopter: string;
  readonly centre: string;
  readonly contactName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly sharing: SharingLevel;
  readonly terms: string;
  readonly isOpen: boolean;
}

/** What each level means, in words for whoever signs (D2). */
export const SHARING_SAYS: Readonly<Record<SharingLevel, string>> = {
  none: 'Nothing: the programme is not counted in any figure of the network.',
  aggregate: 'Sums only: the programme is counted in rounded figures of many programmes together.',
  named: 'Sums, and headline figures by name that the programme confirms and can withdraw.',
};

/** The adopter signs by one press in a letter (O1, S6). */
@Injectable()
export class AgreementPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    { purpose: AGREEING, question: (tx, id) => asks(tx, id), act: (tx, answered) => this.sign(tx, answered) },
  ];

  constructor(private readonly agreements: AgreementService) {}

  private async sign(tx: Tx, { subjectId: agreementId, fields }: Answered): Promise<string> {
    const name = (fields['name'] ?? '').trim().slice(0, 120);
    await this.agreements.sign(tx, { agreementId, side: 'adopter', name, via: 'link' });
    return 'Thank you. The agreement is signed for your side.';
  }
}

async function asks(tx: Tx, agreementId: string): Promise<Question | null> {
  const about = await asked(tx, agreementId);
  if (!about?.isOpen) return null;
  return {
    title: `The agreement of ${about.adopter} with ${about.centre}`,
    paragraphs: about.terms.split(/\n{2,}/),
    facts: [
      ['Term', `${about.startsOn} to ${about.endsOn}`],
      ['What the centre sees', SHARING_SAYS[about.sharing]],
    ],
    fields: [{ name: 'name', label: 'Your name', kind: 'text', required: true, value: about.contactName }],
    choices: [{ value: 'sign', label: 'We agree. I may sign for us.' }],
  };
}

async function asked(tx: Tx, agreementId: string): Promise<Asked | undefined> {
  const [found] = await tx.sql<Asked>`
    select d.stage, d.name as adopter, p.name as centre, d.contact_name as "contactName", a.starts_on::text as "startsOn",
           a.ends_on::text as "endsOn", a.sharing, a.terms, a.adopter_name is null and d.stage in ('inquiry', 'agreement', 'training')
             and not exists (select from adopter_agreement n where n.adopter_id = a.adopter_id and n.version > a.version) as "isOpen"
      from adopter_agreement a join adopter d on d.tenant_id = a.tenant_id and d.id = a.adopter_id
      join programme p on p.tenant_id = a.tenant_id where a.id = ${agreementId}`;
  return found;
}
