import { Injectable } from '@nestjs/common';
import { dayWords, fill } from '@outrigger/kernel';
import type { Answered, HasPurposes, Purpose, Question, Speech } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { ON_ITS_WAY, type SharingLevel } from './adopter.entity.js';
import { AgreementService } from './agreement.service.js';
import { AGREEMENT_TEXTS } from './agreement.texts.js';
import { AGREEING } from './purposes.js';

interface Asked {
  readonly adopter: string;
  readonly centre: string;
  readonly contactName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly sharing: SharingLevel;
  readonly terms: string;
  readonly isOpen: boolean;
}

/** The adopter signs by one press in a letter (O1, S6). */
@Injectable()
export class AgreementPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: AGREEING,
      question: (tx, id, speech) => asks(tx, id, speech),
      act: (tx, answered) => this.sign(tx, answered),
    },
  ];

  constructor(private readonly agreements: AgreementService) {}

  private async sign(tx: Tx, { subjectId: agreementId, fields, speech }: Answered): Promise<string> {
    const name = (fields['name'] ?? '').trim().slice(0, 120);
    await this.agreements.sign(tx, { agreementId, side: 'adopter', name, via: 'link' });
    return AGREEMENT_TEXTS[speech.tongue].signed;
  }
}

async function asks(tx: Tx, agreementId: string, { tongue, locale }: Speech): Promise<Question | null> {
  const about = await asked(tx, agreementId);
  if (!about?.isOpen) return null;
  const texts = AGREEMENT_TEXTS[tongue];
  const [from, until] = [dayWords(about.startsOn, locale, 'long'), dayWords(about.endsOn, locale, 'long')];
  return {
    title: fill(texts.title, { adopter: about.adopter, centre: about.centre }),
    paragraphs: about.terms.split(/\n{2,}/),
    facts: [
      [texts.term, fill(texts.from, { from, until })],
      [texts.sees, texts.sharing[about.sharing]],
    ],
    fields: [{ name: 'name', label: texts.name, kind: 'text', required: true, value: about.contactName }],
    choices: [{ value: 'sign', label: texts.sign }],
  };
}

async function asked(tx: Tx, agreementId: string): Promise<Asked | undefined> {
  const [found] = await tx.sql<Asked>`
    select d.name as adopter, p.name as centre, d.contact_name as "contactName", a.starts_on::text as "startsOn",
           a.ends_on::text as "endsOn", a.sharing, a.terms, a.adopter_name is null and d.stage = any(${[...ON_ITS_WAY]})
             and not exists (select from adopter_agreement n where n.adopter_id = a.adopter_id and n.version > a.version) as "isOpen"
      from adopter_agreement a join adopter d on d.tenant_id = a.tenant_id and d.id = a.adopter_id
      join programme p on p.tenant_id = a.tenant_id where a.id = ${agreementId}`;
  return found;
}
