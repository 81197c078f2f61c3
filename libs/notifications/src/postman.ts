import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { addMinutes } from '@outrigger/kernel';
import type { Outside } from '@outrigger/tenancy';
import { createTransport, type NodemailerError, type SMTPPoolOptions, type Transporter } from 'nodemailer';
import { Letter, type LetterState } from './letter.entity.js';
import { MailSettings } from './mail-settings.js';
import { mimeOf } from './mime.js';
import { oneLine } from './one-line.js';

/** Longer than the mailer's own limits together, so that no second worker takes a letter that is being sent. */
const CLAIM_MINUTES = 3;
const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
const REASON_LENGTH = 500;

/** Opens a short transaction in the letter's tenant. */
type Within = Outside['within'];

/** Carries letters to the mail server, in no transaction. */
@Injectable()
export class Postman implements OnModuleDestroy {
  private readonly mailer: Transporter;

  constructor({ smtpUrl }: MailSettings) {
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
    const letter = await this.claim(within, letterId);
    if (!letter) return;
    try {
      await this.mailer.sendMail(mimeOf(letter));
    } catch (error) {
      await this.refused(within, letter, error as NodemailerError);
      return;
    }
    await this.close(within, letter, 'sent', null);
  }

  /** Null for a letter that has gone or failed. */
  private claim(within: Within, letterId: string): Promise<Letter | null> {
    return within(async (tx) => {
      const letter = await tx.repo(Letter).need(letterId);
      if (letter.state !== 'waiting') return null;
      if (letter.claimedUntil && letter.claimedUntil > tx.now) throw new Error(`Letter ${letterId} is being sent.`);

      const claimedUntil = addMinutes(tx.now, CLAIM_MINUTES);
      await tx.repo(Letter).change({ id: letterId }, { claimedUntil, attempts: letter.attempts + 1 });
      return letter;
    });
  }

  private async refused(within: Within, letter: Letter, error: NodemailerError): Promise<void> {
    const reason = oneLine(error.response ?? error.message).slice(0, REASON_LENGTH);
    if (forGood(error)) return this.close(within, letter, 'failed', reason);
    await within((tx) => tx.repo(Letter).change({ id: letter.id }, { claimedUntil: null, lastError: reason }));
    throw error;
  }

  private async close(within: Within, letter: Letter, state: LetterState, lastError: string | null): Promise<void> {
    const emptied = letter.holdsSecret ? { text: '', html: '' } : {};
    await within((tx) => {
      const sentAt = state === 'sent' ? tx.now : null;
      return tx.repo(Letter).change({ id: letter.id }, { state, sentAt, lastError, claimedUntil: null, ...emptied });
    });
  }
}

/** A 5xx about this recipient or this text; one about our login or address is ours to mend, and then it goes. */
function forGood({ permanent, command }: NodemailerError): boolean {
  return permanent === true && (command === 'RCPT TO' || command === 'DATA');
}
