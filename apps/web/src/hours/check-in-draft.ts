import { v4 as uuid } from 'uuid';
import type { CheckInWholeFragment, WriteCheckInInput } from '../gql/graphql';

export interface DraftProblem {
  readonly key: string;
  readonly text: string;
  readonly carriedFromId: string | null;
}

/** A check-in while it is written. */
export interface Draft {
  readonly rating: string;
  readonly progress: string;
  readonly plans: string;
  readonly problems: readonly DraftProblem[];
}

interface Booking {
  readonly id: string;
  readonly checkIn?: CheckInWholeFragment | null;
}

export const blank = (): DraftProblem => ({ key: uuid(), text: '', carriedFromId: null });

/** What is there; else what was a problem the last time, to begin with. @param earlier newest first */
export function draftOf({ id, checkIn }: Booking, earlier: readonly CheckInWholeFragment[]): Draft {
  if (checkIn) {
    const { rating, progress, plans, problems } = checkIn;
    const kept = problems.map((problem) => ({
      key: problem.id,
      text: problem.text,
      carriedFromId: problem.carriedFromId ?? null,
    }));
    return { rating: String(rating), progress, plans, problems: kept };
  }
  const last = earlier.find(({ bookingId }) => bookingId !== id);
  const carried = (last?.problems ?? []).map((problem) => ({
    key: problem.id,
    text: problem.text,
    carriedFromId: problem.id,
  }));
  return { rating: '', progress: '', plans: '', problems: carried };
}

/** Lines without a word are left out. */
export const inputOf = ({ id, checkIn }: Booking, { rating, progress, plans, problems }: Draft): WriteCheckInInput => ({
  bookingId: id,
  expectedVersion: checkIn?.version ?? 0,
  rating: Number(rating),
  progress,
  plans,
  problems: problems.flatMap(({ text, carriedFromId }) =>
    text.trim() ? [{ text: text.trim(), ...(carriedFromId && { carriedFromId }) }] : [],
  ),
});
