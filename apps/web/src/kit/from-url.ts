/** What an address says, as far as it makes sense: anything else is left out, never an error. */
export const textFrom = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, 80) : undefined;

export const oneOf = <W extends string>(words: readonly W[], value: unknown): W | undefined =>
  words.find((word) => word === value);

export const flagFrom = (value: unknown): true | undefined => (value === true || value === 'true' ? true : undefined);
