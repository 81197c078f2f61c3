import { Injectable } from '@nestjs/common';
import { addDays, fill, honour, type Tongue, when } from '@outrigger/kernel';
import type { Answered, HasPurposes, PageField, Purpose, Question, Speech } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import type { WeeklyWindow } from '../availability.entity.js';
import { DAY_PARTS, partOf, reviewAnswering, weekOf } from './hours-question.policy.js';
import { type AskedHours, askedHours } from './hours-question.report.js';
import { HoursQuestionService } from './hours-question.service.js';
import { HOURS_TEXTS } from './hours-question.texts.js';
import { HOURS_ANSWERS } from './hours-question.entity.js';

/** The name under which links that ask for hours are kept. */
export const TELLING_HOURS = 'availability.hours';

type Texts = (typeof HOURS_TEXTS)[Tongue];

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** When somebody can meet, from a letter: one press where nothing has changed, a tick for a day where it has (S2, S6). */
@Injectable()
export class HoursQuestionPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: TELLING_HOURS,
      question: (tx, id, speech) => this.question(tx, id, speech),
      act: (tx, answered) => this.act(tx, answered),
      undo: (tx, id) => this.questions.takeBack(tx, id),
    },
  ];

  constructor(private readonly questions: HoursQuestionService) {}

  private async question(tx: Tx, id: string, speech: Speech): Promise<Question | null> {
    const asked = await askedHours(tx, id);
    if (!asked || reviewAnswering(asked, tx.now).length > 0) return null;
    const texts = HOURS_TEXTS[speech.tongue];
    const [from, until] = [asked.fromOn, asked.untilOn].map((day) => dayWords(day, speech, 'long')) as [string, string];
    return {
      title: texts.title,
      paragraphs: [fill(texts.asUsual, { from, until }), weekHead(asked, texts)],
      facts: weekFacts(asked, speech),
      fields: [...dayTicks(asked, texts, speech), ...weekTaps(asked, texts, speech)],
      choices: [
        { value: 'usual', label: texts.usual },
        { value: 'not', label: texts.not, quiet: true },
        { value: 'hours', label: texts.hours, quiet: true },
      ],
    };
  }

  private async act(tx: Tx, { subjectId, choice, fields, speech }: Answered): Promise<string> {
    const texts = HOURS_TEXTS[speech.tongue];
    const answer = HOURS_ANSWERS.find((each) => each === choice) ?? 'usual';
    const days = Object.keys(fields).flatMap((name) => (name.startsWith('day-') ? [name.slice('day-'.length)] : []));
    honour(when(answer === 'not' && days.length === 0, 'NOTHING_TICKED', texts.tickOne));
    const weekly = weekOf(WEEK.map((day) => fields[`week-${day}`]));
    await this.questions.answer(tx, subjectId, { answer, days, weekly });
    return texts.said[answer];
  }
}

function weekHead({ weekly, toldHours }: AskedHours, texts: Texts): string {
  const head = toldHours ? texts.week : texts.assumed;
  return weekly.length > 0 ? `${head}:` : `${head}: ${texts.nothing}`;
}

/** `Monday  09:00–13:00, 14:00–18:00` */
const weekFacts = ({ weekly }: AskedHours, speech: Speech): [string, string][] =>
  WEEK.flatMap((day): [string, string][] => {
    const hours = weekly.filter((window) => window.day === day).map(hoursWords);
    return hours.length > 0 ? [[weekdayWords(day, speech), hours.join(', ')]] : [];
  });

const hoursWords = ({ from, to }: WeeklyWindow): string => `${from}–${to}`;

/** A tick for each day of which nothing else is told; more than a week of them is folded away. */
function dayTicks({ fromOn, untilOn, taken }: AskedHours, texts: Texts, speech: Speech): PageField[] {
  const days: string[] = [];
  for (let day = fromOn; day <= untilOn; day = addDays(day, 1)) days.push(day);
  const isFolded = days.length > WEEK.length;
  return days
    .filter((day) => !taken.includes(day))
    .map((day) => ({
      name: `day-${day}`,
      label: dayWords(day, speech, 'short'),
      kind: 'check',
      group: texts.days,
      isFolded,
    }));
}

/** Folded away: most people's hours stay. */
const weekTaps = ({ weekly }: AskedHours, texts: Texts, speech: Speech): PageField[] =>
  WEEK.map((day) => ({
    name: `week-${day}`,
    label: weekdayWords(day, speech),
    kind: 'taps',
    value: partOf(weekly, day) ?? 'none',
    options: [
      { value: 'none', label: texts.part.none },
      ...DAY_PARTS.map((part) => ({ value: part, label: texts.part[part] })),
    ],
    isFolded: true,
    group: texts.tap,
  }));

function dayWords(day: string, { locale }: Speech, style: 'long' | 'short'): string {
  const parts = { weekday: style, day: 'numeric', month: style } as const;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}

/** The fifth of January 1970 was a Monday. */
const weekdayWords = (day: number, { locale }: Speech): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(1970, 0, 4 + day, 12)),
  );
