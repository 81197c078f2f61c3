/** Settings under which nothing but the attack itself is refused. */
export const PLENTY = {
  COST_PER_TOKEN: '1000000000',
  COST_PER_PROGRAMME: '1000000000',
  COST_PER_ADDRESS: '1000000000',
};

/** The value below which this share of them lies. */
export function at(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
