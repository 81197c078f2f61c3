import { Temporal } from 'temporal-polyfill';

const OPENS_AT = 9;
const CLOSES_AT = 18;
const SATURDAY = 6;

/** Days and office hours of one programme; days are counted from the demo's today, instants are RFC 3339. */
export class Calendar {
  private readonly today: Temporal.PlainDate;

  constructor(
    private readonly zone: string,
    today: string,
  ) {
    this.today = Temporal.PlainDate.from(today);
  }

  day(offset: number): string {
    return this.today.add({ days: offset }).toString();
  }

  months(offset: number): string {
    return this.today.add({ months: offset }).toString();
  }

  /** No weekend, and not between the years. */
  isWorkday(offset: number): boolean {
    const { dayOfWeek, month, day } = this.today.add({ days: offset });
    const betweenTheYears = (month === 12 && day >= 24) || (month === 1 && day === 1);
    return dayOfWeek < SATURDAY && !betweenTheYears;
  }

  /** The instant of a local time of day, in minutes after midnight. */
  at(offset: number, minutes: number): string {
    const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
    return instant(
      this.today.add({ days: offset }).toZonedDateTime({ timeZone: this.zone, plainTime: time }).epochMilliseconds,
    );
  }

  /** Starts on the half hour that leave room for the length within office hours, in minutes after midnight. */
  starts(lengthMinutes: number): number[] {
    const last = CLOSES_AT * 60 - lengthMinutes;
    return Array.from({ length: Math.floor((last - OPENS_AT * 60) / 30) + 1 }, (_, half) => OPENS_AT * 60 + half * 30);
  }
}

export const later = (moment: string, minutes: number): string => instant(Date.parse(moment) + minutes * 60_000);

const instant = (epochMs: number): string => new Date(epochMs).toISOString();
