import { Injectable } from '@nestjs/common';
import type { Tx } from '@outrigger/tenancy';
import { isEmail } from 'class-validator';
import { v7 as uuid } from 'uuid';
import { ActionLinks } from './action-links.js';
import { handOver } from './mail-line.js';
import { Letter } from './letter.entity.js';
import { MailSettings } from './mail-settings.js';
import type { NewLetter } from './new-letter.js';
import { oneLine } from './one-line.js';
import { classOf } from './posting/mail-kinds.js';
import { fateOf } from './posting/fate.js';
import { type Reader, readersAt } from './posting/reader.report.js';
import { releaseBefore } from './posting/release.js';
import { choosing } from './wishes/choosing.js';
import { oneClick, withPreferences } from './wishes/preferences-place.js';

type Envelope = Omit<Letter, 'id' | 'messageId' | Course>;
type Course = 'state' | 'writtenAt' | 'sentAt' | 'attempts' | 'lastError' | 'waitUntil' | 'digestId';

/** A letter, and whom it is for. */
interface Addressed {
  readonly id: string;
  readonly letter: NewLetter;
  readonly reader: Reader | undefined;
}

/** Why nothing goes to an address. */
const BOUNCES = 'Not sent: the address bounces.';
const NO_ADDRESS = 'This is not a mail address.';

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
    const addressed = letters.map((letter) => ({ id: uuid(), letter, reader: readers.get(addressOf(letter)) }));
    const urls = await this.preferences(tx, addressed);
    const kept = await tx.repo(Letter).addAll(addressed.map((one) => this.row(one, urls.get(one.id), tx.now)));
    const going = kept.filter(({ state }) => state === 'waiting');
    const before = await releaseBefore(tx, going);
    await handOver(tx, [...before, ...going.map(({ id }) => id)]);
    return kept.map(({ id }) => id);
  }

  /** Where the reader of each letter that is not essential chooses what they get, without signing in. */
  private async preferences(tx: Tx, addressed: readonly Addressed[]): Promise<ReadonlyMap<string, string>> {
    const asked = addressed.flatMap(({ id, letter, reader }) => {
      const isChosen = letter.kind === 'digest' || classOf(letter.kind).topic !== undefined;
      return isChosen && reader?.membershipId ? [choosing(reader.membershipId, id, tx.now)] : [];
    });
    const urls = asked.length > 0 ? await this.links.open(tx, asked) : [];
    return new Map(asked.map(({ subjectId }, at) => [subjectId, urls[at] ?? '']));
  }

  private row({ id, letter, reader }: Addressed, preferencesUrl: string | undefined, now: Date): Letter {
    const valid = isEmail(letter.to.address);
    const { happensAt = null } = letter;
    const fate = reader ? fateOf(classOf(letter.kind), happensAt, reader, now) : { state: 'waiting' as const };
    return {
      id,
      ...this.envelope(letter, preferencesUrl),
      membershipId: reader?.membershipId ?? null,
      messageId: `<${id}@${this.settings.mailDomain}>`,
      waitUntil: null,
      ...(valid ? fate : { state: 'failed' }),
      digestId: null,
      writtenAt: now,
      sentAt: null,
      attempts: 0,
      lastError: valid ? (fate.state === 'withheld' ? BOUNCES : null) : NO_ADDRESS,
    };
  }

  private envelope(letter: NewLetter, preferencesUrl: string | undefined): Omit<Envelope, 'membershipId'> {
    const { kind, from, to, subject, calendar, about, gist = null, happensAt = null, holdsSecret = false } = letter;
    return {
      kind,
      fromName: oneLine(from.name),
      fromAddress: from.address,
      toName: oneLine(to.name),
      toAddress: oneLine(to.address),
      subject: oneLine(subject),
      ...(preferencesUrl ? { html: letter.html, text: letter.text } : withPreferences(letter, this.settings.webUrl)),
      ics: calendar?.ics ?? null,
      icsMethod: calendar?.method ?? null,
      thread: about ? `<${about}@${this.settings.mailDomain}>` : null,
      ...this.leaving(letter, preferencesUrl),
      happensAt,
      gist,
      holdsSecret,
    };
  }

  /** How its reader ends what it belongs to: a list, or a topic. */
  private leaving(
    { list }: NewLetter,
    preferencesUrl: string | undefined,
  ): Pick<Letter, 'stream' | 'listName' | 'unsubscribeUrl'> {
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
