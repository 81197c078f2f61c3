import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits behind a prefix that tells what leaked, should one ever leak. */
export const newToken = (prefix: string): string => `${prefix}_${randomBytes(32).toString('base64url')}`;

/** What is kept of a token: enough to recognise it, useless to a thief. */
export const hashOf = (token: string): string => hash('sha256', token, 'base64url');

export const uuidToText = (uuid: string): string => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');

/** @returns null for text that is no UUID in this writing. */
export function textToUuid(text: string): string | null {
  const hex = /^[\w-]{22}$/.test(text) ? Buffer.from(text, 'base64url').toString('hex') : '';
  const match = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex);
  return match ? match.slice(1).join('-') : null;
}

/** A refresh token names its sign-in, so that a spent one is recognised however old it is. */
export const refreshTokenOf = (signInId: string): string => newToken(`orr_${uuidToText(signInId)}`);

/** Which sign-in a refresh token is of, or null for anything else. */
export const signInOf = (refreshToken: string): string | null =>
  refreshToken.startsWith('orr_') ? textToUuid(refreshToken.slice(4, 26)) : null;

/** A link's text with its signature: it cannot be made or changed without the deployment's secret. */
const signed = (secret: string, text: string): string => `${text}.${signature(secret, text)}`;

/** The text of a signed link, or null when the signature is not ours. */
function unsigned(secret: string, link: string): string | null {
  const cut = link.lastIndexOf('.');
  const text = link.slice(0, cut);
  const given = Buffer.from(link.slice(cut + 1));
  const right = Buffer.from(signature(secret, text));
  return cut > 0 && given.length === right.length && timingSafeEqual(given, right) ? text : null;
}

const signature = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url').slice(0, 27);

/** The token of a link to one row of one programme: made from its id whenever it is needed, kept nowhere. */
export const linkToken = (secret: string, tenantId: string, id: string): string =>
  signed(secret, `${uuidToText(tenantId)}${uuidToText(id)}`);

/** Which row a link is for, or null when we did not make it. */
export function linkOfToken(secret: string, token: string): { readonly tenantId: string; readonly id: string } | null {
  const text = unsigned(secret, token) ?? '';
  const [tenantId, id] = [textToUuid(text.slice(0, 22)), textToUuid(text.slice(22))];
  return tenantId && id ? { tenantId, id } : null;
}
