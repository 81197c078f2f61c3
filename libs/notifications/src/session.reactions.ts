import { Injectable } from '@nestjs/common';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { LetterService } from './letter.service.js';
import { MailSettings } from './mail-settings.js';
import { sessionForLetters, type SessionForLetters } from './session-letter.report.js';
import { sessionLetters, type SessionNews } from './session.letters.js';

/** Tells everybody who is expected at a session what happened to it. */
@Injectable()
export class SessionReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.invite', 'session.confirmed', (tx, fact) => this.tell(tx, fact, 'invitation', 'confirmed')),
    inside('notifications.cancel', 'session.cancelled', (tx, fact) => this.tell(tx, fact, 'cancelled', 'cancelled')),
    inside('notifications.report', 'report.filed', (tx, fact) => this.tell(tx, fact, 'reportFiled', 'held')),
  ];

  constructor(
    private readonly letters: LetterService,
    private readonly settings: MailSettings,
  ) {}

  /** Old news is no news: of a session that was cancelled or moved since, only that is announced. */
  private async tell(tx: Tx, { payload }: Fact, news: SessionNews, still: SessionForLetters['status']): Promise<void> {
    const session = await sessionForLetters(tx, String(payload['sessionId']), news === 'cancelled' ? 'all' : 'fit');
    if (!session || session.status !== still) return;
    if (news === 'invitation' && (payload['sequence'] ?? session.sequence) !== session.sequence) return;
    await this.letters.write(tx, await sessionLetters(news, session, this.settings, tx.now));
  }
}
