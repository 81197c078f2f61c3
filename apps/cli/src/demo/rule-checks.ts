import type { DemoProgramme, ProgrammeRows } from './network-rows.js';

/** A working week, a leap day, both changes of the clock, and the turn of a year. */
export const DAYS = ['2026-06-17', '2028-02-29', '2027-03-29', '2026-10-26', '2027-01-02'];

export const by = <R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.id, row]));
export const sum = (rows: readonly { readonly minutes: number }[]): number =>
  rows.reduce((total, { minutes }) => total + minutes, 0);
export const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** Rows on which a rule is broken; an empty list is a kept rule. */
export const broken = <R>(rows: readonly R[], rule: (row: R) => boolean): R[] => rows.filter((row) => !rule(row));

export const idOf = ({ slug, rows }: DemoProgramme, as: string): string =>
  rows.membership.find(({ email }) => email === `${as}@${slug}.example.org`)?.id ?? '';

interface Moment {
  readonly at: string;
  readonly seats: readonly ProgrammeRows['teamSeat'][number][];
}

/** Each team with its seats whenever one of them was taken. */
export const momentsOf = ({ team, teamSeat }: ProgrammeRows): Moment[] =>
  team.flatMap(({ id }) => {
    const seats = teamSeat.filter(({ teamId }) => teamId === id);
    return sorted(seats.map(({ fromAt }) => fromAt)).map((at) => ({
      at,
      seats: seats.filter(({ fromAt, untilAt }) => fromAt <= at && (untilAt === null || untilAt > at)),
    }));
  });

export const isWarranted = ({ warrant }: ProgrammeRows, mentor: string, at: string): boolean =>
  warrant.some(
    (one) =>
      one.mentorId === mentor &&
      one.signedAt <= at &&
      one.expiresOn >= at.slice(0, 10) &&
      (one.revokedAt === null || one.revokedAt > at),
  );

export function inOfficeHours(startsAt: string, endsAt: string, timeZone: string): boolean {
  const local = (instant: string): string =>
    new Date(instant).toLocaleString('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' });
  const [weekday = '', opens = ''] = local(startsAt).split(' ');
  const [, closes = ''] = local(endsAt).split(' ');
  return !/^S/.test(weekday) && opens >= '09:00' && closes <= '18:00';
}

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
