import { Injectable } from '@nestjs/common';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { evaluationsLink } from '../links.js';
import { MailSettings } from '../mail-settings.js';
import type { Language } from '../texts/texts.js';
import { dateOf } from '../texts/times.js';
import { Wording } from '../wording/wording.js';

interface Owing {
  readonly name: string;
  readonly address: string;
  readonly round: string;
  readonly dueOn: string;
  readonly count: string;
  readonly slug: string;
}

/** Asks evaluators for what they owe, once for all their applications of a round (V2). */
@Injectable()
export class EvaluationReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.assigned', 'evaluation.assigned', (tx, fact) => this.ask(tx, fact, 'evaluationAssigned')),
    inside('notifications.nudged', 'evaluation.nudged', (tx, fact) => this.ask(tx, fact, 'evaluationNudged')),
  ];

  constructor(
    private readonly wording: Wording,
    private readonly settings: MailSettings,
  ) {}

  private async ask(tx: Tx, { payload }: Fact, kind: 'evaluationAssigned' | 'evaluationNudged'): Promise<void> {
    const roundId = String(payload['roundId']);
    const owing = await owingIn(tx, roundId, payload['evaluatorIds'] as string[]);
    await this.wording.writeAll(
      tx,
      kind,
      owing.map(({ name, address, round, dueOn, count, slug }) => ({
        to: { name, address },
        values: (tongue: Language) => ({ round, count, due: dateOf(dueOn, tongue) }),
        button: { url: evaluationsLink(this.settings.webUrl, slug) },
        about: `evaluation-${roundId}`,
      })),
    );
  }
}

/** Nobody is asked for what is done meanwhile, or in a round that is closed. */
const owingIn = (tx: Tx, roundId: string, evaluatorIds: readonly string[]): Promise<Owing[]> => tx.sql<Owing>`
  select b.name, b.email as address, r.name as round, r.due_on::text as "dueOn", count(*)::text as count, t.slug
    from evaluation_round r
    join evaluation_entry e on e.tenant_id = r.tenant_id and e.round_id = r.id
    join evaluation x on x.tenant_id = e.tenant_id and x.entry_id = e.id and x.submitted_at is null
    join membership b on b.tenant_id = x.tenant_id and b.id = x.evaluator_id and b.status <> 'revoked'
    join tenant t on t.id = r.tenant_id
   where r.id = ${roundId} and r.closed_at is null and x.evaluator_id = any(${[...evaluatorIds]})
   group by b.id, b.name, b.email, r.name, r.due_on, t.slug order by b.id`;
