import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import type { HasPurposes, PageField, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { MONEY_SOURCES, type MoneySource } from '@outrigger/ventures';
import { type OutcomeFigures, STANDINGS } from './outcome.entity.js';
import { numberIn } from './outcome.policy.js';
import { OutcomeService } from './outcome.service.js';

/** The name under which links of the yearly question are kept; their subject is the survey. */
export const OUTCOMES = 'outcomes.yearly';

const STANDING_WORDS = {
  in_business: 'In business',
  merged: 'Merged',
  acquired: 'Acquired',
  closed: 'Closed',
} as const;
const SOURCE_WORDS: Readonly<Record<MoneySource, string>> = {
  founders: 'Founders',
  friends: 'Friends and family',
  angels: 'Angels',
  venture: 'Venture capital',
  private_equity: 'Private equity',
  grants: 'Grants',
  debt: 'Debt',
};

/** Once a year, from a letter: one press when nothing changed, a form when something did (A4, S6). */
@Injectable()
export class OutcomePurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: OUTCOMES,
      question: (tx, surveyId) => this.question(tx, surveyId),
      act: async (tx, { subjectId, choice, fields }) => {
        if (choice === 'same') await this.outcomes.confirm(tx, subjectId);
        else await this.outcomes.answer(tx, subjectId, figuresIn(fields));
        return 'Thank you. We ask again in a year.';
      },
    },
  ];

  constructor(private readonly outcomes: OutcomeService) {}

  private async question(tx: Tx, surveyId: string): Promise<Question> {
    const { venture, ventureId, cohort } = await this.outcomes.needSurvey(tx, surveyId);
    const paragraphs = ['If nothing changed since you last told us, one press is enough.'];
    if (cohort === 'declined') paragraphs.push('Your answer is compared in sums only, as you agreed.');
    return {
      title: `What has become of ${venture}?`,
      paragraphs,
      fields: fieldsOf(await this.outcomes.lastOf(tx, ventureId)),
      choices: [
        { value: 'same', label: 'Still in business, nothing changed' },
        { value: 'tell', label: 'Send what I filled in' },
      ],
    };
  }
}

const text = (value: number | string | null): string => (value === null ? '' : String(value));

function fieldsOf(last: OutcomeFigures): PageField[] {
  const money = { group: 'Money', isFolded: true } as const;
  return [
    {
      name: 'standing',
      label: 'It is',
      kind: 'taps',
      value: last.standing,
      options: STANDINGS.map((value) => ({ value, label: STANDING_WORDS[value] })),
    },
    {
      name: 'fullTimeStaff',
      label: 'Full-time staff (32 hours or more)',
      kind: 'text',
      value: text(last.fullTimeStaff),
    },
    { name: 'partTimeStaff', label: 'Part-time staff', kind: 'text', value: text(last.partTimeStaff) },
    { name: 'foundedYear', label: 'Founded in the year', kind: 'text', value: text(last.foundedYear) },
    { name: 'revenue', label: 'Revenue of the last full year', kind: 'text', value: text(last.revenue), ...money },
    { name: 'currency', label: 'Currency', kind: 'text', value: text(last.currency), help: 'Such as EUR', ...money },
    ...MONEY_SOURCES.map((source) => ({
      name: source,
      label: `Raised so far: ${SOURCE_WORDS[source]}`,
      kind: 'text' as const,
      value: text(last.raised.find((raised) => raised.source === source)?.amount ?? null),
      ...money,
    })),
    {
      name: 'discloses',
      label: 'A funder may see these figures, in sums with others',
      kind: 'check',
      value: last.discloses ? 'on' : '',
    },
  ];
}

/** @throws Refused for numbers that are none, all at once. */
function figuresIn(fields: Readonly<Record<string, string>>): OutcomeFigures {
  const names = ['fullTimeStaff', 'partTimeStaff', 'foundedYear', 'revenue', ...MONEY_SOURCES] as const;
  const read = new Map(names.map((name) => [name, numberIn(fields[name], name)]));
  honour([...read.values()].flatMap(({ refusals }) => refusals));
  const number = (name: (typeof names)[number]): number | null => read.get(name)?.value ?? null;
  return {
    standing: STANDINGS.find((known) => known === fields['standing']) ?? 'in_business',
    foundedYear: number('foundedYear'),
    fullTimeStaff: number('fullTimeStaff'),
    partTimeStaff: number('partTimeStaff'),
    revenue: number('revenue'),
    currency: fields['currency']?.trim().toUpperCase() || null,
    raised: MONEY_SOURCES.flatMap((source) => {
      const amount = number(source);
      return amount ? [{ source, amount }] : [];
    }),
    discloses: fields['discloses'] === 'on',
  };
}
