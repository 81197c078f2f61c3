import type { MeetingCohortQuery, WholeMeetingFragment } from '../gql/graphql';

/** Somebody at the door: a mentor by their id, or a guest by theirs. */
export interface PersonAt {
  readonly key: string;
  readonly name: string;
  readonly mentorId: string | null;
  readonly guestId: string | null;
  readonly isHere: boolean;
  /** Why nobody expects them; null for whoever is expected. */
  readonly note: 'guest' | 'notAsked' | 'leaveDay' | null;
}

type Mentor = MeetingCohortQuery['mentors']['items'][number];

/** Those who may come although nobody asked them. */
const MAY_COME = new Set<Mentor['status']>(['active', 'probation', 'on_leave']);

/** By name; whoever is not here yet stands above, so that the next one is at hand. */
export function peopleAt(
  { places, guests }: Pick<WholeMeetingFragment, 'places' | 'guests'>,
  cohort: readonly Mentor[],
  search: string,
): readonly PersonAt[] {
  const asked = new Set(places.map(({ mentorId }) => mentorId));
  const people: PersonAt[] = [
    ...places.map(({ mentorId, name, attendedAt, isAsked }) => ({
      key: mentorId,
      name,
      mentorId,
      guestId: null,
      isHere: Boolean(attendedAt),
      note: isAsked ? null : ('notAsked' as const),
    })),
    ...cohort
      .filter(({ id, status }) => !asked.has(id) && MAY_COME.has(status))
      .map(({ id, name, status }) => ({
        key: id,
        name,
        mentorId: id,
        guestId: null,
        isHere: false,
        note: status === 'on_leave' ? ('leaveDay' as const) : ('notAsked' as const),
      })),
    ...guests.map(({ id, name, attendedAt }) => ({
      key: id,
      name,
      mentorId: null,
      guestId: id,
      isHere: Boolean(attendedAt),
      note: 'guest' as const,
    })),
  ];
  const wanted = plain(search);
  return people
    .filter(({ name }) => plain(name).includes(wanted))
    .sort((one, other) => Number(one.isHere) - Number(other.isHere) || one.name.localeCompare(other.name));
}

/** As somebody types it in a hurry: without accents, in small letters. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
