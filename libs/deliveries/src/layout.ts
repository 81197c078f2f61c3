import type { PublishedUnit } from '@outrigger/curricula';
import { Temporal } from 'temporal-polyfill';
import type { DeliveryKind, Part } from './delivery.entity.js';

/** A session as it is first laid out; everything of it can be changed. */
export interface LaidOut {
  readonly halfDay: number;
  readonly part: Part;
  readonly title: string;
  readonly unitId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Clock times of a half-day's two sessions. */
const MORNING = [
  ['09:00', '10:30'],
  ['10:45', '12:15'],
] as const;
const AFTERNOON = [
  ['13:30', '15:00'],
  ['15:15', '16:45'],
] as const;

type Content = Pick<LaidOut, 'part' | 'title' | 'unitId'>;

const BESIDE: Readonly<Record<Exclude<Part, 'curriculum'>, string>> = {
  observation: 'Observing a session of a team',
  meeting: 'Monthly meeting of the mentors',
  informal: 'Meeting mentors, entrepreneurs and management',
  strategy: 'Strategy session: the visitors are mentored',
};

const beside = (part: Exclude<Part, 'curriculum'>): Content => ({ part, title: BESIDE[part], unitId: null });

/** O2-O5: two and a half days, the units spread over them, and each of the other parts in its place. */
function immersion(units: readonly PublishedUnit[]): readonly (readonly Content[])[] {
  const taught = units.map(({ id, title }): Content => ({ part: 'curriculum', title, unitId: id }));
  return [
    taught.slice(0, 2),
    [...taught.slice(2, 3), beside('informal')],
    [...taught.slice(3, 4), beside('observation')],
    [...taught.slice(4, 5), beside('meeting')],
    [...taught.slice(5), beside('strategy')],
  ];
}

/** O6: the units one after another, two in a half-day. */
function onsite(units: readonly PublishedUnit[]): readonly (readonly Content[])[] {
  const taught = units.map(({ id, title }): Content => ({ part: 'curriculum', title, unitId: id }));
  return Array.from({ length: Math.min(5, Math.ceil(taught.length / 2)) }, (_, at) => taught.slice(at * 2, at * 2 + 2));
}

/** Half-days follow each other from the first morning on. */
export function layOut(
  kind: DeliveryKind,
  units: readonly PublishedUnit[],
  { startsOn, zone }: { readonly startsOn: string; readonly zone: string },
): LaidOut[] {
  const halfDays = kind === 'immersion' ? immersion(units) : onsite(units);
  const instant = (days: number, clock: string): Date => {
    const day = Temporal.PlainDate.from(startsOn).add({ days });
    return new Date(day.toZonedDateTime({ timeZone: zone, plainTime: clock }).epochMilliseconds);
  };
  return halfDays.flatMap((contents, at) =>
    contents.map((content, place) => {
      const times = at % 2 === 0 ? MORNING : AFTERNOON;
      const [from, until] = times[Math.min(place, times.length - 1)] ?? times[0];
      const days = Math.floor(at / 2);
      return { ...content, halfDay: at + 1, startsAt: instant(days, from), endsAt: instant(days, until) };
    }),
  );
}
