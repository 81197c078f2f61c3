import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Outside } from '@outrigger/tenancy';
import { createTransport, type NodemailerError, type SMTPPoolOptions, type Transporter } from 'nodemailer';
import { BounceService } from './bounces/bounce.service.js';
import { Letter, type LetterState } from './letter.entity.js';
import { MailSettings } from './mail-settings.js';
import { mimeOf } from './mime.js';
import { oneLine } from './one-line.js';

const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
const REASON_LENGTH = 500;
const NOBODY = /\b5\.1\.(?:[0-46]|10)\b/;

/** Opens a short transaction in the letter's tenant. */
type Within = Outside['within'];

interface Outcome {
  readonly state: LetterState;
  readonly lastError: string | null;
  /** RFC 3463: there is nobody at this address. */
  readonly isNobody?: boolean;
}

/** Carries letters to the mail server, in no transaction; the queue lets one at a time have a letter. */
@Injectable()
export class Postman implements OnModuleDestroy {
  private readonly mailer: Transporter;
  /** What became of letters, until it is written down: none goes twice because the database was away meanwhile. */
  private readonly unwritten = new Map<string, Outcome>();

  constructor(
    { smtpUrl }: MailSettings,
    private readonly bounces: BounceService,
  ) {
    // The queue tries again, not the pool: a dropped connection may have delivered the letter already.
    const pool: SMTPPoolOptions & { pool: true } = { url: smtpUrl, pool: true, maxRequeues: 0, ...LIMITS };
    this.mailer = createTransport(pool);
  }

  onModuleDestroy(): void {
    this.mailer.close();
  }

  /**
   * Sends one letter, unless it has gone. What the server refuses for good is kept as failed, with its reason.
   *
   * @throws Error for what may go better later; the queue then tries again.
   */
  async deliver(within: Within, letterId: string): Promise<void> {
    const letter = await this.next(within, letterId);
    if (!letter) return;
    const outcome = this.unwritten.get(letterId) ?? (await this.send(within, letter));
    this.unwritten.set(letterId, outcome);
    await this.close(within, letter, outcome);
    this.unwritten.delete(letterId);
  }

  /** Null for a letter that has gone or failed. */
  private next(within: Within, letterId: string): Promise<Letter | null> {
    return within(async (tx) => {
      const letter = await tx.repo(Letter).need(letterId);
      if (letter.state !== 'waiting') return null;
      await tx.repo(Letter).change({ id: letterId }, { attempts: letter.attempts + 1 });
      return letter;
    });
  }

  private async send(within: Within, letter: Letter): Promise<Outcome> {
    try {
      await this.mailer.sendMail(mimeOf(letter));
      return { state: 'sent', lastError: null };
    } catch (error) {
      return this.refused(within, letter, error as NodemailerError);
    }
  }

  private async refused(within: Within, letter: Letter, error: NodemailerError): Promise<Outcome> {
    const reason = oneLine(error.response ?? error.message).slice(0, REASON_LENGTH);
    if (forGood(error)) return { state: 'failed', lastError: reason, isNobody: NOBODY.test(reason) };
    await within((tx) => tx.repo(Letter).change({ id: letter.id }, { lastError: reason }));
    throw error;
  }

  private async close(within: Within, letter: Letter, { state, lastError, isNobody }: Outcome): Promise<void> {
    const isSent = state === 'sent';
    const emptied = isSent && letter.holdsSecret ? { text: '', html: '', gist: null } : {};
    const gone = isSent ? { unsubscribeUrl: null, ...emptied } : {};
    await within(async (tx) => {
      const sentAt = isSent ? tx.now : null;
      await tx.repo(Letter).change({ id: letter.id }, { state, sentAt, lastError, ...gone });
      if (isNobody)
        await this.bounces.count(tx, { letter, kind: 'hard', status: null, words: lastError, mailId: null });
    });
  }
}

/** A 5xx about this recipient or this text; one about our login or address is ours to mend, and then it goes. */
function forGood({ permanent, command }: NodemailerError): boolean {
  return permanent === true && (command === 'RCPT TO' || command === 'DATA');
}
