import { createHmac } from 'node:crypto';
import { linkOfToken, linkToken } from '@outrigger/identity';

/** Seconds that one code stays on the screen; the one before it is still taken. */
export const CODE_SECONDS = 30;
/** Seconds that somebody who opened a good code has to say who they are: once as long, and up to as long again. */
const PASS_SECONDS = 600;

export interface Named {
  readonly tenantId: string;
  readonly id: string;
}

/** A signature that changes with time: the text is the meeting's, the key the step's. */
const keyOf = (secret: string, use: string, step: number): string =>
  createHmac('sha256', secret).update(`meetings.${use} ${step}`).digest('hex');

const stepAt = (at: Date, seconds: number): number => Math.floor(at.getTime() / (seconds * 1000));

const made = (secret: string, use: string, seconds: number, { tenantId, id }: Named, at: Date): string =>
  linkToken(keyOf(secret, use, stepAt(at, seconds)), tenantId, id);

/** Good in this step and in the next. */
function read(secret: string, use: string, seconds: number, token: string, at: Date): Named | null {
  const step = stepAt(at, seconds);
  return linkOfToken(keyOf(secret, use, step), token) ?? linkOfToken(keyOf(secret, use, step - 1), token);
}

/** What the screen at the door shows. */
export const codeOf = (secret: string, meeting: Named, at: Date): string =>
  made(secret, 'code', CODE_SECONDS, meeting, at);

/** Of which meeting a code is; null for one that is old, or not ours. */
export const meetingOfCode = (secret: string, code: string, at: Date): Named | null =>
  read(secret, 'code', CODE_SECONDS, code, at);

/** When the next code comes. */
export const codeChangesAt = (at: Date): Date => new Date((stepAt(at, CODE_SECONDS) + 1) * CODE_SECONDS * 1000);

/** Proves that its holder has opened a good code a little while ago. */
export const passOf = (secret: string, meeting: Named, at: Date): string =>
  made(secret, 'pass', PASS_SECONDS, meeting, at);

export const meetingOfPass = (secret: string, pass: string, at: Date): Named | null =>
  read(secret, 'pass', PASS_SECONDS, pass, at);

/** Says that somebody was noted, and lets them take it back. @param place the place or the guest */
export const receiptOf = (secret: string, place: Named): string =>
  linkToken(keyOf(secret, 'receipt', 0), place.tenantId, place.id);

export const placeOfReceipt = (secret: string, receipt: string): Named | null =>
  linkOfToken(keyOf(secret, 'receipt', 0), receipt);
