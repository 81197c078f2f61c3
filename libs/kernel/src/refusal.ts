/** One reason why a deed may not be done, in words for the person who asked. */
export interface Refusal {
  /** Stable and machine-readable: `TEAM_TOO_SMALL`. */
  readonly code: string;
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
  /** The input's field, where there is one. */
  readonly field?: string;
  /** The row that is the reason, where there is one. */
  readonly subjectId?: string;
}

export function refusal(code: string, message: string, field?: string, subjectId?: string): Refusal {
  return { code, message, ...(field && { field }), ...(subjectId && { subjectId }) };
}

/** A rule said no. Rolls the deed back; the client reads it as `refusals` in the payload. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ message }) => message).join(' '));
    this.name = 'Refused';
  }
}

/** There is no such row for this actor: a foreign row and a missing one read alike. */
export class NotFound extends Error {
  constructor(thing: string, id: string) {
    super(`No ${thing} ${id}.`);
    this.name = 'NotFound';
  }
}

/**
 * To whoever may not know of what a row hangs on, the row itself is not there: of the other nothing is said.
 *
 * @throws NotFound of the row that was named, whatever was not found on the way.
 */
export async function asMissing<T>(thing: string, id: string, way: Promise<T>): Promise<T> {
  return way.catch((error: unknown) => {
    throw error instanceof NotFound ? new NotFound(thing, id) : error;
  });
}

/** @throws Refused with every reason at once, unless there is none. */
export function honour(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}

/** The refusal as a list of one when the rule is broken, else an empty list: policies spread these. */
export function when(broken: boolean, ...reason: Parameters<typeof refusal>): Refusal[] {
  return broken ? [refusal(...reason)] : [];
}
