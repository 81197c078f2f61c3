import { Injectable } from '@nestjs/common';
import type { HasPurposes, Purpose, Question, Speech } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { WarrantService } from './warrant.service.js';
import { WARRANT_TEXTS } from './warrant.texts.js';

/** The name under which links to sign are kept. */
export const SIGNING = 'warrant.sign';

/** Signs from a letter (C2, S6). What was read travels with the page's form only as a choice: its version and language. */
@Injectable()
export class WarrantPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: SIGNING,
      question: (tx, _, speech) => this.question(tx, speech),
      act: async (tx, { choice, fields, speech }) => {
        const [locale = '', version = ''] = choice.split(' ');
        await this.warrants.sign(tx, { locale, version: Number(version), name: fields['name'] ?? '' });
        return WARRANT_TEXTS[speech.tongue].signed;
      },
    },
  ];

  constructor(private readonly warrants: WarrantService) {}

  private async question(tx: Tx, { tongue }: Speech): Promise<Question> {
    const { title, body, locale, version } = await this.warrants.words(tx, tongue);
    const texts = WARRANT_TEXTS[tongue];
    return {
      title,
      paragraphs: [body],
      fields: [
        { name: 'read', label: texts.read, kind: 'check', required: true },
        { name: 'name', label: texts.name, kind: 'text', required: true },
      ],
      choices: [{ value: `${locale} ${version}`, label: texts.sign }],
    };
  }
}
