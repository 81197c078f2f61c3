import { type Attendee, type MeetingTimes } from './instance.js';
import { presence } from './presence.js';
import { intersect, type Span } from './spans.js';
import { segmentsOf } from './zone.js';

export interface Free {
  /** When their own hours let them meet, whatever they have in their diary. */
  readonly hours: readonly Span[];
  /** When they could meet: their hours without what they have, and what they keep free around it. */
  readonly free: readonly Span[];
}

/** When each could meet within the window, by their own wall clock and diary; in the order of the people. */
export function freeTimes(
  people: readonly Attendee[],
  { window, bufferMin }: Pick<MeetingTimes, 'window' | 'bufferMin'>,
): Free[] {
  const stretch: Span = { from: Date.parse(window.from), to: Date.parse(window.to) };
  if (stretch.from >= stretch.to) return people.map(() => ({ hours: [], free: [] }));
  return people.map((person) => {
    const segments = segmentsOf(person.tz, stretch);
    const within = (spans: readonly Span[]): Span[] => intersect([stretch], spans);
    return {
      hours: within(presence({ ...person, busy: [] }, segments, 0)),
      free: within(presence(person, segments, bufferMin)),
    };
  });
}
