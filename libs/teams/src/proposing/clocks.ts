const DAY = 24 * 60;

/** Minutes between the clocks of two zones at an instant: at most half a day. Zones are looked up once. */
export function clocksAt(instant: Date): (one: string, other: string) => number {
  const ahead = new Map<string, number>();
  const offset = (zone: string): number => {
    const known = ahead.get(zone) ?? minutesAhead(zone, instant);
    ahead.set(zone, known);
    return known;
  };
  return (one, other) => {
    const apart = Math.abs(offset(one) - offset(other)) % DAY;
    return Math.min(apart, DAY - apart);
  };
}

/** Of UTC. */
export function minutesAhead(zone: string, instant: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const text = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
