import { Injectable } from '@nestjs/common';
import { NotFound, Refused } from '@outrigger/kernel';
import { AnsweringService } from '@outrigger/sessions';
import {
  type Fact,
  type HasChores,
  inside,
  type Reaction,
  type Reacts,
  type TenantChore,
  type Tx,
} from '@outrigger/tenancy';
import { uidOf } from '../invitations/session.letters.js';
import { MailSettings } from '../mail-settings.js';
import { IncomingMail } from './incoming-mail.entity.js';
import { type ReadMail, readMail } from './read-mail.js';
import { type AnsweredEntry, reviewMail, type Verdict } from './reply.policy.js';

/** For so long a mail is kept as it came, in case somebody asks what it was. */
const RAW_DAYS = 30;

/** A word along with an answer, as the session keeps it. */
const WORD_LENGTH = 500;

interface Entry extends AnsweredEntry {
  readonly sessionId: string;
  readonly membershipId: string;
  readonly sessionSequence: number;
}

/** Reads the mails that came in: an answer from a calendar counts without a press of ours (F2). */
@Injectable()
export class MailReactions implements Reacts, HasChores {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.read-mail', 'mail.arrived', (tx, fact) => this.read(tx, fact)),
  ];

  readonly chores: readonly TenantChore[] = [{ name: 'forget-mails', minute: 41, run: forgetRaw }];

  constructor(
    private readonly answering: AnsweringService,
    private readonly settings: MailSettings,
  ) {}

  private async read(tx: Tx, { payload }: Fact): Promise<void> {
    const { id, raw, entryId, outcome } = await tx.repo(IncomingMail).need(String(payload['mailId']));
    if (outcome || !raw) return;
    const read = await readMail(raw).catch(() => null);
    if (!read) return void (await tx.repo(IncomingMail).change({ id }, { outcome: 'unreadable' }));
    const entry = entryId ? await entryOf(tx, entryId, this.settings.mailDomain) : null;
    const { says, ...verdict } = reviewMail(read, entry);

    const came = entry && says ? await this.count(tx, entry, says, read) : null;
    const { fromName, fromAddress, subject, words, answer } = read;
    const proposedAt = answer?.proposedAt ?? null;
    await tx
      .repo(IncomingMail)
      .change({ id }, { ...verdict, ...came, fromName, fromAddress, subject, words, proposedAt });
    if (verdict.outcome === 'bounce') await tx.emit('mail.bounced', { mailId: id });
  }

  /** An answer that comes when nobody is asked any more is kept, and counts for nothing. */
  private async count(
    tx: Tx,
    { sessionId, membershipId, sessionSequence }: Entry,
    answer: NonNullable<Verdict['says']>,
    { words }: ReadMail,
  ): Promise<{ outcome: 'late' } | null> {
    const word = words?.slice(0, WORD_LENGTH) ?? null;
    const said = { sessionId, membershipId, answer, sequence: sessionSequence, via: 'calendar', word } as const;
    try {
      await this.answering.answer(tx, said);
      return null;
    } catch (error) {
      if (error instanceof Refused || error instanceof NotFound) return { outcome: 'late' };
      throw error;
    }
  }
}

async function entryOf(tx: Tx, entryId: string, mailDomain: string): Promise<Entry | null> {
  const [found] = await tx.sql<Omit<Entry, 'uid'>>`
    select e.session_id as "sessionId", e.membership_id as "membershipId", e.session_sequence as "sessionSequence",
           e.asked_from as "askedFrom", e.withdrawn_at is not null as withdrawn,
           array[lower(e.address), lower(b.email)] as addresses,
           array(select lower(o.address) from calendar_entry o where o.tenant_id = e.tenant_id
             and o.session_id = e.session_id and o.id <> e.id) as others
      from calendar_entry e join membership b on b.tenant_id = e.tenant_id and b.id = e.membership_id
     where e.id = ${entryId}`;
  return found ? { ...found, uid: uidOf(found.sessionId, mailDomain) } : null;
}

const forgetRaw = async (tx: Tx): Promise<void> =>
  void (await tx.sql`update incoming_mail set raw = null
    where raw is not null and outcome is not null and came_at < ${tx.now}::timestamptz - make_interval(days => ${RAW_DAYS})`);
