import { Injectable } from '@nestjs/common';
import { NotFound, Refused } from '@outrigger/kernel';
import { AnswerService } from '@outrigger/meetings';
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
import { MailSettings } from '../mail-settings.js';
import { type Asked, askedBy } from './asked.report.js';
import { IncomingMail } from './incoming-mail.entity.js';
import { type ReadMail, readMail } from './read-mail.js';
import { reviewMail, type Verdict } from './reply.policy.js';

/** For so long a mail is kept as it came, in case somebody asks what it was. */
const RAW_DAYS = 30;

/** A word along with an answer, as the session keeps it. */
const WORD_LENGTH = 500;

/** To a meeting one says yes or no; perhaps is nothing yet. */
const MEETING_SAYS = { yes: 'yes', no: 'no', maybe: 'none' } as const;

/** Reads the mails that came in: an answer from a calendar counts without a press of ours (F2). */
@Injectable()
export class MailReactions implements Reacts, HasChores {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.read-mail', 'mail.arrived', (tx, fact) => this.read(tx, fact)),
  ];

  readonly chores: readonly TenantChore[] = [{ name: 'forget-mails', minute: 41, run: forgetRaw }];

  constructor(
    private readonly sessions: AnsweringService,
    private readonly meetings: AnswerService,
    private readonly settings: MailSettings,
  ) {}

  private async read(tx: Tx, { payload }: Fact): Promise<void> {
    const mail = await tx.repo(IncomingMail).need(String(payload['mailId']));
    const { id, raw, outcome } = mail;
    if (outcome || !raw) return;
    const read = await readMail(raw).catch(() => null);
    if (!read) return void (await tx.repo(IncomingMail).change({ id }, { outcome: 'unreadable' }));
    const asked = await askedBy(tx, mail, this.settings.mailDomain);
    const { says, ...verdict } = reviewMail(read, asked);

    const came = asked && says ? await this.count(tx, asked, says, read) : null;
    const { fromName, fromAddress, subject, words, answer } = read;
    const proposedAt = answer?.proposedAt ?? null;
    await tx
      .repo(IncomingMail)
      .change({ id }, { ...verdict, ...came, fromName, fromAddress, subject, words, proposedAt });
    if (verdict.outcome === 'bounce') await tx.emit('mail.bounced', { mailId: id });
  }

  /**
   * An answer that comes when nobody is asked any more, or before their calendar heard of the new time, is kept and
   * counts for nothing.
   */
  private async count(
    tx: Tx,
    asked: Asked,
    answer: NonNullable<Verdict['says']>,
    { words }: ReadMail,
  ): Promise<{ outcome: 'late' | 'outdated' } | null> {
    const { id, membershipId, ownSequence: sequence } = asked;
    const word = words?.slice(0, WORD_LENGTH) ?? null;
    try {
      if (asked.of === 'meeting') await this.meetings.answer(tx, id, MEETING_SAYS[answer], 'mail', membershipId);
      else await this.sessions.answer(tx, { sessionId: id, membershipId, answer, sequence, via: 'calendar', word });
      return null;
    } catch (error) {
      if (error instanceof Refused && error.refusals.some(({ code }) => code === 'ANSWER_OUTDATED')) {
        return { outcome: 'outdated' };
      }
      if (error instanceof Refused || error instanceof NotFound) return { outcome: 'late' };
      throw error;
    }
  }
}

const forgetRaw = async (tx: Tx): Promise<void> =>
  void (await tx.sql`update incoming_mail set raw = null
    where raw is not null and outcome is not null and came_at < ${tx.now}::timestamptz - make_interval(days => ${RAW_DAYS})`);
