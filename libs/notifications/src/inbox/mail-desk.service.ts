import { Injectable } from '@nestjs/common';
import { honour, when } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { IncomingMail } from './incoming-mail.entity.js';

/** What the office makes of mails that wait for it. */
@Injectable()
export class MailDesk {
  /** Somebody has seen to it. @throws Refused where nothing waits any more, NotFound for a mail that is not there. */
  async settle(tx: Tx, mailId: string): Promise<void> {
    const { id, waits } = await tx.repo(IncomingMail).need(mailId);
    honour(when(!waits, 'NOTHING_WAITS', 'Somebody has seen to this mail already.', 'mailId', id));

    await tx
      .repo(IncomingMail)
      .change({ id }, { waits: false, settledAt: tx.now, settledBy: tx.actor.memberId ?? null });
    await tx.emit('mail.settled', { mailId: id });
  }
}
