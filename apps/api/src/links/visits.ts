import { createHash } from 'node:crypto';
import type { Origin } from '@outrigger/kernel';
import { DEVICE_DAYS } from '@outrigger/links';
import type { FastifyRequest } from 'fastify';
import { STYLE } from './style.js';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** No other script, style or address: the page is ours alone, is never kept, and tells nobody where it was. */
export const headersFor = (script: string): Readonly<Record<string, string>> => ({
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'content-security-policy': `default-src 'none'; style-src ${hash(STYLE)}; style-src-attr 'unsafe-inline'; script-src ${hash(script)}; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
});

export const originOf = ({ ip, id }: FastifyRequest): Origin => ({ address: ip, correlationId: String(id) });

/** A cookie of each programme: a token begins with its programme's id. */
export const cookieName = (token: string): string => `device-${token.slice(0, 22)}`;

/** Makes this device somebody's. */
export function knownBy(device: string): string {
  const seconds = DEVICE_DAYS * 24 * 60 * 60;
  return `${cookieName(device)}=${device}; Path=/a; HttpOnly; SameSite=Strict; Max-Age=${seconds}`;
}

export function cookieIn(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(/; */).map((pair) => pair.split('='));
  return pairs.find(([each]) => each === name)?.[1];
}

const LONGEST = 10_000;

/** Only texts count as an answer; how long each may be is judged by what was asked. */
export function texts(body: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(body ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= LONGEST,
  );
  return Object.fromEntries(entries);
}
