import { Injectable } from '@nestjs/common';
import { inside, type Reaction, type Reacts, sql, type Tx } from '@outrigger/tenancy';
import { sharingLink } from '../links.js';
import { MailSettings } from '../mail-settings.js';
import { type LetterReader, officeOf, slugOf } from '../office.report.js';
import type { findings } from '../texts/figures.en.js';
import { Wording } from '../wording/wording.js';

/** Letters to the managers of a programme about which figures the centre asks. */
@Injectable()
export class FigureReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.figuresAsked', 'figures.asked', (tx, { payload }) =>
      this.ask(tx, String(payload['questionId'])),
    ),
  ];

  constructor(
    private readonly wording: Wording,
    private readonly settings: MailSettings,
  ) {}

  private async ask(tx: Tx, id: string): Promise<void> {
    const asked = await questionForLetters(tx, id);
    if (!asked) return;
    const { by, period, finding, slug, office } = asked;
    await this.wording.writeAll(
      tx,
      'figuresAsked',
      office.map((to) => ({
        to,
        about: `figures-${id}`,
        values: ({ words }) => ({ by, period, finding: words.findings[finding] }),
        button: { url: sharingLink(this.settings.webUrl, slug) },
      })),
    );
  }
}

interface QuestionForLetters {
  readonly by: string;
  readonly period: string;
  readonly finding: keyof typeof findings;
  readonly slug: string;
  readonly office: readonly LetterReader[];
}

async function questionForLetters(tx: Tx, id: string): Promise<QuestionForLetters | null> {
  const [found] = await tx.sql<QuestionForLetters>`
    select q.by_name as by, q.period, q.finding, ${slugOf(sql`q`)} as slug,
           ${officeOf(sql`q`)} as office
      from figure_question q where q.id = ${id}`;
  return found ?? null;
}
