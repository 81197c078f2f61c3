/** Programmes that a quartile stands on: whoever of them looks, there are three others (R3). */
export const QUARTET = 4;

/** What a programme may compare itself with. */
export interface Quartiles {
  readonly q1: number | null;
  readonly q2: number | null;
  readonly q3: number | null;
}

/**
 * Quartiles that name nobody: each is the mean of the four values around it, and no value is in two of them; so that needs
 * 16 programmes. With fewer there is only the middle, with fewer than four nothing (R0: no minimum, no maximum).
 */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((one, other) => one - other);
  const around = (share: number): number => {
    const first = Math.round(share * sorted.length - QUARTET / 2);
    const four = sorted.slice(Math.max(0, first), Math.max(0, first) + QUARTET);
    return four.reduce((sum, value) => sum + value, 0) / four.length;
  };
  if (sorted.length < QUARTET) return { q1: null, q2: null, q3: null };
  if (sorted.length < QUARTET * QUARTET) return { q1: null, q2: around(0.5), q3: null };
  return { q1: around(0.25), q2: around(0.5), q3: around(0.75) };
}
