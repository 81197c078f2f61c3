import { useState } from 'react';
import type { ReportDraft } from './report-draft';

const PREFIX = 'outrigger.report.';
const KEPT_DAYS = 14;
const DAY_MS = 86_400_000;

interface Kept {
  readonly at: number;
  readonly draft: Partial<ReportDraft>;
}

/** Whose draft it is of which session: on a shared device nobody finds another's. */
export const keyOf = (memberId: string, sessionId: string): string => `${PREFIX}${memberId}.${sessionId}`;

/** What was written here before, on top of what a report begins with; too old counts as nothing. */
export function readKept(begun: ReportDraft, text: string | null, now: number): ReportDraft {
  if (text === null) return begun;
  try {
    const { at, draft } = JSON.parse(text) as Kept;
    return now - at < KEPT_DAYS * DAY_MS ? { ...begun, ...draft } : begun;
  } catch {
    return begun;
  }
}

/** A draft that survives a reload and a lost connection, on this device alone, until it is filed. */
export function useKeptReport(key: string, begin: () => ReportDraft) {
  const [draft, setDraft] = useState(() => readKept(begin(), localStorage.getItem(key), Date.now()));
  const set = (change: Partial<ReportDraft>): void =>
    setDraft((before) => {
      const next = { ...before, ...change };
      keep(key, { at: Date.now(), draft: next });
      return next;
    });
  return { draft, set, forget: () => localStorage.removeItem(key) };
}

/** A device without room for it keeps nothing; what is on the screen is not lost by that. */
function keep(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    localStorage.removeItem(key);
  }
}

/** Whoever signs out leaves nothing behind. */
export function forgetReports(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
