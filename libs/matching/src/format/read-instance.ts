import { type MeetingTimes } from '../times/instance.js';
import { type SpeedDating } from '../dating/instance.js';
import { type TeamMatching } from '../teams/instance.js';
import { meetingTimes } from './meeting-times.shape.js';
import { type Complaint, type Path, write } from './rule.js';
import { type Shape } from './shape.js';
import { locator, parse, type Position } from './source.js';
import { speedDating } from './speed-dating.shape.js';
import { teamMatching } from './team-matching.shape.js';

/** The interchange formats, and what a document of each is. */
export interface Instances {
  readonly 'meeting-times/1': MeetingTimes;
  readonly 'speed-dating/1': SpeedDating;
  readonly 'team-matching/1': TeamMatching;
}

export type Format = keyof Instances;
export type Instance = Instances[Format];

const SHAPES: { readonly [F in Format]: Shape<Instances[F]> } = {
  'meeting-times/1': meetingTimes,
  'speed-dating/1': speedDating,
  'team-matching/1': teamMatching,
};

/** What is wrong in a document. */
export interface Fault extends Position {
  /** Such as people[3].weekly[0].from; empty for the whole document. */
  readonly field: string;
  readonly expected: string;
  /** In short. */
  readonly found: string;
}

export type Read =
  | { readonly instance: Instance }
  /** Of very many faults the first; `more` counts the others. */
  | { readonly faults: readonly Fault[]; readonly more: number };

const MOST_FAULTS = 100;

/** A longer document is refused unread. */
export const LONGEST_TEXT = 10_000_000;

/** Reads a document of any of the formats: the whole of it, or everything that is wrong. */
export function readInstance(document: string): Read {
  const text = document.replace(/^\uFEFF/, '');
  if (text.length > LONGEST_TEXT) return alone(`at most ${LONGEST_TEXT} characters`, `${text.length}`);
  const parsed = parse(text);
  if ('fault' in parsed) return { faults: [{ ...parsed.fault, field: '' }], more: 0 };
  const judged = judge(parsed.value);
  return 'instance' in judged ? judged : located(judged.complaints, text, parsed.value);
}

const alone = (expected: string, found: string): Read => ({
  faults: [{ line: 1, column: 1, field: '', expected, found }],
  more: 0,
});

function located(complaints: readonly Complaint[], text: string, value: unknown): Read {
  const place = locator(text);
  const faults = complaints.slice(0, MOST_FAULTS).map(({ path, expected }) => ({
    ...place(path),
    field: write(path),
    expected,
    found: inShort(at(value, path)),
  }));
  return { faults, more: complaints.length - faults.length };
}

function judge(value: unknown): { readonly instance: Instance } | { readonly complaints: readonly Complaint[] } {
  const format = at(value, ['format']);
  const known = Object.keys(SHAPES);
  if (isFormat(format)) return SHAPES[format].judge(value);
  const path = typeof value === 'object' && !Array.isArray(value) && value !== null ? ['format'] : [];
  const expected = path.length > 0 ? `one of ${known.join(', ')}` : 'an object';
  return { complaints: [{ path, expected }] };
}

const isFormat = (value: unknown): value is Format => typeof value === 'string' && Object.hasOwn(SHAPES, value);

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[key] : undefined,
    value,
  );

const SHORT = 60;

function inShort(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value);
  return json.length > SHORT ? `${json.slice(0, SHORT)}…` : json;
}

/** line 12, column 5: people[0].tz: expected an IANA zone, such as Europe/Paris, found "Mars" */
export const sayFault = ({ line, column, field, expected, found }: Fault): string =>
  `line ${line}, column ${column}: ${field === '' ? '' : `${field}: `}expected ${expected}, found ${found}`;
