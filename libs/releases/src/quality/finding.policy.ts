import { type Refusal, when } from '@outrigger/kernel';
import type { Standing } from '../control/batch.policy.js';

/** Why a programme is not in a release, and what is odd about its figures there. */
export const FINDINGS = [
  'unknown',
  'too_young',
  'shares_nothing',
  'waits',
  'rests',
  'quiet',
  'jumped',
  'contradicts',
] as const;
export type FindingCode = (typeof FINDINGS)[number];

/** What the programme itself can do something about. */
export const ASKED_ABOUT = [
  'shares_nothing',
  'quiet',
  'jumped',
  'contradicts',
] as const satisfies readonly FindingCode[];
export type AskedAbout = (typeof ASKED_ABOUT)[number];

export const isAskedAbout = (code: string): code is AskedAbout => ASKED_ABOUT.some((each) => each === code);

/** Between two releases: more than so many times as much, or as little. */
export const JUMP = 2;
/** Below it a jump is chance. */
export const LEAST_JUMPING = 10;

/** A finding about a programme, or about a group of the tables. */
export interface Finding {
  readonly code: FindingCode;
  /** Of what; empty where it is about no figure. */
  readonly measure: string;
  readonly value: number | null;
  /** What contradicts it. */
  readonly other: string | null;
  /** Of that; of a jump, what the figure was before. */
  readonly otherValue: number | null;
}

export type Known = Readonly<Record<string, number>>;

/** A programme as a release found it. */
export interface Counted {
  readonly standing: Standing | null;
  /** How alive it is, in one word. */
  readonly place: string;
  readonly launchedOn: string | null;
  /** Shown by its name, in this release and in the one before. */
  readonly figures: Known | null;
  readonly before: Known | null;
}

const about = (code: FindingCode): Finding => ({ code, measure: '', value: null, other: null, otherValue: null });

/** @param to the day after the quarter. @returns why it is missing, or what is odd; empty when all is well. */
export function findingsOf({ standing, place, launchedOn, figures, before }: Counted, to: string): Finding[] {
  if (standing === null) return [about(launchedOn === null || launchedOn >= to ? 'too_young' : 'unknown')];
  if (standing === 'out') return [about('shares_nothing')];
  if (standing !== 'counted') return [about(standing)];
  return [...(place === 'dormant' ? [about('quiet')] : []), ...oddIn(figures ?? {}, before ?? {})];
}

/** Of figures that are known: of one programme by its name, or of a group that is released. */
export const oddIn = (figures: Known, before: Known): Finding[] => [
  ...contradictions(figures),
  ...Object.entries(figures).flatMap(([measure, value]) => jumpOf(measure, value, before[measure])),
];

function jumpOf(measure: string, value: number, before: number | undefined): Finding[] {
  if (before === undefined) return [];
  const [less, more] = [Math.min(value, before), Math.max(value, before)];
  if (more < LEAST_JUMPING || more <= JUMP * less) return [];
  return [{ code: 'jumped', measure, value, other: null, otherValue: before }];
}

/** What cannot be more than what; `ifNone`: only where there is none of it at all. */
const NEVER_MORE: readonly { readonly measure: string; readonly than: string; readonly ifNone?: true }[] = [
  { measure: 'active', than: 'sessions' },
  { measure: 'active', than: 'ventures' },
  { measure: 'graduated', than: 'ventures' },
  { measure: 'sessions', than: 'mentors', ifNone: true },
];

/** A venture that met had a session and a team; a session has mentors. Who starts may have been accepted before the quarter. */
const contradictions = (figures: Known): Finding[] =>
  NEVER_MORE.flatMap(({ measure, than, ifNone }) => {
    const [value, otherValue] = [figures[measure], figures[than]];
    if (value === undefined || otherValue === undefined || value <= otherValue) return [];
    if (ifNone && otherValue > 0) return [];
    return [{ code: 'contradicts', measure, value, other: than, otherValue }];
  });

/** Days in which a programme is asked once about one thing. */
export const QUIET_DAYS = 14;

/**
 * Whether a programme can be asked about a finding.
 *
 * @param found whether the newest release still has it. @param until until when it was asked last, in words; null for a first time.
 */
export const reviewNudge = (code: string, found: boolean, until: string | null): Refusal[] => [
  ...when(!found, 'NOT_FOUND_ANY_MORE', 'The newest release does not say this of the programme any more.', 'finding'),
  ...when(
    found && !isAskedAbout(code),
    'NOTHING_TO_DO',
    'The programme can do nothing about this: it passes by itself.',
    'finding',
  ),
  ...when(
    until !== null,
    'NUDGED',
    `It was asked about this already. It can be asked again from ${until ?? ''} on, ${QUIET_DAYS} days after the last time.`,
    'finding',
  ),
];
