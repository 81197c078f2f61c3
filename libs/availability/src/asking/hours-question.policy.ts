import { addDays, type Refusal, when } from '@outrigger/kernel';
import type { WeeklyWindow } from '../availability.entity.js';

/** Days after which hours that nobody has confirmed are worth a question. */
export const STALE_DAYS = 90;
/** Days in sight on the page. */
export const MOST_DAYS = 14;
/** Days that a question stays open. */
export const OPEN_DAYS = 14;

export interface Asking {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly today: string;
  /** How many would be asked. */
  readonly people: number;
}

/** S2: somebody is asked, about days to come that one page can show. */
export const reviewAsking = ({ fromOn, untilOn, today, people }: Asking): Refusal[] => [
  ...when(untilOn < fromOn, 'ENDS_BEFORE_START', 'It cannot end before it begins.', 'untilOn'),
  ...when(untilOn >= addDays(fromOn, MOST_DAYS), 'TOO_LONG', `Ask about ${MOST_DAYS} days at the most.`, 'untilOn'),
  ...when(fromOn < today, 'DAY_HAS_PASSED', 'Ask about days to come.', 'fromOn'),
  ...when(people === 0, 'NOBODY_TO_ASK', 'Everybody has told their hours lately.', 'mentorIds'),
];

export interface Answerable {
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly answeredAt: Date | null;
}

/** S6: what was asked last can be answered, once. */
export const reviewAnswering = ({ closesAt, closedAt, answeredAt }: Answerable, now: Date): Refusal[] =>
  when(
    closedAt !== null || answeredAt !== null || closesAt <= now,
    'QUESTION_OVER',
    'This is not asked any more. You need not do anything.',
  );

/** Stretches of neighbouring days, the first and the last of each. */
export function stretchesOf(days: readonly string[]): { fromOn: string; untilOn: string }[] {
  const stretches: { fromOn: string; untilOn: string }[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = stretches.at(-1);
    if (last && addDays(last.untilOn, 1) === day) last.untilOn = day;
    else stretches.push({ fromOn: day, untilOn: day });
  }
  return stretches;
}

/** Parts of a day that are tapped. */
export const PARTS = {
  morning: { from: '09:00', to: '13:00' },
  afternoon: { from: '13:00', to: '18:00' },
  day: { from: '09:00', to: '18:00' },
  evening: { from: '18:00', to: '21:00' },
} as const;
export type DayPart = keyof typeof PARTS;
export const DAY_PARTS = Object.keys(PARTS) as readonly DayPart[];

/** The week that was tapped. @param tapped the part of each day, Monday first */
export const weekOf = (tapped: readonly (string | undefined)[]): WeeklyWindow[] =>
  tapped.flatMap((part, index) => {
    const hours = DAY_PARTS.find((each) => each === part);
    return hours ? [{ day: index + 1, ...PARTS[hours] }] : [];
  });

/** Which part of a day its hours are, where they are one. */
export function partOf(weekly: readonly WeeklyWindow[], day: number): DayPart | null {
  const [first, ...more] = weekly.filter((window) => window.day === day);
  if (!first || more.length > 0) return null;
  return DAY_PARTS.find((part) => PARTS[part].from === first.from && PARTS[part].to === first.to) ?? null;
}
