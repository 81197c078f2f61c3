import { later } from './calendar.js';
import type { Ground } from './ground.js';
import type { Identified } from './rows.js';
import type { Sitting } from './sitting.js';
import { plans, problems, progresses, summaries } from './texts/kit.js';

export interface PreparationRow extends Identified {
  readonly sessionId: string;
  readonly progress: string;
  readonly problems: string;
  readonly plans: string;
  readonly version: number;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  readonly publishedAt: string | null;
}

export interface SummaryRow extends Identified {
  readonly sessionId: string;
  readonly words: string;
  readonly writtenBy: string | null;
  readonly writtenAt: string;
}

export interface FeedbackRow extends Identified {
  readonly sessionId: string;
  readonly memberId: string;
  readonly part: 'founder' | 'mentor';
  readonly worth: number;
  readonly words: null;
  readonly givenAt: string;
}

export interface Kit {
  readonly preparations: readonly PreparationRow[];
  readonly summaries: readonly SummaryRow[];
  readonly feedback: readonly FeedbackRow[];
}

const DAY = 24 * 60;

/** What founders tell before a session, and what both sides say after it. */
export function kitOf(ground: Ground, sittings: readonly Sitting[]): Kit {
  const written = sittings.filter(({ session }) => session.agendaVersion > 0);
  const held = sittings.filter(({ session }) => session.status === 'held');
  return {
    preparations: written.map((sitting) => preparationOf(ground, sitting)),
    summaries: held.map((sitting) => summaryOf(ground, sitting)),
    feedback: held.flatMap((sitting) => feedbackOf(ground, sitting)),
  };
}

const founderOf = ({ attendances }: Sitting): string | null =>
  attendances.find(({ part }) => part === 'founder')?.membershipId ?? null;

function preparationOf({ ids, dice, calendar }: Ground, sitting: Sitting): PreparationRow {
  const { session } = sitting;
  const own = dice.branch(`update ${session.id}`);
  const isPast = session.status === 'held' && session.startsAt !== null;
  const savedAt = isPast ? later(session.startsAt, -4 * DAY) : calendar.at(-1, 10 * 60);
  return {
    id: ids.next(),
    sessionId: session.id,
    progress: own.pick(progresses),
    problems: own.pick(problems),
    plans: own.pick(plans),
    version: 1,
    savedAt,
    savedBy: founderOf(sitting),
    publishedAt: session.startsAt === null ? null : savedAt,
  };
}

function summaryOf({ ids, dice }: Ground, sitting: Sitting): SummaryRow {
  const { session } = sitting;
  return {
    id: ids.next(),
    sessionId: session.id,
    words: dice.branch(`summary ${session.id}`).pick(summaries),
    writtenBy: founderOf(sitting),
    writtenAt: later(session.endsAt ?? '', 5 * 60),
  };
}

function feedbackOf({ ids, dice }: Ground, { session, attendances }: Sitting): FeedbackRow[] {
  const own = dice.branch(`feedback ${session.id}`);
  return attendances
    .filter(({ attended }) => attended)
    .map(({ membershipId, part }) => ({
      id: ids.next(),
      sessionId: session.id,
      memberId: membershipId,
      part: part === 'founder' ? 'founder' : 'mentor',
      worth: own.between(2, 4),
      words: null,
      givenAt: later(session.endsAt ?? '', 2 * DAY),
    }));
}
