import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { machineOf, type Reach, Unreadable } from './reach.js';

/** What was said of it the last time, so that an unchanged calendar is not sent again. */
export interface Remembered {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Null text: it has not changed. */
export interface Fetched extends Remembered {
  readonly text: string | null;
}

const MOST_MS = 5_000;
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a calendar: over https, from machines within reach, each redirect judged anew, all of it within five seconds
 * and two megabytes.
 *
 * @throws Unreadable with the reason, and without the address.
 */
export async function fetchCalendar(address: string, known: Remembered, reach: Reach): Promise<Fetched> {
  const late = AbortSignal.timeout(MOST_MS);
  try {
    return await Promise.race([followed(new URL(address), known, reach, late), ending(late)]);
  } catch (error) {
    if (late.aborted) throw new Unreadable('It did not answer within five seconds.');
    throw error instanceof Unreadable ? error : new Unreadable('No safe connection could be made to it.');
  }
}

/** A name that is looked up cannot be told to stop; nobody waits for it. */
const ending = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Unreadable('late'));
    });
  });

async function followed(url: URL, known: Remembered, reach: Reach, signal: AbortSignal): Promise<Fetched> {
  let at = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await asked(at, known, reach, signal);
    const next = REDIRECTS.has(answer.statusCode ?? 0) ? answer.headers.location : undefined;
    if (!next) return read(answer);
    answer.destroy();
    at = new URL(next, at);
  }
  throw new Unreadable('It sends from one address to the next without an end.');
}

async function asked(url: URL, { etag, lastModified }: Remembered, reach: Reach, signal: AbortSignal) {
  if (url.protocol !== 'https:') throw new Unreadable('It is not served over https, and is not read.');
  const machine = await machineOf(url, reach);
  const headers = {
    accept: 'text/calendar, text/plain;q=0.5',
    'accept-encoding': 'identity',
    'user-agent': 'Outrigger (busy times)',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  return new Promise<IncomingMessage>((resolve, reject) => {
    const asking = request(url, {
      headers,
      signal,
      agent: false,
      ca: reach.ca,
      lookup: (_, { all }, found) => {
        if (all) found(null, [machine]);
        else found(null, machine.address, machine.family);
      },
    });
    asking.on('response', resolve);
    asking.on('error', reject);
    asking.end();
  });
}

async function read(answer: IncomingMessage): Promise<Fetched> {
  const { statusCode = 0, headers } = answer;
  const { etag = null, 'last-modified': lastModified = null } = headers;
  try {
    if (statusCode === 304) return { text: null, etag, lastModified };
    if (statusCode !== 200) throw new Unreadable(`It answered with ${statusCode} in place of a calendar.`);
    if (headers['content-encoding'] && headers['content-encoding'] !== 'identity')
      throw new Unreadable('It sent packed data, which was not asked for.');
    return { text: await textOf(answer), etag, lastModified };
  } finally {
    answer.destroy();
  }
}

/** Counted while it comes: what is too large is never held. */
async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      throw new Unreadable('It is larger than two megabytes. Give the address of a smaller calendar.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
