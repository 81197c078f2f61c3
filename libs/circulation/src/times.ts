import { addDays, dayIn } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { Temporal } from 'temporal-polyfill';
import { ANSWER_DAYS, type Period } from './period.policy.js';

/** Where and in what language a programme lives. */
export interface Here {
  readonly zone: string;
  /** ISO 639-1. */
  readonly language: string;
}

export async function here(tx: Tx): Promise<Here> {
  const [programme] = await tx.sql<{ zone: string; locale: string }>`select zone, locale from programme`;
  if (!programme) throw new TypeError('A tenant has a programme.');
  return { zone: programme.zone, language: programme.locale.split('-')[0] ?? 'en' };
}

/** When mentors stop to be asked, by default: six in the evening, there, some days after it went. */
export function cutOffOf(period: Period, sentAt: Date, zone: string): Date {
  const day = addDays(dayIn(zone, sentAt), ANSWER_DAYS[period]);
  const evening = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '18:00' });
  return new Date(evening.epochMilliseconds);
}
