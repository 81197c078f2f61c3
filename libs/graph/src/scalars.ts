import { isDay } from '@outrigger/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

function instant(value: unknown): Date {
  const date = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime())) throw new GraphQLError('A DateTime is an RFC 3339 instant: 2026-12-01T15:00:00Z.');
  return date;
}

function day(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value)) throw new GraphQLError('A Day is a day of the calendar: 2026-12-01.');
  return value;
}

/** Seconds of the database, in UTC and to the millisecond at the most. */
const OF_THE_DATABASE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00:00$/;

/** A list holds dozens of them: rewritten, where a Date would be made of each. */
function inUtc(text: string): string {
  const [, seconds, fraction = ''] = OF_THE_DATABASE.exec(text) ?? [];
  return seconds ? `${seconds}.${fraction.padEnd(3, '0')}Z` : new Date(text).toISOString();
}

const text = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

/** Rows come as JSON from the database, so an instant may arrive as a Date or as text with an offset of zero. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, RFC 3339 in UTC.',
  serialize: (value) => (typeof value === 'string' ? inUtc(value) : (value as Date).toISOString()),
  parseValue: instant,
  parseLiteral: (node) => instant(text(node)),
});

export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A day of the calendar, YYYY-MM-DD.',
  serialize: String,
  parseValue: day,
  parseLiteral: (node) => day(text(node)),
});
