import { Injectable } from '@nestjs/common';
import { fill, honour } from '@outrigger/kernel';
import type { HasPurposes, PageField, Purpose, Question, Speech } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { MONEY_SOURCES } from '@outrigger/ventures';
import { type OutcomeFigures, STANDINGS } from './outcome.entity.js';
import { numberIn } from './outcome.policy.js';
import { OutcomeService } from './outcome.service.js';
import { OUTCOME_TEXTS } from './outcome.texts.js';

/** The name under which links of the yearly question are kept; their subject is the survey. */
export const OUTCOMES = 'outcomes.yearly';

/** Once a year, from a letter: one press when nothing changed, a form when something did (A4, S6). */
@Injectable()
export class OutcomePurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: OUTCOMES,
      question: (tx, surveyId, speech) => this.question(tx, surveyId, speech),
      act: async (tx, { subjectId, choice, fields, speech }) => {
        if (choice === 'same') await this.outcomes.confirm(tx, subjectId);
        else await this.outcomes.answer(tx, subjectId, figuresIn(fields));
        return OUTCOME_TEXTS[speech.tongue].thanks;
      },
    },
  ];

  constructor(private readonly outcomes: OutcomeService) {}

  private async question(tx: Tx, surveyId: string, { tongue }: Speech): Promise<Question> {
    const texts = OUTCOME_TEXTS[tongue];
    const { venture, ventureId, cohort } = await this.outcomes.needSurvey(tx, surveyId);
    return {
      title: fill(texts.title, { venture }),
      paragraphs: [texts.onePress, ...(cohort === 'declined' ? [texts.inSums] : [])],
      fields: fieldsOf(texts, await this.outcomes.lastOf(tx, ventureId)),
      choices: [
        { value: 'same', label: texts.same },
        { value: 'tell', label: texts.tell },
      ],
    };
  }
}

type Texts = (typeof OUTCOME_TEXTS)[Speech['tongue']];
/** Figures that are each one line of the page. */
type Line = 'fullTimeStaff' | 'partTimeStaff' | 'foundedYear' | 'revenue' | 'currency';

const text = (value: number | string | null): string => (value === null ? '' : String(value));

function fieldsOf(texts: Texts, last: OutcomeFigures): PageField[] {
  const { standings, sources } = texts;
  const line = (name: Line, more: Partial<PageField> = {}): PageField => ({
    name,
    label: texts[name],
    kind: 'text',
    value: text(last[name]),
    ...more,
  });
  const money = { group: texts.money, isFolded: true } as const;
  return [
    {
      name: 'standing',
      label: texts.standing,
      kind: 'taps',
      value: last.standing,
      options: STANDINGS.map((value) => ({ value, label: standings[value] })),
    },
    line('fullTimeStaff'),
    line('partTimeStaff'),
    line('foundedYear'),
    line('revenue', money),
    line('currency', { help: texts.suchAs, ...money }),
    ...MONEY_SOURCES.map((source) => ({
      name: source,
      label: fill(texts.raised, { source: sources[source] }),
      kind: 'text' as const,
      value: text(last.raised.find((raised) => raised.source === source)?.amount ?? null),
      ...money,
    })),
    { name: 'discloses', label: texts.discloses, kind: 'check', value: last.discloses ? 'on' : '' },
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
