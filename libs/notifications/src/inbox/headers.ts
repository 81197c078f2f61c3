const HEADERS_LIMIT = 64 * 1024;

/** Where mail servers say for whom a mail is. */
const ADDRESSED = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-forwarded-to', 'resent-to'];

/** The header block of a raw mail, each header in one line. */
export function headersOf(raw: Buffer): string {
  const text = raw.subarray(0, HEADERS_LIMIT).toString('latin1');
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return text.slice(0, end).replace(/\r?\n[ \t]+/g, ' ');
}

/** The first of this name, or null. */
export const headerOf = (headers: string, name: string): string | null =>
  new RegExp(`^${name}:[ \\t]*(.+?)[ \\t\\r]*$`, 'im').exec(headers)?.[1] ?? null;

/** What stands in the headers that say for whom it is. */
export const addressedIn = (headers: string): string =>
  headers
    .split(/\r?\n/)
    .filter((line) => ADDRESSED.includes(line.slice(0, line.indexOf(':')).trim().toLowerCase()))
    .join('\n');
