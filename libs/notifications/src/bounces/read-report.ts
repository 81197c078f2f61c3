import { simpleParser } from 'mailparser';
import { oneLine } from '../one-line.js';
import type { Report } from './bounce.policy.js';

/** A report, and the letters of ours that it may be about. */
export interface ReadReport extends Report {
  /** What the other server says, in a line. */
  readonly words: string | null;
  /** Ids of letters, as their Message-ID names them. */
  readonly letterIds: readonly string[];
}

const WORDS_LENGTH = 500;
/** Octets of a report in which a letter's Message-ID is looked for. */
const LOOKED_AT = 256 * 1024;
const LETTERS = 3;

/** Reads a delivery status notification or a complaint. @param mailDomain of our Message-IDs */
export async function readReport(raw: Buffer, mailDomain: string): Promise<ReadReport> {
  const { text, subject } = await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true });
  const said = forMachines(raw);
  const words = field(said, 'Diagnostic-Code')?.replace(/^[\w-]+;\s*/, '') ?? subject ?? '';
  return {
    isComplaint: field(said, 'Feedback-Type') !== undefined,
    action: field(said, 'Action')?.toLowerCase() ?? null,
    status: statusIn(field(said, 'Status')) ?? statusIn(field(said, 'Diagnostic-Code')) ?? statusIn(text),
    words: oneLine(words).slice(0, WORDS_LENGTH) || null,
    letterIds: letterIdsIn(raw, mailDomain),
  };
}

/** The part that is written for programs, each field in one line. Parsers take it for text, or for a file. */
function forMachines(raw: Buffer): string {
  const text = raw.subarray(0, LOOKED_AT).toString('latin1');
  const begin = /^content-type:\s*message\/(?:delivery-status|feedback-report)/im.exec(text)?.index;
  if (begin === undefined) return '';
  const [part = ''] = text.slice(begin).split(/\r?\n--/, 1);
  return part.replace(/\r?\n[ \t]+/g, ' ');
}

const field = (said: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.+?)[ \\t\\r]*$`, 'im').exec(said)?.[1];

const statusIn = (text: string | undefined): string | null =>
  /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text ?? '')?.[0] ?? null;

/** A letter is named by whoever got it: nobody else knows its Message-ID. */
function letterIdsIn(raw: Buffer, mailDomain: string): string[] {
  const text = raw.subarray(0, LOOKED_AT).toString('latin1').replaceAll('=\r\n', '');
  const named = text.matchAll(/<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.\d+)?@([\w.-]+)>/gi);
  const ours = [...named].filter(([, , domain]) => domain?.toLowerCase() === mailDomain.toLowerCase());
  return [...new Set(ours.map(([, id = '']) => id.toLowerCase()))].slice(0, LETTERS);
}
