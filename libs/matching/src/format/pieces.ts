import { isDay, isZone } from '@outrigger/kernel';
import * as v from 'valibot';

/** The words of the shapes. Each says in its message what was expected, and nothing else: a fault adds where and what was found. */

const MINUTES_OF_DAY = 24 * 60;

export const whole = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  v.custom<number>(
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
    most === Number.MAX_SAFE_INTEGER ? `a whole number, ${least} or more` : `a whole number from ${least} to ${most}`,
  );

/** Minutes, at least this many and at most a day. */
export const minutes = (least: number) => whole(least, MINUTES_OF_DAY);

export const flag = v.boolean('true or false');

const text = (fits: (value: string) => boolean, expected: string) =>
  v.custom<string>((value) => typeof value === 'string' && fits(value), expected);

export const id = text((value) => value.trim() !== '', 'a text that is not empty');

export const zone = text(isZone, 'an IANA zone, such as Europe/Paris');

export const day = text(isDay, 'a day of the calendar, such as 2026-03-29');

export const bits = text((value) => /^[01]*$/.test(value), 'a text of 0 and 1 only');

export const timeOfDay = text((value) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value), 'a time from 00:00 to 23:59');

export const endOfDay = text(
  (value) => /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value),
  'a time from 00:00 to 24:00',
);

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

export const instant = text((value) => {
  const [, date = ''] = INSTANT.exec(value) ?? [];
  return isDay(date) && !Number.isNaN(Date.parse(value));
}, 'an instant with its distance from UTC, such as 2026-03-29T01:00:00Z');

export const list = <T extends v.GenericSchema>(item: T) => v.array(item, 'a list');

/** A list that may be left out when it is empty. */
export const rarely = <T extends v.GenericSchema>(item: T) => v.optional(list(item), []);

/** An object; a field that it lacks is named with what was expected there. */
export const record = <T extends v.ObjectEntries>(fields: T) =>
  v.object(fields, ({ received, path }) => {
    const lacking = received === 'undefined' ? fields[String(path?.at(-1)?.key)] : undefined;
    return lacking && 'message' in lacking && typeof lacking.message === 'string' ? lacking.message : 'an object';
  });
