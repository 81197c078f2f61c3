import { type Refusal, refusal, when } from '@outrigger/kernel';
import { type Answers, listOf, textOf } from '../application/answers.policy.js';
import type { FormField, Meaning } from '../form/form.entity.js';
import type { EligibilityRule, RuleFact } from './intake.entity.js';

const MEANING_OF: Readonly<Record<Exclude<RuleFact, 'field'>, Meaning>> = {
  origin: 'origin',
  host: 'host',
  stage: 'stage',
  country: 'country',
  sector: 'sector',
  age: 'foundedOn',
  turnover: 'turnover',
  growth: 'growth',
};

/** The field that a rule asks; undefined where the form has none. */
export const fieldOf = ({ fact, field }: EligibilityRule, fields: readonly FormField[]): FormField | undefined =>
  fields.find(({ key, means }) => (fact === 'field' ? key === field : means === MEANING_OF[fact]));

/**
 * V1: who may apply; every rule that is not met is told in its own words.
 *
 * @param today YYYY-MM-DD.
 * @param partly leaves out what is not answered yet, for a look before applying.
 */
export function reviewEligibility(
  rules: readonly EligibilityRule[],
  fields: readonly FormField[],
  answers: Answers,
  { today, partly = false }: { today: string; partly?: boolean },
): Refusal[] {
  return rules.flatMap((rule) => {
    const field = fieldOf(rule, fields);
    if (!field) return [];
    const isOpen = listOf(answers, field.key).length === 0;
    if (isOpen ? partly : isMet(rule, field, answers, today)) return [];
    return [refusal('NOT_ELIGIBLE', rule.words, field.key)];
  });
}

function isMet({ fact, test, values, limit }: EligibilityRule, { key }: FormField, answers: Answers, today: string) {
  const plain = (text: string): string => text.trim().toLowerCase();
  const given = listOf(answers, key).map(plain);
  const listed = new Set(values.map(plain));
  if (test === 'among') return given.some((value) => listed.has(value));
  if (test === 'notAmong') return given.length > 0 && !given.some((value) => listed.has(value));
  const value = fact === 'age' ? monthsBetween(textOf(answers, key), today) : Number(textOf(answers, key) || NaN);
  return test === 'atLeast' ? value >= (limit ?? 0) : value <= (limit ?? 0);
}

/** Whole months from one day to another; NaN for what is no day. */
function monthsBetween(from: string, to: string): number {
  const [[y = NaN, m = NaN, d = NaN], [year = NaN, month = NaN, day = NaN]] = [split(from), split(to)];
  return (year - y) * 12 + (month - m) - (day < d ? 1 : 0);
}

const split = (day: string): number[] => day.split('-').map(Number);

/** V1: rules that can be judged by this form. */
export function reviewRules(rules: readonly EligibilityRule[], fields: readonly FormField[]): Refusal[] {
  return rules.flatMap((rule, at) => {
    const path = `rules.${at}`;
    const byNumber = rule.test === 'atLeast' || rule.test === 'atMost';
    const isNumber = ['age', 'turnover', 'growth'].includes(rule.fact) || fieldOf(rule, fields)?.kind === 'number';
    return [
      ...when(!fieldOf(rule, fields), 'RULE_UNASKED', 'The form has no question for this rule.', path),
      ...when(rule.words.trim() === '', 'RULE_WORDLESS', 'Say what an applicant reads who does not meet it.', path),
      ...when(byNumber && rule.limit === null, 'RULE_OPEN', 'This rule needs a number.', path),
      ...when(!byNumber && rule.values.length === 0, 'RULE_OPEN', 'This rule needs at least one answer.', path),
      ...when(byNumber !== isNumber, 'RULE_UNFIT', 'This test does not go with this question.', path),
    ];
  });
}

/** V1: a form that is published still asks what the rules of its intakes look at. */
export function reviewRulesKept(
  intakes: readonly { readonly name: string; readonly rules: readonly EligibilityRule[] }[],
  fields: readonly FormField[],
): Refusal[] {
  return intakes.flatMap(({ name, rules }) =>
    rules
      .filter((rule) => !fieldOf(rule, fields))
      .map(({ words }) =>
        refusal(
          'RULE_LOST',
          `${name} has the rule “${words}”, and no question asks for it any more. Change one of them.`,
        ),
      ),
  );
}
