import type { EligibilityFact, EligibilityTest, PlanIntakeInput } from '../gql/graphql';
import { instantOf, type LocalTime, localOf } from '../sessions/session-time';
import type { Question } from './answers';
import type { Form, Intake } from './intakes';

export interface Rule {
  /** The key of the question that it looks at. */
  readonly asks: string;
  readonly test: EligibilityTest;
  readonly values: readonly string[];
  readonly limit: number | null;
  readonly words: string;
}

/** What stands in the dialog's fields. */
export interface Plan {
  readonly name: string;
  readonly formId: string;
  readonly about: string;
  readonly opens: LocalTime;
  /** Without a day it stays open. */
  readonly closes: LocalTime;
  readonly rules: readonly Rule[];
}

/** What a rule can look at by its meaning; any other question is looked at as itself. */
const FACTS = {
  origin: 'origin',
  host: 'host',
  stage: 'stage',
  country: 'country',
  sector: 'sector',
  foundedOn: 'age',
  turnover: 'turnover',
  growth: 'growth',
} as const satisfies Readonly<Record<string, EligibilityFact>>;

const factOf = ({ means }: Question): EligibilityFact => FACTS[means as keyof typeof FACTS] ?? 'field';

/** Judged by a limit, not by a list. */
export const isCounted = ({ means, kind }: Question): boolean => means === 'foundedOn' || kind === 'number';

/** What a rule can be about. */
export const canRule = ({ kind }: Question): boolean => kind !== 'file' && kind !== 'consent' && kind !== 'longText';

export const testsOf = (asked: Question): readonly Rule['test'][] =>
  isCounted(asked) ? ['atLeast', 'atMost'] : ['among', 'notAmong'];

export function ruleOn(asked: Question, words = ''): Rule {
  const [test = 'among'] = testsOf(asked);
  return { asks: asked.key, test, values: [], limit: null, words };
}

export function planOf(intake: Intake | null, forms: readonly Form[], zone: string, now: Date): Plan {
  return intake ? planned(intake, forms, zone) : { ...EMPTY, formId: forms[0]?.id ?? '', opens: todayIn(zone, now) };
}

const EMPTY = { name: '', about: '', closes: { day: '', clock: '23:59' }, rules: [] };
const todayIn = (zone: string, now: Date): LocalTime => localOf(now.toISOString(), zone);

function planned({ name, about, form, opensAt, closesAt, rules }: Intake, forms: readonly Form[], zone: string): Plan {
  const fields = forms.find(({ id }) => id === form?.id)?.fields ?? [];
  return {
    name,
    about,
    formId: form?.id ?? '',
    opens: localOf(opensAt, zone),
    closes: closesAt ? localOf(closesAt, zone) : EMPTY.closes,
    rules: rules.map(({ fact, field, ...rule }) => ({
      ...rule,
      asks: fields.find((asked) => (fact === 'field' ? asked.key === field : factOf(asked) === fact))?.key ?? '',
    })),
  };
}

export function inputOf(
  plan: Plan,
  { intakeId, fields, zone }: { intakeId: string | null; fields: readonly Question[]; zone: string },
): PlanIntakeInput | null {
  const opensAt = instantOf(plan.opens, zone);
  if (!opensAt) return null;
  const { name, formId, about } = plan;
  const rules = plan.rules.map(({ asks, values, ...rule }) => {
    const asked = fields.find(({ key }) => key === asks);
    const fact = asked ? factOf(asked) : 'field';
    return { ...rule, fact, field: fact === 'field' ? asks : null, values: [...values] };
  });
  return { intakeId, name, formId, about, opensAt, closesAt: instantOf(plan.closes, zone), rules };
}
