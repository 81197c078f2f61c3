import { Injectable } from '@nestjs/common';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { announcementLink, exchangeLink } from '../links.js';
import { MailSettings } from '../mail-settings.js';
import type { LetterReader } from '../office.report.js';
import { dropTold } from '../posting/drop.js';
import type { LetterKind, ValuesOf } from '../wording/kinds.js';
import { type Told, Wording } from '../wording/wording.js';
import {
  announcementForLetters,
  answerForLetters,
  calledOffForLetters,
  type PostForLetters,
  questionForLetters,
} from './network-letter.report.js';
import { announcedValues, calledOffValues, postValues } from './network.letters.js';

/** What the letters of one arrival have in common. */
interface Common<K extends LetterKind> {
  readonly about: string;
  readonly values: Told<ValuesOf<K>>;
  readonly url?: string;
  readonly happensAt?: Date | null;
}

/** Letters about what has come from another programme: the centre's news, questions, answers (O7). */
@Injectable()
export class NetworkReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.announced', 'announcement.arrived', (tx, fact) => this.announce(tx, fact)),
    inside('notifications.calledOff', 'announcement.calledOff', (tx, fact) => this.callOff(tx, fact)),
    inside('notifications.exchangeAsked', 'exchange.heardQuestion', (tx, fact) => this.ask(tx, fact)),
    inside('notifications.exchangeAnswered', 'exchange.heardAnswer', (tx, fact) => this.answer(tx, fact)),
    inside('notifications.exchangeEnded', 'exchange.heardEnd', (tx, { payload }) =>
      this.takeBack(tx, aboutPost(String(payload['postId'])), ['exchangeAsked', 'exchangeAnswered']),
    ),
  ];

  constructor(
    private readonly wording: Wording,
    private readonly settings: MailSettings,
  ) {}

  /** A correction is told instead of what was wrong, where that still waits. */
  private async announce(tx: Tx, { payload }: Fact): Promise<void> {
    const [subjectId, version] = [String(payload['subjectId']), Number(payload['version'])];
    if (version > 1) await this.takeBack(tx, aboutAnnouncement(subjectId), ['announcementPublished']);
    const told = await announcementForLetters(tx, subjectId, version);
    if (!told) return;
    const { id, slug, startsAt } = told;
    await this.tell(tx, 'announcementPublished', told.readers, {
      about: aboutAnnouncement(id),
      values: announcedValues(told),
      url: announcementLink(this.settings.webUrl, slug, id),
      happensAt: startsAt,
    });
  }

  private async callOff(tx: Tx, { payload }: Fact): Promise<void> {
    const about = aboutAnnouncement(String(payload['subjectId']));
    await this.takeBack(tx, about, ['announcementPublished']);
    const told = await calledOffForLetters(tx, String(payload['subjectId']), Number(payload['version']));
    if (!told) return;
    const common = { about, values: calledOffValues(told), happensAt: told.startsAt };
    await this.tell(tx, 'eventCalledOff', told.readers, common);
  }

  private async ask(tx: Tx, { payload }: Fact): Promise<void> {
    const told = await questionForLetters(tx, String(payload['subjectId']));
    if (!told) return;
    const values = { ...postValues(told), asker: told.by };
    await this.tell(tx, 'exchangeAsked', told.readers, { values, ...this.placeOf(told) });
  }

  private async answer(tx: Tx, { payload }: Fact): Promise<void> {
    const told = await answerForLetters(tx, String(payload['subjectId']));
    if (!told) return;
    const values = { ...postValues(told), answerer: told.by };
    await this.tell(tx, 'exchangeAnswered', told.readers, { values, ...this.placeOf(told) });
  }

  private placeOf({ id, questionId, slug }: PostForLetters) {
    return { about: aboutPost(id), url: exchangeLink(this.settings.webUrl, slug, questionId) };
  }

  private async takeBack(tx: Tx, about: string, kinds: readonly LetterKind[]): Promise<void> {
    await dropTold(tx, this.settings.thread(about), kinds);
  }

  private tell<K extends LetterKind>(
    tx: Tx,
    kind: K,
    readers: readonly LetterReader[],
    { about, values, url, happensAt }: Common<K>,
  ): Promise<void> {
    const letters = readers.map((to) => ({
      to,
      about,
      values,
      ...(url && { button: { url } }),
      ...(happensAt && { happensAt }),
    }));
    return this.wording.writeAll(tx, kind, letters);
  }
}

const aboutAnnouncement = (id: string): string => `announcement-${id}`;

/** A question or an answer, each by itself: one of them is hidden without the others. */
const aboutPost = (id: string): string => `exchange-${id}`;
