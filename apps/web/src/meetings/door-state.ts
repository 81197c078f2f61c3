import type { WholeMeetingFragment } from '../gql/graphql';

/** Whether the code at the door is good; as the api judges it. */
export type DoorState = 'closed' | 'open' | 'over';

const DOORS_MS = 3_600_000;

export function doorOf(
  { status, startsAt, endsAt }: Pick<WholeMeetingFragment, 'status' | 'startsAt' | 'endsAt'>,
  now: Date = new Date(),
): DoorState {
  if (status === 'held' || status === 'cancelled' || now >= new Date(endsAt)) return 'over';
  return now.getTime() < Date.parse(startsAt) - DOORS_MS ? 'closed' : 'open';
}

interface Arrival {
  readonly key: string;
  readonly name: string;
  readonly at: string;
}

/** Mentors and guests who have come, the last first. */
export function arrivalsOf({ places, guests }: Pick<WholeMeetingFragment, 'places' | 'guests'>): readonly Arrival[] {
  return [...places, ...guests]
    .flatMap(({ id, name, attendedAt }) => (attendedAt ? [{ key: id, name, at: attendedAt }] : []))
    .sort((one, other) => other.at.localeCompare(one.at));
}
