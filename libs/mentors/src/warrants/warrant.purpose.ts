import { Injectable } from '@nestjs/common';
import type { HasPurposes, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { WarrantService } from './warrant.service.js';

/** The name under which links to sign are kept. */
export const SIGNING = 'warrant.sign';

/** Signs from a letter (C2, S6). What was read travels with the page's form only as a choice: its version and language. */
@Injectable()
export class WarrantPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: SIGNING,
      question: (tx) => this.question(tx),
      act: async (tx, { choice, fields }) => {
        const [locale = '', version = ''] = choice.split(' ');
        await this.warrants.sign(tx, { locale, version: Number(version), name: fields['name'] ?? '' });
        return 'You have signed. The programme’s office sees it at once; you need not do anything more.';
      },
    },
  ];

  constructor(private readonly warrants: WarrantService) {}

  private async question(tx: Tx): Promise<Question> {
    const { title, body, locale, version } = await this.warrants.words(tx);
    return {
      title,
      paragraphs: [body],
      fields: [
        { name: 'read', label: 'I have read this, and it is so.', kind: 'check', required: true },
        { name: 'name', label: 'Your name, as your signature', kind: 'text', required: true },
      ],
      choices: [{ value: `${locale} ${version}`, label: 'Sign' }],
    };
  }
}
