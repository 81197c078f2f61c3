import { Injectable } from '@nestjs/common';
import { isFitFor } from '@outrigger/conflicts';
import { addHours } from '@outrigger/kernel';
import { COMPLETING } from '@outrigger/sessions';
import { type Fact, inside, type Reaction, type Reacts, sql, type Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import { dateOf } from '../texts/times.js';
import { Wording } from '../wording/wording.js';

interface Owned {
  readonly text: string;
  readonly dueOn: string;
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
}

const OPEN_HOURS = 30 * 24;

/** Reminds an owner of what they promised, with the press that says it is done (S3, S6). */
@Injectable()
export class ActionReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.actionDue', 'action.due', (tx, fact) => this.remind(tx, fact)),
    inside('notifications.wordAnswered', 'word.answered', (tx, fact) => this.reply(tx, fact)),
  ];

  constructor(
    private readonly links: ActionLinks,
    private readonly wording: Wording,
  ) {}

  /** Old news is no news: what is done meanwhile is not asked for. */
  private async remind(tx: Tx, { payload }: Fact): Promise<void> {
    const actionId = String(payload['actionId']);
    const action = await ownedAction(tx, actionId);
    if (!action) return;
    const { name, address, membershipId, text, dueOn } = action;
    const expiresAt = addHours(tx.now, OPEN_HOURS);
    const url = await this.links.openAnew(tx, { purpose: COMPLETING, membershipId, subjectId: actionId, expiresAt });
    await this.wording.write(tx, {
      kind: payload['step'] === 'overdue' ? 'actionLate' : 'actionDue',
      to: { name, address },
      values: (tongue) => ({ action: text, day: dateOf(dueOn, tongue) }),
      button: { url: `${url}?c=done` },
      about: `action-${actionId}`,
      holdsSecret: true,
    });
  }

  private async reply(tx: Tx, { payload }: Fact): Promise<void> {
    const wordId = String(payload['wordId']);
    const [word] = await tx.sql<{ name: string; address: string; reply: string }>`
      select b.name, b.email as address, w.reply from office_word w
        join membership b on b.tenant_id = w.tenant_id and b.id = w.from_id and b.status <> 'revoked'
       where w.id = ${wordId} and w.reply is not null`;
    if (!word) return;
    const { name, address, reply } = word;
    const about = `word-${wordId}`;
    await this.wording.write(tx, {
      kind: 'wordAnswered',
      to: { name, address },
      values: { reply },
      about,
      holdsSecret: true,
    });
  }
}

/** C2: nothing for an owner who may not hear of the venture today. */
async function ownedAction(tx: Tx, actionId: string): Promise<Owned | undefined> {
  const [found] = await tx.sql<Owned>`
    select a.text, a.due_on::text as "dueOn", b.id as "membershipId", b.name, b.email as address
      from action a join membership b on b.tenant_id = a.tenant_id and b.id = a.owner_id and b.status <> 'revoked'
      left join mentor m on m.tenant_id = b.tenant_id and m.membership_id = b.id
     where a.id = ${actionId} and a.done_at is null and a.due_on is not null
       and (m.id is null or ${isFitFor(sql`m.id`, sql`a.venture_id`)}
         or exists (select from founder f where f.tenant_id = a.tenant_id and f.venture_id = a.venture_id and f.membership_id = b.id))`;
  return found;
}
