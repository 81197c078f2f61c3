type Json = unknown;

/**
 * A body as all servers would say it: instants in UTC, keys in one order, what stands under an alias that begins with
 * `_` where it belongs; without cursors, which everybody makes in their own way, and without an empty list of refusals.
 */
export function plain(value: Json): Json {
  if (typeof value === 'string') return INSTANT.test(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, below]) => merged(key, below));
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

function merged(key: string, value: Json): [string, Json][] {
  if (key === 'endCursor' || (key === 'refusals' && Array.isArray(value) && value.length === 0)) return [];
  const below = plain(value);
  return key.startsWith('_') && typeof below === 'object'
    ? Object.entries(below ?? {}).flatMap(([k, v]) => merged(k, v))
    : [[key, below]];
}

/** @throws Error that shows where the two part. */
export function mustEqual(what: string, expected: Json, found: Json): void {
  const [one, other] = [JSON.stringify(plain(expected)), JSON.stringify(plain(found))];
  if (one === other) return;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const near = (text: string): string => text.slice(Math.max(0, at - 120), at + 120);
  throw new Error(`${what}: the answers differ.\n…${near(one)}…\n…${near(other)}…`);
}
