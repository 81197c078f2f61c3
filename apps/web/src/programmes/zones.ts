/** The zones that this browser knows, with those chosen already: a zone may go by several names. */
export const zonesWith = (...chosen: readonly string[]): string[] =>
  [...new Set([...chosen, 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted();
