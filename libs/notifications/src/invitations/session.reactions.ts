import { Injectable } from '@nestjs/common';
import {
  type Fact,
  type HasChores,
  inside,
  type Reaction,
  type Reacts,
  type TenantChore,
  type Tx,
} from '@outrigger/tenancy';
import { LetterService } from '../letter.service.js';
import { MailSettings } from '../mail-settings.js';
import { Invitations } from './invitations.js';
import { sessionsForLetters } from './session-letter.report.js';
import { sessionLetters } from './session.letters.js';

/** What may change who is expected at sessions to come. */
const PEOPLE = [
  'team.changed',
  'team.ended',
  'member.revoked',
  'warrant.revoked',
  'warrant.signed',
  'conflict.reviewed',
];

/** Tells everybody who is expected at a session what happened to it. */
@Injectable()
export class SessionReactions implements Reacts, HasChores {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.invite', 'session.confirmed', (tx, fact) => this.announce(tx, fact)),
    inside('notifications.cancel', 'session.cancelled', (tx, fact) => this.announce(tx, fact)),
    inside('notifications.report', 'report.filed', (tx, fact) => this.tellOfReport(tx, fact)),
    ...PEOPLE.map((fact) =>
      inside(`notifications.company of ${fact}`, fact, (tx) => this.invitations.announceUntold(tx)),
    ),
  ];

  /** A warrant ends by itself, and an interest begins on a day (C2). */
  readonly chores: readonly TenantChore[] = [
    { name: 'true-calendars', minute: 4, run: (tx) => this.invitations.announceUntold(tx) },
  ];

  constructor(
    private readonly letters: LetterService,
    private readonly invitations: Invitations,
    private readonly settings: MailSettings,
  ) {}

  private announce(tx: Tx, { payload }: Fact): Promise<void> {
    return this.invitations.announce(tx, [String(payload['sessionId'])]);
  }

  private async tellOfReport(tx: Tx, { payload }: Fact): Promise<void> {
    const [session] = await sessionsForLetters(tx, [String(payload['sessionId'])]);
    if (session?.status !== 'held') return;
    const from = this.settings.replyAddress(tx.actor.tenantId);
    const letter = {
      session,
      news: 'reportFiled',
      sequence: session.sequence,
      from,
      answerUrl: null,
      wasAt: null,
    } as const;
    const all = session.attendees.map((reader) => ({ ...letter, reader }));
    await this.letters.write(tx, await sessionLetters(all, this.settings, tx.now));
  }
}
