import { type Column } from './column.js';

/** A team, or null for going without, and what that loses at given prices against the best of its venture. */
export interface Offer {
  readonly team: Column | null;
  readonly worth: number;
  readonly loss: number;
}

/** How many choices are tried. */
const TRIALS = 10_000;

/** The best choice of one offer for each of a few ventures: depth first, bounded by what it loses at the prices. */
export class Deal {
  private value: number;
  private readonly priority: number;
  private trials = 0;
  private readonly now: Offer[] = [];

  /**
   * @param offers by venture, those that lose least first.
   * @param left seconds that mentors have, by place.
   * @param chosen what they have now; what is worth the same may take its place, so that trading goes on elsewhere.
   * @param limits `most`: what all together can be worth, less what each loses; `loss`: less than it may be lost.
   */
  constructor(
    private readonly offers: readonly (readonly Offer[])[],
    private readonly left: number[],
    private chosen: readonly Offer[],
    private readonly limits: { readonly most: number; readonly loss: number },
  ) {
    this.value = worthOfAll(chosen) - limits.loss;
    this.priority = priorityOf(chosen);
  }

  best(): readonly Offer[] {
    this.choose(0, this.limits.most);
    return this.chosen;
  }

  private choose(at: number, most: number): void {
    if (at === this.offers.length) return this.settle();
    for (const offer of this.offers[at] ?? []) {
      if (this.trials++ > TRIALS || most - offer.loss <= this.value) return;
      if (!this.canAfford(offer)) continue;
      this.now[at] = offer;
      give(this.left, [offer], -1);
      this.choose(at + 1, most - offer.loss);
      give(this.left, [offer], 1);
    }
  }

  private settle(): void {
    const value = worthOfAll(this.now);
    if (value <= this.value || priorityOf(this.now) < this.priority) return;
    this.value = value;
    this.chosen = [...this.now];
  }

  private canAfford = ({ team }: Offer): boolean =>
    team === null || team.members.every((mentor, i) => (this.left[mentor] ?? 0) >= (team.seconds[i] ?? 0));
}

/** Gives mentors the hours of these teams back, or takes them. */
export function give(left: number[], offers: readonly Offer[], times: 1 | -1): void {
  for (const { team } of offers)
    team?.members.forEach((mentor, i) => (left[mentor] = (left[mentor] ?? 0) + times * (team.seconds[i] ?? 0)));
}

export const worthOfAll = (offers: readonly Offer[]): number => offers.reduce((sum, { worth }) => sum + worth, 0);

const priorityOf = (offers: readonly Offer[]): number =>
  offers.reduce((sum, { team }) => sum + (team?.priority ?? 0), 0);
