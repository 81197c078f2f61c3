import { type Attendee, type BestTimes, type MeetingTimes } from './instance.js';
import { MINUTE, presence, takenBy } from './presence.js';
import { erode, type Span, subtract, union } from './spans.js';
import { type Segment, segmentsOf } from './zone.js';

/** A stretch in which every instant may be the start, and as many optional people can come. */
interface Stretch extends Span {
  readonly optional: number;
}

type Kind = 'mandatory' | 'optional' | 'room';

/** Someone, or some room, becomes free to start a meeting (1), or no longer is (-1). */
interface Change {
  readonly at: number;
  readonly kind: Kind;
  readonly by: 1 | -1;
}

/** The first `top` starts, those with most optional people first, the earliest of these first. */
export function bestTimes(instance: MeetingTimes): BestTimes {
  const stretches = sweep(instance, changesOf(instance, stretchOf(instance)));
  stretches.sort((a, b) => b.optional - a.optional || a.from - b.from);
  const step = instance.stepMin * MINUTE;
  const slots: { start: string; optional: number }[] = [];
  for (const { from, to, optional } of stretches) {
    for (let at = Math.ceil(from / step) * step; at < to && slots.length < instance.top; at += step)
      slots.push({ start: instantOf(at), optional });
  }
  return { slots };
}

const instantOf = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** What is left of the window after the notice. */
function stretchOf({ now, noticeMin, window }: MeetingTimes): Span {
  const soonest = Date.parse(now) + noticeMin * MINUTE;
  return { from: Math.max(Date.parse(window.from), soonest), to: Date.parse(window.to) };
}

function changesOf({ people, rooms, bufferMin, durationMin }: MeetingTimes, stretch: Span): Change[] {
  if (stretch.from >= stretch.to) return [];
  const length = durationMin * MINUTE;
  const zones = segmentsByZone(people, stretch);
  const window = changesAt('mandatory', erode([stretch], length));
  const attendance = people.flatMap((person) => {
    const free = presence(person, zones.get(person.tz) ?? [], bufferMin);
    return changesAt(person.mandatory ? 'mandatory' : 'optional', erode(free, length));
  });
  const free = rooms.flatMap(({ busy }) => erode(subtract([stretch], takenBy(busy)), length));
  return [...window, ...attendance, ...changesAt('room', union(free))].sort((a, b) => a.at - b.at);
}

function segmentsByZone(people: readonly Attendee[], stretch: Span): Map<string, Segment[]> {
  const zones = new Set(people.map(({ tz }) => tz));
  return new Map([...zones].map((zone) => [zone, segmentsOf(zone, stretch)]));
}

const changesAt = (kind: Kind, starts: readonly Span[]): Change[] =>
  starts.flatMap(({ from, to }): Change[] => [
    { at: from, kind, by: 1 },
    { at: to, kind, by: -1 },
  ]);

/** Walks through the changes in order, and keeps the stretches in which all who must be free are. */
function sweep({ people, rooms }: MeetingTimes, changes: readonly Change[]): Stretch[] {
  // The window itself counts as one who must be free.
  const needed = 1 + people.filter(({ mandatory }) => mandatory).length;
  const free = { mandatory: 0, optional: 0, room: 0 };
  const stretches: Stretch[] = [];
  changes.forEach(({ at, kind, by }, i) => {
    free[kind] += by;
    const to = changes[i + 1]?.at ?? at;
    const possible = free.mandatory === needed && (rooms.length === 0 || free.room > 0);
    if (possible && to > at) stretches.push({ from: at, to, optional: free.optional });
  });
  return stretches;
}
