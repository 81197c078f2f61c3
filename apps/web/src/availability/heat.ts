import { DAYS, type Hours, shareOf } from './week';

interface Block {
  readonly startsAt: string;
  readonly endsAt: string;
}

const HOUR_MS = 3_600_000;
const WEEKS = 4;

/** Of each hour of the week, by day and then hour: how often in the next four weeks somebody is free, from 0 to 1. */
export function heatOf(week: readonly Hours[], busy: readonly Block[], zone: string, now: Date): number[][] {
  const place = placeIn(zone);
  const taken = new Map<string, number>();
  const first = Math.ceil(now.getTime() / HOUR_MS) * HOUR_MS;
  for (let at = first; at < first + WEEKS * 7 * 24 * HOUR_MS; at += HOUR_MS) {
    const isTaken = busy.some(({ startsAt, endsAt }) => Date.parse(startsAt) < at + HOUR_MS && Date.parse(endsAt) > at);
    if (isTaken) taken.set(place(at), (taken.get(place(at)) ?? 0) + 1);
  }
  return DAYS.map((day) =>
    Array.from({ length: 24 }, (_, hour) => {
      const free = 1 - Math.min(WEEKS, taken.get(`${day} ${hour}`) ?? 0) / WEEKS;
      return shareOf(week, day, hour) * free;
    }),
  );
}

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Which day and hour a zone's clocks show. */
function placeIn(zone: string): (at: number) => string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const parts = clock.formatToParts(at);
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
    return `${NAMES.indexOf(part('weekday')) + 1} ${Number(part('hour'))}`;
  };
}
