import { told } from './audit.js';
import type { Cell, Shares, Why } from './cell.policy.js';
import { COUNTED, type Rounding } from './rounding.policy.js';
import { Withholding } from './withholding.policy.js';

/** A cell as it is published: a rounded value, or why there is none. */
export type Verdict = { readonly value: number; readonly why: null } | { readonly value: null; readonly why: Why };

/** One figure over all cells, by R1 or R3, and R4: withheld until no programme's part is told too well. */
export async function controlled(
  cells: readonly Cell[],
  shares: Shares,
  rounding: Rounding = COUNTED,
): Promise<Verdict[]> {
  const withholding = new Withholding(cells, shares);
  const proved = new Set<number>();
  for (;;) {
    const programme = await told(cells, shares, { rounding, shown: withholding.shown, proved });
    if (programme === null) break;
    withholding.withholdAround(programme);
  }
  return cells.map((_, at) => {
    const why = withholding.why(at);
    return why ? { value: null, why } : { value: rounding.rounded(withholding.sum(at)), why: null };
  });
}
