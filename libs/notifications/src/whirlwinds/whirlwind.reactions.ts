import { Injectable } from '@nestjs/common';
import { addHours } from '@outrigger/kernel';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { COMING, type OwnMeeting, ownMeetings, SAYING, silentOf, type Unsaid, WISHING } from '@outrigger/whirlwinds';
import { ActionLinks } from '../action-links.js';
import { fill, type Language } from '../texts/texts.js';
import { Wording } from '../wording/wording.js';
import {
  factsOf,
  mutualOf,
  type WhirlwindForLetter,
  whirlwindForLetter,
  type WhirlwindReader,
} from './whirlwind-letter.report.js';

/** Hours after which a link of a whirlwind asks nothing any more. */
const OPEN_HOURS = 60 * 24;

/** Writes to the guests of whirlwinds (A2). News that is no longer true is not told. */
@Injectable()
export class WhirlwindReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.whirlwindInvited', 'whirlwind.invited', (tx, fact) => this.invite(tx, fact)),
    inside('notifications.whirlwindPlan', 'whirlwind.announced', (tx, fact) => this.announce(tx, fact)),
    inside('notifications.whirlwindOver', 'whirlwind.over', (tx, fact) => this.ask(tx, fact)),
    inside('notifications.whirlwindReminded', 'whirlwind.reminded', (tx, fact) => this.remind(tx, fact)),
    inside('notifications.whirlwindResults', 'whirlwind.closed', (tx, fact) => this.tell(tx, fact)),
    inside('notifications.whirlwindCancelled', 'whirlwind.cancelled', (tx, fact) => this.callOff(tx, fact)),
  ];

  constructor(
    private readonly links: ActionLinks,
    private readonly wording: Wording,
  ) {}

  private async invite(tx: Tx, { payload }: Fact): Promise<void> {
    const event = await whirlwindForLetter(tx, String(payload['whirlwindId']));
    if (event?.status !== 'asking') return;
    const asked = payload['guestIds'] as readonly string[];
    await this.askComing(
      tx,
      event,
      event.readers.filter(({ guestId }) => asked.includes(guestId)),
    );
  }

  private async askComing(tx: Tx, event: WhirlwindForLetter, readers: readonly WhirlwindReader[]): Promise<void> {
    const urls = await this.open(tx, readers, COMING);
    const values = (tongue: Language) => factsOf(event, tongue);
    await this.wording.writeAll(
      tx,
      'whirlwindInvited',
      readers.map((reader, index) => ({
        ...to(event, reader),
        values,
        button: { url: `${urls[index] ?? ''}?c=yes` },
        holdsSecret: true,
      })),
    );
  }

  private async announce(tx: Tx, { payload }: Fact): Promise<void> {
    const event = await whirlwindForLetter(tx, String(payload['whirlwindId']));
    if (event?.status !== 'planned') return;
    const readers = event.readers.filter(({ coming }) => coming === 'yes');
    const rounds = await ownMeetings(
      tx,
      readers.map(({ guestId }) => guestId),
    );
    const urls = await this.open(tx, readers, SAYING);
    await this.wording.writeAll(
      tx,
      'whirlwindPlan',
      readers.map((reader, index) => ({
        ...to(event, reader),
        values: (tongue: Language) => ({
          ...factsOf(event, tongue),
          rounds: lineOf(
            event,
            rounds.filter(({ guestId }) => guestId === reader.guestId),
            tongue,
          ),
        }),
        button: { url: urls[index] ?? '' },
        holdsSecret: true,
      })),
    );
  }

  private async ask(tx: Tx, { payload }: Fact): Promise<void> {
    const event = await whirlwindForLetter(tx, String(payload['whirlwindId']));
    if (event?.status !== 'planned') return;
    const readers = event.readers.filter(({ coming }) => coming === 'yes');
    await this.askBy(tx, event, readers, SAYING, 'whirlwindOver');
  }

  private async askBy(
    tx: Tx,
    event: WhirlwindForLetter,
    readers: readonly WhirlwindReader[],
    purpose: string,
    kind: 'whirlwindOver' | 'whirlwindWishes',
  ): Promise<void> {
    const urls = await this.open(tx, readers, purpose);
    await this.wording.writeAll(
      tx,
      kind,
      readers.map((reader, index) => ({
        ...to(event, reader),
        values: { event: event.name },
        button: { url: urls[index] ?? '' },
        holdsSecret: true,
      })),
    );
  }

  /** Those who have said nothing by now, each what they are waited for. */
  private async remind(tx: Tx, { payload }: Fact): Promise<void> {
    const event = await whirlwindForLetter(tx, String(payload['whirlwindId']));
    if (!event) return;
    const about = new Map((await silentOf(tx, event.id)).map((silent) => [silent.guestId, silent.about]));
    const of = (unsaid: Unsaid) => event.readers.filter(({ guestId }) => about.get(guestId) === unsaid);
    await this.askComing(tx, event, of('coming'));
    await this.askBy(tx, event, of('wishes'), WISHING, 'whirlwindWishes');
    await this.askBy(tx, event, of('answers'), SAYING, 'whirlwindOver');
  }

  private async tell(tx: Tx, { payload }: Fact): Promise<void> {
    const event = await whirlwindForLetter(tx, String(payload['whirlwindId']));
    if (!event) return;
    const mutual = new Map((await mutualOf(tx, event.id)).map(({ guestId, others }) => [guestId, others]));
    const letters = event.readers.flatMap((reader) => {
      const others = mutual.get(reader.guestId);
      return others ? [{ ...to(event, reader), values: { event: event.name, others }, holdsSecret: true }] : [];
    });
    await this.wording.writeAll(tx, 'whirlwindResults', letters);
  }

  private async callOff(tx: Tx, { payload }: Fact): Promise<void> {
    const event = await whirlwindForLetter(tx, String(payload['whirlwindId']));
    if (!event || payload['wasAnnounced'] !== true) return;
    const values = (tongue: Language) => ({ ...factsOf(event, tongue), reason: event.reason ?? '' });
    await this.wording.writeAll(
      tx,
      'whirlwindCancelled',
      event.readers.filter(({ coming }) => coming !== 'no').map((reader) => ({ ...to(event, reader), values })),
    );
  }

  private open(tx: Tx, readers: readonly WhirlwindReader[], purpose: string): Promise<string[]> {
    const expiresAt = addHours(tx.now, OPEN_HOURS);
    return this.links.open(
      tx,
      readers.map(({ guestId, membershipId }) => ({ purpose, membershipId, subjectId: guestId, expiresAt })),
    );
  }
}

const to = ({ id, startsAt: happensAt }: WhirlwindForLetter, { name, address }: WhirlwindReader) => ({
  to: { name, address },
  about: `whirlwind-${id}`,
  happensAt,
});

/** `17:00 table 3: Ada Okafor · 17:12 table 1: Ben Sato` */
function lineOf({ zone }: WhirlwindForLetter, meetings: readonly OwnMeeting[], { words, locale }: Language): string {
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone });
  return meetings
    .map(({ startsAt, tableNumber, other }) =>
      fill(words.round, { time: clock.format(new Date(startsAt)), table: tableNumber ?? '?', other }),
    )
    .join(' · ');
}
