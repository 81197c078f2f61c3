import { Injectable } from '@nestjs/common';
import { CONSENTING, REPLYING } from '@outrigger/introductions';
import { addHours } from '@outrigger/kernel';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import { introductionLink, introductionsLink } from '../links.js';
import { MailSettings } from '../mail-settings.js';
import { dateOf } from '../texts/times.js';
import type { LetterKind, ValuesOf } from '../wording/kinds.js';
import { type Told, Wording } from '../wording/wording.js';
import {
  type IntroductionForLetters,
  introductionForLetters,
  type IntroductionReader,
  receivedForLetters,
} from './introduction-letter.report.js';

/** Two weeks to answer; its owner is reminded before that. */
const OPEN_HOURS = 14 * 24;

type Tell = (tx: Tx, introduction: IntroductionForLetters) => Promise<void>;

/** Letters about introductions: to founders, their owner, and whoever is asked (A3, A5). */
@Injectable()
export class IntroductionReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    this.about('notifications.introductionAssigned', 'introduction.assigned', (tx, one) =>
      this.toOwner(tx, one, 'introductionAssigned'),
    ),
    this.about('notifications.introductionOverdue', 'introduction.overdue', (tx, one) =>
      this.toOwner(tx, one, 'introductionOverdue'),
    ),
    this.about('notifications.introductionReplied', 'introduction.replied', (tx, one) => this.tellReply(tx, one)),
    this.about('notifications.introductionConsent', 'introduction.consentAsked', (tx, one) =>
      this.askFounders(tx, one),
    ),
    this.about('notifications.introductionAsked', 'introduction.approached', (tx, one) => this.askContact(tx, one)),
    this.about('notifications.introductionMade', 'introduction.made', (tx, one) => this.tellMade(tx, one)),
    this.about('notifications.introductionClosed', 'introduction.closed', (tx, one) => this.tellClosed(tx, one)),
    inside('notifications.introductionReceived', 'introduction.received', (tx, fact) => this.tellOffice(tx, fact)),
  ];

  constructor(
    private readonly wording: Wording,
    private readonly links: ActionLinks,
    private readonly settings: MailSettings,
  ) {}

  private about(name: string, on: string, tell: Tell): Reaction {
    return inside(name, on, async (tx, { payload }) => {
      const introduction = await introductionForLetters(tx, String(payload['introductionId']));
      if (introduction) await tell(tx, introduction);
    });
  }

  private async toOwner(
    tx: Tx,
    one: IntroductionForLetters,
    kind: 'introductionAssigned' | 'introductionOverdue',
  ): Promise<void> {
    const { owner, nextStep, nextOn, venture, wanted, status } = one;
    if (!owner || status === 'closed') return;
    const step = nextStep ?? '';
    await this.write(tx, kind, one, [owner], (tongue) => ({
      venture,
      wanted,
      step,
      day: nextOn ? dateOf(nextOn, tongue) : '',
    }));
  }

  private async tellReply(tx: Tx, one: IntroductionForLetters): Promise<void> {
    const { owner, venture, contactName, reply, replyWords } = one;
    if (!owner || !reply) return;
    const values = { venture, contact: contactName ?? '', words: replyWords ?? '' };
    await this.write(tx, 'introductionReplied', one, [owner], ({ words }) => ({
      ...values,
      answer: words.replied[reply],
    }));
  }

  /** S6: each founder's own link; the first press counts. Nothing is asked that was answered meanwhile. */
  private async askFounders(tx: Tx, one: IntroductionForLetters): Promise<void> {
    if (one.consent !== 'asked' || one.status === 'closed') return;
    const urls = await this.open(
      tx,
      CONSENTING,
      one.id,
      one.founders.map(({ membershipId }) => membershipId),
    );
    const values = { venture: one.venture, contact: one.contactName ?? '', about: told(one) };
    await this.wording.writeAll(
      tx,
      'introductionConsent',
      one.founders.map((reader, at) => ({
        ...this.addressed(one, reader),
        values,
        button: { url: urls[at] ?? '' },
        holdsSecret: true,
      })),
    );
  }

  /** C2: a mentor who may not hear of the venture any more is not asked. */
  private async askContact(tx: Tx, one: IntroductionForLetters): Promise<void> {
    const reader = contactOf(one);
    if (one.status !== 'approached' || one.consent !== 'given' || !reader) return;
    const [url = ''] = await this.open(tx, REPLYING, one.id, [one.mentor?.membershipId ?? null]);
    await this.wording.write(tx, {
      kind: 'introductionAsked',
      ...this.addressed(one, reader),
      values: { about: told(one) },
      button: { url },
      holdsSecret: true,
    });
  }

  /** Founders learn whom they may write to; the contact no more than was consented to. */
  private async tellMade(tx: Tx, one: IntroductionForLetters): Promise<void> {
    const { venture, replyWords } = one;
    const contact = one.replyName ?? one.contactName ?? '';
    const address = one.replyEmail ?? one.mentor?.address ?? one.contactEmail ?? '';
    await this.write(tx, 'introductionMade', one, one.founders, { venture, contact, address, words: replyWords ?? '' });
    const reader = contactOf(one);
    if (!reader) return;
    await this.wording.write(tx, {
      kind: 'introductionConfirmed',
      ...this.addressed(one, reader),
      values: { about: told(one) },
    });
  }

  private async tellClosed(tx: Tx, one: IntroductionForLetters): Promise<void> {
    const { venture, wanted, outcomeNote } = one;
    await this.write(tx, 'introductionClosed', one, one.founders, { venture, wanted, note: outcomeNote ?? '' });
  }

  private async tellOffice(tx: Tx, { payload }: Fact): Promise<void> {
    const id = String(payload['receivedId']);
    const received = await receivedForLetters(tx, id);
    if (!received) return;
    const button = { url: introductionsLink(this.settings.webUrl, received.slug) };
    const letters = received.office.map(({ name, address }) => ({
      to: { name, address },
      about: `introduction-${id}`,
      values: { from: received.from },
      button,
    }));
    await this.wording.writeAll(tx, 'introductionReceived', letters);
  }

  private async write<K extends LetterKind>(
    tx: Tx,
    kind: K,
    one: IntroductionForLetters,
    readers: readonly IntroductionReader[],
    values: Told<ValuesOf<K>>,
  ): Promise<void> {
    const button = { url: introductionLink(this.settings.webUrl, one.slug, one.id) };
    await this.wording.writeAll(
      tx,
      kind,
      readers.map((reader) => ({ ...this.addressed(one, reader), values, button })),
    );
  }

  private addressed({ id }: IntroductionForLetters, { name, address }: Omit<IntroductionReader, 'membershipId'>) {
    return { to: { name, address }, about: `introduction-${id}` };
  }

  private open(tx: Tx, purpose: string, subjectId: string, people: readonly (string | null)[]): Promise<string[]> {
    const expiresAt = addHours(tx.now, OPEN_HOURS);
    return this.links.open(
      tx,
      people.map((membershipId) => ({ purpose, membershipId, subjectId, expiresAt })),
    );
  }
}

/** What was consented to, in a line. */
const told = ({ sharing }: IntroductionForLetters): string =>
  sharing.flatMap(({ value }) => (value ? [value] : [])).join(' · ');

/** Whoever reads the question: nobody where another programme's office does, in its own house. */
function contactOf({ kind, mentor, contactName, contactEmail }: IntroductionForLetters) {
  if (kind === 'mentor') return mentor;
  return kind === 'specialist' ? { name: contactName ?? '', address: contactEmail ?? '' } : null;
}
