import type { CalendarEntry } from './calendar-entry.entity.js';

/** What a calendar is told: it is new there, its time or place is another, others come than before, it is gone. */
export type News = 'invitation' | 'moved' | 'company' | 'withdrawn';

/** One letter that has to go. */
export interface Telling {
  readonly membershipId: string;
  readonly news: News;
  readonly sequence: number;
  readonly askedFrom: number;
}

type Held = Pick<CalendarEntry, 'membershipId' | 'sequence' | 'askedFrom' | 'sessionSequence' | 'withdrawnAt'>;

/**
 * RFC 5546: what must be told so that every calendar shows what is true now; nothing where all of them do already.
 *
 * @param sessionSequence grows with every change of the session's time or place.
 * @param expected who is to come; nobody to a session that is not to come.
 */
export function tellings(
  sessionSequence: number,
  expected: readonly string[],
  entries: readonly Held[],
): readonly Telling[] {
  const held = new Map(entries.map((entry) => [entry.membershipId, entry]));
  const leaving = entries.filter((entry) => !entry.withdrawnAt && !expected.includes(entry.membershipId));
  const isNew = (id: string): boolean => held.get(id)?.withdrawnAt !== null;
  const another = leaving.length > 0 || expected.some(isNew);

  const staying = expected.map((membershipId): Telling | null => {
    const entry = held.get(membershipId);
    const sequence = next(sessionSequence, entry);
    if (!entry || entry.withdrawnAt) return { membershipId, news: 'invitation', sequence, askedFrom: sequence };
    const hasMoved = entry.sessionSequence !== sessionSequence;
    if (hasMoved) return { membershipId, news: 'moved', sequence, askedFrom: sequence };
    return another ? { membershipId, news: 'company', sequence, askedFrom: entry.askedFrom } : null;
  });
  const gone = leaving.map((entry): Telling => ({
    membershipId: entry.membershipId,
    news: 'withdrawn',
    sequence: next(sessionSequence, entry),
    askedFrom: entry.askedFrom,
  }));
  return [...staying.filter((telling) => telling !== null), ...gone];
}

/** Higher than any that this calendar has seen, and no lower than the session's own. */
const next = (sessionSequence: number, entry: Held | undefined): number =>
  entry ? Math.max(sessionSequence, entry.sequence + 1) : sessionSequence;
