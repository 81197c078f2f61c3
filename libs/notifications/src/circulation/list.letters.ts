import { Injectable } from '@nestjs/common';
import type { ListCard, ListLetters, ListReader } from '@outrigger/circulation';
import type { Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import { MailSettings } from '../mail-settings.js';
import type { NewLetter } from '../new-letter.js';
import type { CardProps } from '../templates/list.js';
import { fill, type Language, language } from '../texts/texts.js';
import { dayOf } from '../texts/times.js';
import { LetterTexts, type Office } from '../wording/letter-texts.js';

/** One letter of a list in the making. */
interface Making {
  readonly tongue: Language;
  readonly office: Office & { readonly slug: string; readonly tenantId: string };
  readonly list: ListLetters;
  readonly isReminder: boolean;
}

/** Draws the letters of a list: one to each mentor, with links that are theirs alone. */
@Injectable()
export class ListLetterWriter {
  constructor(
    private readonly texts: LetterTexts,
    private readonly settings: MailSettings,
    private readonly links: ActionLinks,
  ) {}

  /** @param list of a draft without links: its letters are to look at. */
  async draw(tx: Tx, list: ListLetters, isReminder = false): Promise<NewLetter[]> {
    const [tenant] = await tx.sql<{ slug: string }>`select slug from tenant`;
    const office = { ...(await this.texts.office(tx)), slug: tenant?.slug ?? '', tenantId: tx.actor.tenantId };
    const addresses = list.readers.map(({ address }) => address);
    const localeAt = await this.texts.locales(tx, office, addresses);
    const making = { office, list, isReminder };
    return Promise.all(
      list.readers.map((reader) => this.letter({ ...making, tongue: language(localeAt(reader.address)) }, reader)),
    );
  }

  private async letter(making: Making, reader: ListReader): Promise<NewLetter> {
    // Loaded at the first letter only: the library of templates would cost every start half a second.
    const [{ List }, { bodyOf }] = await Promise.all([
      import('../templates/list.js'),
      import('../templates/render.js'),
    ]);
    const { office, tongue, isReminder } = making;
    const { title, subject, paragraphs } = wordsOf(making, reader.cards.length);
    const stopUrl = this.links.address(office.tenantId, reader.stopLinkId);
    const cards = reader.cards.map((card) => this.card(making, card, reader.canLead));
    const noneUrl = this.links.address(office.tenantId, reader.noneLinkId);
    const props = { language: tongue, sender: office, title, name: reader.name, paragraphs, cards, noneUrl, stopUrl };
    return {
      kind: isReminder ? 'listReminder' : 'list',
      from: { name: office.programme, address: this.settings.replyAddress(office.tenantId) },
      to: { name: reader.name, address: reader.address },
      subject,
      ...(await bodyOf(List(props))),
      holdsSecret: true,
      list: { name: `ventures.${office.slug}`, unsubscribeUrl: `${stopUrl}/one-click` },
    };
  }

  private card({ office, tongue }: Making, card: ListCard, canLead: boolean): CardProps {
    const { ventureName, stage, sector, blurb, needs, linkId } = card;
    return {
      ventureName,
      kind: `${stage} · ${sector}`,
      blurb,
      wants: needs.join(', '),
      why: whyOf(card, tongue),
      canLead,
      url: this.links.address(office.tenantId, linkId),
    };
  }
}

function wordsOf(
  { office, tongue, list, isReminder }: Making,
  count: number,
): Record<'title' | 'subject', string> & {
  paragraphs: string[];
} {
  const words = tongue.words.list;
  const number = count === 1 ? 'one' : 'many';
  const values = { programme: office.programme, count, missing: list.missing.join(', ') };
  const subject = fill(words.subject[number], values);
  return {
    title: fill(words.title[number], values),
    subject: isReminder ? fill(words.reminderSubject, { subject }) : subject,
    paragraphs: [
      ...(isReminder ? [words.reminder] : []),
      fill(words[list.kind], values),
      ...(list.cutOffAt ? [fill(words.until, { day: dayOf(list.cutOffAt, list.zone, tongue) })] : []),
    ],
  };
}

/** Null where nothing speaks for the venture but that they may choose. */
function whyOf({ whyNeeds, whyLanguages, whySector }: ListCard, { words: { list }, locale }: Language): string | null {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const reasons = [
    ...(whyNeeds.length > 0 ? [fill(list.knows, { what: whyNeeds.join(', ') })] : []),
    ...(whySector ? [fill(list.field, { what: whySector })] : []),
    ...(whyLanguages.length > 0
      ? [fill(list.speaks, { what: whyLanguages.map((each) => names.of(each) ?? each).join(', ') })]
      : []),
  ];
  return reasons.length > 0 ? reasons.join('; ') : null;
}
