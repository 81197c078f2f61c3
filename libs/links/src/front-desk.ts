import { Inject, Injectable } from '@nestjs/common';
import { linkOfToken, localeOf, permissionsOf, SECRET } from '@outrigger/identity';
import { type Actor, house, honour, type Origin, type Role } from '@outrigger/kernel';
import { sql, Tenancy, type Tx } from '@outrigger/tenancy';
import { reviewAnswer } from './answer.policy.js';
import { Devices } from './devices.js';
import { Link } from './link.entity.js';
import { speechIn } from './phrases.js';
import type { Answered, Purpose, Question } from './purpose.js';
import { Purposes } from './purposes.js';

/** A link that is good: whose it is, and what may be done with it. */
interface Opened {
  readonly id: string;
  readonly actor: Actor;
  readonly purpose: Purpose;
  readonly subjectId: string;
  readonly answer: string | null;
  readonly said: string | null;
  readonly programme: string;
  readonly brandColor: string | null;
  /** BCP 47, of whoever reads it. */
  readonly locale: string;
}

export interface Page {
  readonly locale: string;
  readonly programme: string;
  readonly brandColor: string | null;
  /** Null when it was answered, or when nothing is asked any more. */
  readonly question: Question | null;
  /** What the answer has done. */
  readonly said: string | null;
  readonly undoable: boolean;
}

/** What came with a press. */
type Pressed = Pick<Answered, 'choice' | 'fields'>;

export interface Done {
  /** A device that the person may answer from without a press, to be set as a cookie; null for somebody outside. */
  readonly device: string | null;
}

/** Opens and answers the links of letters. A link that is unknown, foreign, forged or of a revoked person is none. */
@Injectable()
export class FrontDesk {
  constructor(
    @Inject(SECRET) private readonly secret: string,
    private readonly tenancy: Tenancy,
    private readonly devices: Devices,
    private readonly purposes: Purposes,
  ) {}

  /** Changes nothing, whoever opens it. */
  async page(token: string): Promise<Page | null> {
    const opened = await this.open(token);
    if (!opened) return null;
    const { actor, purpose, subjectId, answer, said, programme, brandColor, locale } = opened;
    const ask = (tx: Tx): Promise<Question | null> => purpose.question(tx, subjectId, speechIn(locale));
    const question = answer === null ? await this.tenancy.read(actor, ask) : null;
    return { locale, programme, brandColor, question, said, undoable: canUndo(purpose, answer) };
  }

  /** By a press. @throws Refused with what stands against it. */
  async answer(token: string, answered: Pressed, from: Origin): Promise<Done | null> {
    const opened = await this.open(token, from);
    if (!opened) return null;
    const { id, actor, purpose, subjectId, locale } = opened;
    const { choice, fields } = answered;
    const speech = speechIn(locale);
    const deed = async (tx: Tx): Promise<Done> => {
      const link = await tx.repo(Link).need(id);
      const question = await purpose.question(tx, subjectId, speech);
      honour(reviewAnswer(link, question, choice, fields));
      const said = await purpose.act(tx, { subjectId, choice, fields, speech });
      await tx.repo(Link).change({ id }, { answeredAt: tx.now, answer: choice, said });
      return { device: await this.devices.remember(tx) };
    };
    return this.tenancy.write(actor, deed, purpose.purpose);
  }

  /** Without a press: only from a device of that person, and only what can be undone. @returns null where it needs one. */
  async auto(token: string, choice: string, device: string | undefined, from: Origin): Promise<Done | null> {
    const opened = await this.open(token, from);
    if (!opened?.purpose.undo || opened.answer !== null || !device) return null;
    const knows = await this.tenancy.read(opened.actor, (tx) => this.devices.knows(tx, device));
    return knows ? this.answer(token, { choice, fields: {} }, from) : null;
  }

  /** What a mail program does for its reader (RFC 8058): ending a subscription, and nothing else. Twice is once. */
  async oneClick(token: string, from: Origin): Promise<boolean> {
    const opened = await this.open(token, from);
    const choice = opened?.purpose.oneClick;
    if (!opened || choice === undefined) return false;
    if (opened.answer === null) await this.answer(token, { choice, fields: {} }, from);
    return true;
  }

  async undo(token: string, from: Origin): Promise<boolean> {
    const opened = await this.open(token, from);
    const undo = opened?.purpose.undo;
    if (!opened || !undo || !canUndo(opened.purpose, opened.answer)) return false;
    const { id, actor, subjectId } = opened;
    const deed = async (tx: Tx): Promise<void> => {
      const { answeredAt } = await tx.repo(Link).need(id);
      if (!answeredAt) return;
      await undo(tx, subjectId);
      await tx.repo(Link).change({ id }, { answeredAt: null, answer: null, said: null });
    };
    await this.tenancy.write(actor, deed, `${opened.purpose.purpose} (undone)`);
    return true;
  }

  private async open(token: string, from?: Origin): Promise<Opened | null> {
    const named = linkOfToken(this.secret, token);
    if (!named) return null;
    const found = await this.tenancy.read(house(named.tenantId), (tx) => personOf(tx, named.id));
    const purpose = found && this.purposes.named(found.purpose);
    if (!found || !purpose) return null;
    const { id, memberId, personId, roles, subjectId, answer, said, programme, brandColor, locale } = found;
    const permissions = permissionsOf(roles, false);
    const actor: Actor = {
      tenantId: named.tenantId,
      personId,
      memberId,
      roles,
      permissions,
      via: 'link',
      credentialId: id,
      ...(from && { from }),
    };
    return { id, actor, purpose, subjectId, answer, said, programme, brandColor, locale };
  }
}

const canUndo = ({ undo, undoes }: Purpose, answer: string | null): boolean =>
  undo !== undefined && answer !== null && (undoes?.(answer) ?? true);

interface Found {
  readonly id: string;
  readonly purpose: string;
  readonly subjectId: string;
  readonly answer: string | null;
  readonly said: string | null;
  readonly memberId: string | null;
  readonly personId: string | null;
  readonly roles: Role[];
  readonly programme: string;
  readonly brandColor: string | null;
  readonly locale: string;
}

async function personOf(tx: Tx, linkId: string): Promise<Found | null> {
  const [found] = await tx.sql<Found>`
    select l.id, l.purpose, l.subject_id as "subjectId", l.answer, l.said, m.id as "memberId", m.person_id as "personId", coalesce(m.roles, '{}') as roles,
           p.name as programme, p.brand_color as "brandColor", coalesce(${localeOf(sql`m`)}, p.locale) as locale
      from link l left join membership m on m.tenant_id = l.tenant_id and m.id = l.membership_id and m.status <> 'revoked'
      join programme p on p.tenant_id = l.tenant_id
     where l.id = ${linkId} and l.expires_at > ${tx.now} and (m.id is not null or l.membership_id is null)`;
  return found ?? null;
}
