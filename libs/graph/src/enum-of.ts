/** The values of a GraphQL enum made from words of the house: each stands for itself. */
export const enumOf = <W extends string>(words: readonly W[]): Readonly<Record<W, W>> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
