import { Injectable } from '@nestjs/common';
import type { Tx } from '@outrigger/tenancy';
import { isEmail } from 'class-validator';
import { v7 as uuid } from 'uuid';
import { ActionLinks } from './action-links.js';
import { handOver } from './mail-line.js';
import { Letter, type LetterState } from './letter.entity.js';
import { MailSettings } from './mail-settings.js';
import type { NewLetter } from './new-letter.js';
import { oneLine } from './one-line.js';
import { classOf } from './posting/mail-kinds.js';
import { fateOf } from './posting/fate.js';
import type { Fate } from './posting/posting.policy.js';
import { type Reader, readersAt } from './posting/reader.report.js';
import { releaseBefore } from './posting/release.js';
import { choosing } from './wishes/choosing.js';
import { oneClick, withPreferences } from './wishes/preferences-place.js';

type Envelope = Omit<Letter, 'id' | 'messageId' | Course>;
type Leaving = 'stream' | 'listName' | 'unsubscribeUrl';
type Course = 'state' | 'writtenAt' | 'sentAt' | 'attempts' | 'lastError' | 'waitUntil' | 'digestId';

/** A letter, and whom it is for. */
interface Addressed {
  readonly id: string;
  readonly letter: NewLetter;
  readonly reader: Reader | undefined;
  /** The membership whose reader chooses whether they get such letters; null for one that is essential. */
  readonly choosesAs: string | null;
  readonly fate: Fate | typeof NOWHERE;
}

const NOWHERE = { state: 'failed', waitUntil: null } as const;

/** States of letters that reach their reader as they are. */
const LEAVING: readonly LetterState[] = ['waiting', 'quiet'];

/** Why nothing goes to an address. */
const WHY_NOT: Partial<Record<LetterState, string>> = {
  withheld: 'Not sent: the address bounces.',
  failed: 'This is not a mail address.',
};

@Injectable()
export class LetterService {
  constructor(
    private readonly settings: MailSettings,
    private readonly links: ActionLinks,
  ) {}

  /**
   * Keeps the letters and asks the worker to send those that go at once, each as its reader wishes (`fateOf`); one that
   * has no valid address is kept as failed. As many statements for one as for a thousand.
   *
   * @returns their ids, in the order of the letters.
   */
  async write(tx: Tx, letters: readonly NewLetter[]): Promise<string[]> {
    if (letters.length === 0) return [];
    const readers = new Map((await readersAt(tx, letters.map(addressOf))).map((reader) => [reader.address, reader]));
    const addressed = letters.map((letter) => this.addressed(letter, readers.get(addressOf(letter)), tx.now));
    const urls = await this.preferences(tx, addressed);
    const kept = await tx.repo(Letter).addAll(addressed.map((one) => this.row(one, urls.get(one.id), tx.now)));
    const going = kept.filter(({ state }) => state === 'waiting');
    const before = await releaseBefore(tx, going);
    await handOver(tx, [...before, ...going.map(({ id }) => id)]);
    return kept.map(({ id }) => id);
  }

  private addressed(letter: NewLetter, reader: Reader | undefined, now: Date): Addressed {
    const { kind, to, happensAt = null } = letter;
    const fate = reader
      ? fateOf(classOf(kind), happensAt, reader, now)
      : ({ state: 'waiting', waitUntil: null } as const);
    const isChosen = kind === 'digest' || classOf(kind).topic !== undefined;
    const choosesAs = isChosen ? (reader?.membershipId ?? null) : null;
    return { id: uuid(), letter, reader, choosesAs, fate: isEmail(to.address) ? fate : NOWHERE };
  }

  /** Where the reader of each letter that goes, and is not essential, chooses what they get, without signing in. */
  private async preferences(tx: Tx, addressed: readonly Addressed[]): Promise<ReadonlyMap<string, string>> {
    const asked = addressed.flatMap(({ id, choosesAs, fate }) =>
      choosesAs && LEAVING.includes(fate.state) ? [choosing(choosesAs, id, tx.now)] : [],
    );
    const urls = asked.length > 0 ? await this.links.open(tx, asked) : [];
    return new Map(asked.map(({ subjectId }, at) => [subjectId, urls[at] ?? '']));
  }

  private row(
    { id, letter, reader, choosesAs, fate }: Addressed,
    preferencesUrl: string | undefined,
    now: Date,
  ): Letter {
    return {
      id,
      // Whoever can choose finds the place for it also in one that goes later, by the office's press.
      ...this.envelope(choosesAs ? letter : { ...letter, ...withPreferences(letter, this.settings.webUrl) }),
      ...this.leaving(letter, preferencesUrl),
      membershipId: reader?.membershipId ?? null,
      messageId: `<${id}@${this.settings.mailDomain}>`,
      ...fate,
      digestId: null,
      writtenAt: now,
      sentAt: null,
      attempts: 0,
      lastError: WHY_NOT[fate.state] ?? null,
    };
  }

  private envelope(letter: NewLetter): Omit<Envelope, 'membershipId' | Leaving> {
    const { kind, from, to, subject, calendar, about, gist = null, happensAt = null, holdsSecret = false } = letter;
    const { html, text } = letter;
    return {
      kind,
      fromName: oneLine(from.name),
      fromAddress: from.address,
      toName: oneLine(to.name),
      toAddress: oneLine(to.address),
      subject: oneLine(subject),
      html,
      text,
      ics: calendar?.ics ?? null,
      icsMethod: calendar?.method ?? null,
      thread: about ? this.settings.thread(about) : null,
      happensAt,
      gist,
      holdsSecret,
    };
  }

  /** How its reader ends what it belongs to: a list, or a topic. */
  private leaving({ list }: NewLetter, preferencesUrl: string | undefined): Pick<Letter, Leaving> {
    if (list) {
      const listName = `<${list.name}.${this.settings.mailDomain}>`;
      return { stream: 'subscribed', listName, unsubscribeUrl: list.unsubscribeUrl };
    }
    return {
      stream: 'transactional',
      listName: null,
      unsubscribeUrl: preferencesUrl ? oneClick(preferencesUrl) : null,
    };
  }
}

const addressOf = ({ to }: NewLetter): string => to.address.toLowerCase();
