import { Injectable } from '@nestjs/common';
import { AGREEING } from '@outrigger/adopters';
import { addHours } from '@outrigger/kernel';
import { inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import { dateOf } from '../texts/times.js';
import { Wording } from '../wording/wording.js';

/** A month to read and sign. */
const OPEN_HOURS = 30 * 24;

/** Letters to organisations on their way to a programme (O1). */
@Injectable()
export class AdopterReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.agreementSent', 'agreement.sent', (tx, { payload }) =>
      this.ask(tx, String(payload['agreementId'])),
    ),
  ];

  constructor(
    private readonly wording: Wording,
    private readonly links: ActionLinks,
  ) {}

  /** The link of nobody: whoever has the letter signs for the adopter. */
  private async ask(tx: Tx, agreementId: string): Promise<void> {
    const about = await agreementForLetter(tx, agreementId);
    if (!about) return;
    const { adopter, name, address, startsOn, endsOn } = about;
    const expiresAt = addHours(tx.now, OPEN_HOURS);
    const url = await this.links.openAnew(tx, {
      purpose: AGREEING,
      membershipId: null,
      subjectId: agreementId,
      expiresAt,
    });
    await this.wording.write(tx, {
      kind: 'agreementSent',
      to: { name, address },
      about: `agreement-${agreementId}`,
      values: (tongue) => ({ adopter, from: dateOf(startsOn, tongue), until: dateOf(endsOn, tongue) }),
      button: { url },
      holdsSecret: true,
    });
  }
}

interface AgreementForLetter {
  readonly adopter: string;
  readonly name: string;
  readonly address: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Null for one that was signed or replaced meanwhile. */
async function agreementForLetter(tx: Tx, id: string): Promise<AgreementForLetter | null> {
  const [found] = await tx.sql<AgreementForLetter>`
    select d.name as adopter, d.contact_name as name, d.contact_email as address, a.starts_on::text as "startsOn",
           a.ends_on::text as "endsOn"
      from adopter_agreement a join adopter d on d.tenant_id = a.tenant_id and d.id = a.adopter_id
     where a.id = ${id} and a.adopter_name is null and not exists (select from adopter_agreement n
       where n.tenant_id = a.tenant_id and n.adopter_id = a.adopter_id and n.version > a.version)`;
  return found ?? null;
}
