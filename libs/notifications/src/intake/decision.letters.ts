import type { DecisionOutcome } from '@outrigger/intake';
import { localeOf } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import type { Language } from '../texts/texts.js';
import { dayOf } from '../texts/times.js';

/** What the letter of a decision tells, whether the decision is taken yet or not. */
export interface DecisionNews {
  readonly ventureId: string;
  readonly outcome: DecisionOutcome;
  readonly message: string;
  readonly intakeId: string | null;
  readonly referredTo: string | null;
}

export interface Founder {
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
  readonly locale: string;
}

interface Told {
  readonly venture: string;
  readonly intake: string | null;
  readonly opensAt: Date | null;
  readonly zone: string;
  readonly founders: readonly Founder[];
}

/** The words' kind of each outcome. */
export const KIND_OF = {
  accepted: 'applicationAccepted',
  declined: 'applicationDeclined',
  deferred: 'applicationDeferred',
  referred: 'applicationReferred',
} as const satisfies Readonly<Record<DecisionOutcome, string>>;

/** Those who are asked whether they may be asked later. */
export const asksConsent = (outcome: DecisionOutcome): boolean => outcome === 'declined' || outcome === 'referred';

/** What fills the words, and who reads them; null for a venture that is not here. */
export async function decisionNews(
  tx: Tx,
  { ventureId, message, intakeId, referredTo }: DecisionNews,
): Promise<{ readonly values: (tongue: Language) => Values; readonly founders: readonly Founder[] } | null> {
  const [told] = await tx.sql<Told>`
    select v.name as venture, i.name as intake, i.opens_at as "opensAt", p.zone,
           coalesce((select json_agg(json_build_object('membershipId', m.id, 'name', m.name, 'address', m.email, 'locale', ${localeOf(sql`m`)}) order by f.id)
                       from founder f join membership m on m.tenant_id = f.tenant_id and m.id = f.membership_id and m.status <> 'revoked'
                      where f.tenant_id = v.tenant_id and f.venture_id = v.id), '[]') as founders
      from venture v join programme p on p.tenant_id = v.tenant_id
      left join intake i on i.tenant_id = v.tenant_id and i.id = ${intakeId}
     where v.id = ${ventureId}`;
  if (!told) return null;
  const { venture, intake, opensAt, zone, founders } = told;
  const values = { venture, message, intake: intake ?? '', place: referredTo ?? '' };
  const opens = (tongue: Language): string => (opensAt ? dayOf(opensAt, zone, tongue) : '');
  return { values: (tongue) => ({ ...values, opens: opens(tongue) }), founders };
}

/** Of every kind together; each takes its own. */
interface Values {
  readonly venture: string;
  readonly message: string;
  readonly intake: string;
  readonly opens: string;
  readonly place: string;
}
