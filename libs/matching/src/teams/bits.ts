/** Sets as bits: weekly slots in words of 32, a venture's needs in one number. */

const WORD = 32;

export const slotSet = (slots: string): Uint32Array => {
  const words = new Uint32Array(Math.ceil(slots.length / WORD));
  for (let i = 0; i < slots.length; i++) if (slots[i] === '1') words[i >> 5] = (words[i >> 5] ?? 0) | (1 << (i & 31));
  return words;
};

export const common = (some: Uint32Array, others: Uint32Array): Uint32Array =>
  some.map((word, i) => word & (others[i] ?? 0));

export function commonCount(some: Uint32Array, others: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < some.length; i++) count += ones((some[i] ?? 0) & (others[i] ?? 0));
  return count;
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The sum of `weights` over the bits of a set. */
export function weigh(set: number, weights: readonly number[]): number {
  let sum = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) sum += weights[31 - Math.clz32(rest & -rest)] ?? 0;
  return sum;
}
