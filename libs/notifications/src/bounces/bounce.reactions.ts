import { Injectable } from '@nestjs/common';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { IncomingMail } from '../inbox/incoming-mail.entity.js';
import { MailSettings } from '../mail-settings.js';
import { kindOfBounce } from './bounce.policy.js';
import { BounceService, type Returned } from './bounce.service.js';
import { type ReadReport, readReport } from './read-report.js';

/** Finds the letter that a report is about. One that nobody can have got but from that letter is believed. */
@Injectable()
export class BounceReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.bounced', 'mail.bounced', (tx, fact) => this.read(tx, fact)),
  ];

  constructor(
    private readonly bounces: BounceService,
    private readonly settings: MailSettings,
  ) {}

  private async read(tx: Tx, { payload }: Fact): Promise<void> {
    const mailId = String(payload['mailId']);
    const mail = await tx.repo(IncomingMail).need(mailId);
    if (!mail.raw) return;
    const report = await readReport(mail.raw, this.settings.mailDomain);
    const kind = kindOfBounce(report);
    const letter = kind && (await this.letterOf(tx, mail, report));
    if (!letter) return;
    await this.bounces.count(tx, { letter, kind, status: report.status, words: report.words, mailId });
  }

  /** By its Message-ID; else the last that came from the reply address, which its reader alone was told. */
  private async letterOf(tx: Tx, mail: IncomingMail, { letterIds }: ReadReport): Promise<Returned['letter'] | null> {
    const [named] = await tx.sql<Returned['letter']>`
      select id, to_address as "toAddress" from letter
       where id = any(${[...letterIds]}) and state in ('sent', 'bounced') order by written_at desc limit 1`;
    const own = mail.entryId ?? mail.placeId;
    if (named || !own) return named ?? null;
    const [last] = await tx.sql<Returned['letter']>`
      select id, to_address as "toAddress" from letter
       where from_address = ${this.settings.replyAddress(tx.actor.tenantId, own)} and state in ('sent', 'bounced')
       order by written_at desc limit 1`;
    return last ?? null;
  }
}
