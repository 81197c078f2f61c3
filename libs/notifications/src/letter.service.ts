import { Injectable } from '@nestjs/common';
import type { Tx } from '@outrigger/tenancy';
import { isEmail } from 'class-validator';
import { v7 as uuid } from 'uuid';
import type { Mailbox } from './invitations/calendar.js';
import { Letter } from './letter.entity.js';
import { MailSettings } from './mail-settings.js';
import { oneLine } from './one-line.js';

export interface NewLetter {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly ics: string };
  /** The thing that the letter is about, such as `session-<id>`: letters about one thing make one thread. */
  readonly about?: string;
  readonly holdsSecret?: boolean;
  /** For a letter of a list that its reader can leave; without it a letter is the reader's alone. */
  readonly list?: { readonly name: string; readonly unsubscribeUrl: string };
}

type Course = 'state' | 'writtenAt' | 'sentAt' | 'attempts' | 'lastError';
type Envelope = Omit<Letter, 'id' | 'messageId' | Course>;

/** Letters of a programme that go before it is another programme's turn. */
const AT_A_TURN = 5;

@Injectable()
export class LetterService {
  constructor(private readonly settings: MailSettings) {}

  /**
   * Keeps the letters and asks the worker to send them; one that has no valid address is kept as failed. Three
   * statements, however many. @returns their ids, in the order of the letters.
   */
  async write(tx: Tx, letters: readonly NewLetter[]): Promise<string[]> {
    const kept = await tx.repo(Letter).addAll(letters.map((letter) => this.row(letter, tx.now)));
    const waiting = kept.filter(({ state }) => state === 'waiting');
    const ahead = (await waitingLetters(tx)) - waiting.length;
    await tx.emitAll(
      'letter.written',
      waiting.map(({ id }) => ({ letterId: id })),
      (place) => ({ line: 'mail', turn: Math.floor((ahead + place) / AT_A_TURN) }),
    );
    return kept.map(({ id }) => id);
  }

  private row(letter: NewLetter, writtenAt: Date): Letter {
    const id = uuid();
    const valid = isEmail(letter.to.address);
    return {
      id,
      ...this.envelope(letter),
      messageId: `<${id}@${this.settings.mailDomain}>`,
      state: valid ? 'waiting' : 'failed',
      writtenAt,
      sentAt: null,
      attempts: 0,
      lastError: valid ? null : 'This is not a mail address.',
    };
  }

  private envelope({ from, to, subject, text, html, calendar, about, list, holdsSecret = false }: NewLetter): Envelope {
    return {
      fromName: oneLine(from.name),
      fromAddress: from.address,
      toName: oneLine(to.name),
      toAddress: oneLine(to.address),
      subject: oneLine(subject),
      text,
      html,
      ics: calendar?.ics ?? null,
      icsMethod: calendar?.method ?? null,
      thread: about ? `<${about}@${this.settings.mailDomain}>` : null,
      stream: list ? 'subscribed' : 'transactional',
      unsubscribeUrl: list?.unsubscribeUrl ?? null,
      listName: list ? `<${list.name}.${this.settings.mailDomain}>` : null,
      holdsSecret,
    };
  }
}

/** Of the programme, those that are being written included. */
async function waitingLetters(tx: Tx): Promise<number> {
  const [found] = await tx.sql<{ count: number }>`select count(*)::int as count from letter where state = 'waiting'`;
  return found?.count ?? 0;
}
