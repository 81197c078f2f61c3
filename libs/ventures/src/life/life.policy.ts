import { isDay, type Refusal, refusal, when } from '@outrigger/kernel';
import type { VentureStatus } from '../venture.entity.js';
import type { Side } from './step.entity.js';

/** What a step is called. */
export type StepName =
  | 'submit'
  | 'screen'
  | 'accept'
  | 'decline'
  | 'defer'
  | 'come_back'
  | 'take_back'
  | 'circulate'
  | 'withdraw'
  | 'join_team'
  | 'pause'
  | 'resume'
  | 'graduate'
  | 'close';

type Ways = Readonly<Partial<Record<VentureStatus, StepName>>>;

const DECIDING = { accepted: 'accept', deferred: 'defer', declined: 'decline' } as const;
const UNDECIDING = { submitted: 'take_back', screening: 'take_back' } as const;
const LEAVING = { paused: 'pause', graduated: 'graduate', closed: 'close' } as const;

/** V2: every step that there is, by where it starts and where it leads. */
const PATHS: Readonly<Record<VentureStatus, Ways>> = {
  draft: { submitted: 'submit' },
  submitted: { screening: 'screen', ...DECIDING },
  screening: { submitted: 'come_back', ...DECIDING },
  deferred: { ...UNDECIDING, submitted: 'come_back', accepted: 'accept', declined: 'decline' },
  declined: { ...UNDECIDING, deferred: 'take_back' },
  accepted: { ...UNDECIDING, deferred: 'take_back', circulating: 'circulate', mentored: 'join_team', ...LEAVING },
  circulating: { accepted: 'withdraw', mentored: 'join_team', ...LEAVING },
  mentored: { accepted: 'withdraw', circulating: 'circulate', ...LEAVING },
  paused: { accepted: 'resume', circulating: 'resume', mentored: 'resume', closed: 'close' },
  graduated: {},
  closed: {},
};

export interface Stepping {
  readonly id: string;
  readonly name: string;
  readonly status: VentureStatus;
}

/** Undefined where no such step is. */
export const stepBetween = (from: VentureStatus, to: VentureStatus): StepName | undefined => PATHS[from][to];

/** Why a venture cannot leave where it is, where there is more to say than that. */
const WHY: Readonly<Partial<Record<VentureStatus, string>>> = {
  draft: 'its founders have not submitted it',
  declined: 'it was declined; its founders may apply again',
  paused: 'it pauses; resume it first',
  graduated: 'it has graduated, and its path is over',
  closed: 'it is closed, and its path is over',
};

/** V2: a step that is on the path; a refused one tells what stands against it. */
export function reviewStep({ id, name, status }: Stepping, to: VentureStatus): Refusal[] {
  const ways = Object.keys(PATHS[status]).join(', ');
  const why = WHY[status] ?? `from ${status} it goes to ${ways}`;
  return when(
    stepBetween(status, to) === undefined,
    'NO_SUCH_STEP',
    `${name} cannot become ${to}: ${why}.`,
    'ventureId',
    id,
  );
}

/** How long a pause may be, in days. */
const LONGEST_PAUSE = 366;
const DAY_MS = 86_400_000;

/** V2: a pause has a day to come on which it ends, within a year. */
export function reviewPause(returnsOn: string, today: string): Refusal[] {
  const isKnown = isDay(returnsOn);
  const days = isKnown ? (Date.parse(returnsOn) - Date.parse(today)) / DAY_MS : 0;
  return [
    ...when(!isKnown, 'NO_SUCH_DAY', 'A day is written like 2026-11-23.', 'returnsOn'),
    ...when(isKnown && days < 1, 'DAY_HAS_PASSED', 'Choose a day to come on which the venture is back.', 'returnsOn'),
    ...when(
      days > LONGEST_PAUSE,
      'PAUSE_TOO_LONG',
      'A pause ends within a year. Close the venture if it may not come back.',
      'returnsOn',
    ),
  ];
}

export const MOST_CAUSES = 5;

/** V3: one to five causes of the taxonomy, each once, the weightiest first. */
export function reviewCauses(causes: readonly string[], known: ReadonlySet<string>): Refusal[] {
  const unknown = causes.filter((code) => !known.has(code));
  return [
    ...when(causes.length === 0, 'NO_CAUSE', 'Say why it closes: choose at least one cause.', 'causes'),
    ...when(causes.length > MOST_CAUSES, 'TOO_MANY_CAUSES', `Choose the ${MOST_CAUSES} that weighed most.`, 'causes'),
    ...when(new Set(causes).size < causes.length, 'CAUSE_TWICE', 'A cause is named once.', 'causes'),
    ...unknown.map((code) => refusal('NO_SUCH_CAUSE', `There is no cause ${code} in the taxonomy.`, 'causes')),
  ];
}

export interface Figures {
  readonly revenue: number | null;
  readonly currency: string | null;
  readonly raised: readonly { readonly source: string; readonly amount: number }[];
}

/** V3: an amount has a currency, and each kind of source is told once. */
export function reviewOutcome({ revenue, currency, raised }: Figures): Refusal[] {
  const sources = raised.map(({ source }) => source);
  const hasAmount = revenue !== null || raised.length > 0;
  return [
    ...when(hasAmount && currency === null, 'NO_CURRENCY', 'Say in which currency the amounts are.', 'currency'),
    ...when(new Set(sources).size < sources.length, 'SOURCE_TWICE', 'Each source of money is named once.', 'raised'),
  ];
}

/** V3: a graduation is agreed by the side that did not propose it. */
export function reviewAnswer(proposedSide: Side | undefined, answering: Side): Refusal[] {
  if (!proposedSide) return when(true, 'NO_GRADUATION', 'No graduation waits for an answer.', 'ventureId');
  const other = proposedSide === 'office' ? 'the founders' : 'the office';
  return when(
    proposedSide === answering,
    'OWN_PROPOSAL',
    `This is your side’s own proposal: it waits for ${other}.`,
    'ventureId',
  );
}
