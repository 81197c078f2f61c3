/** A set of programmes, by their places: compared thousands of times for a release. */
export class Members {
  static readonly NONE = new Members([], 0);
  private readonly bits: Uint32Array;

  /** @param size programmes that there are. */
  constructor(
    readonly places: readonly number[],
    size: number,
  ) {
    this.bits = new Uint32Array(Math.ceil(size / 32));
    for (const place of places) this.bits[place >>> 5] = (this.bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  get isEmpty(): boolean {
    return this.places.length === 0;
  }

  has(place: number): boolean {
    return ((this.bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }

  /** Those of this set that are not in the other; null unless the other is wholly in this one. */
  less(other: Members): number[] | null {
    if (other.places.length > this.places.length) return null;
    const isPart = other.bits.every((word, at) => (word & ~(this.bits[at] ?? 0)) === 0);
    return isPart ? this.places.filter((place) => !other.has(place)) : null;
  }
}
