import { Injectable } from '@nestjs/common';
import { DealingService, listLetters, type ListLetters, rememberLetters } from '@outrigger/circulation';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import type { Mailbox } from '../invitations/calendar.js';
import { LetterService } from '../letter.service.js';
import { fill, language } from '../texts/texts.js';
import { LetterTexts } from '../wording/letter-texts.js';
import { ListLetterWriter } from './list.letters.js';

/** Sends lists to mentors, reminds them, and lets the office see beforehand what a list will look like (T4). */
@Injectable()
export class ListReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.list', 'circulation.dealt', (tx, fact) => this.send(tx, fact, false)),
    inside('notifications.list-reminder', 'circulation.reminded', (tx, fact) => this.send(tx, fact, true)),
    inside('notifications.list-test', 'circulation.tested', (tx, fact) => this.test(tx, fact)),
  ];

  constructor(
    private readonly letters: LetterService,
    private readonly writer: ListLetterWriter,
    private readonly dealing: DealingService,
    private readonly texts: LetterTexts,
  ) {}

  private async send(tx: Tx, { payload }: Fact, isReminder: boolean): Promise<void> {
    const list = await listLetters(tx, String(payload['circulationId']), isReminder);
    if (!list) return;
    const letterIds = await this.letters.write(tx, await this.writer.draw(tx, list, isReminder));
    if (!isReminder) await rememberLetters(tx, pairsOf(list, letterIds));
  }

  /** To whoever asked and nobody else, with links that lead nowhere. */
  private async test(tx: Tx, { payload }: Fact): Promise<void> {
    const list = await this.dealing.letter(tx, String(payload['circulationId']), String(payload['mentorId']));
    const [to] = await tx.sql<Mailbox>`
      select name, email as address from membership where id = ${String(payload['membershipId'])}`;
    if (!list || !to) return;
    const office = await this.texts.office(tx);
    const { words } = language((await this.texts.locales(tx, office, [to.address]))(to.address));
    const drawn = await this.writer.draw(tx, list);
    await this.letters.write(
      tx,
      drawn.map(({ list: _, ...letter }) => ({
        ...letter,
        kind: 'test' as const,
        to,
        subject: fill(words.common.test, { subject: letter.subject }),
      })),
    );
  }
}

const pairsOf = ({ readers }: ListLetters, letterIds: readonly string[]): { readerId: string; letterId: string }[] =>
  readers.map(({ id }, index) => ({ readerId: id ?? '', letterId: letterIds[index] ?? '' }));
