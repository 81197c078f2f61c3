import { roundStarts } from '@outrigger/whirlwinds';
import { later } from './calendar.js';
import type { CohortMember } from './cohort.js';
import { Ids } from './dice.js';
import type { Ground } from './ground.js';
import type { VentureRow } from './rows.js';
import type { Staffed } from './staffing.js';
import type { WhirlRows } from './whirl-rows.js';

/** Days from today of the one that was, and of the one that is asked to. */
const [WAS, COMES] = [-20, 16];
const SIX = 18 * 60;
const SIDE = 5;
const COURSE = { rounds: 5, roundMinutes: 10, changeMinutes: 2, breakAfter: 3, breakMinutes: 15 };
const NOTES = ['Knows the customers we lack.', 'Listens well, and asks what matters.', null, null];

type Guest = WhirlRows['whirlwindGuest'][number];
type Whirled = Omit<WhirlRows, 'incomingMail' | 'calendarFeed'>;

/** An evening that is over, with what both sides said, and one to come that half have answered (A2). */
export function whirlAll(
  { ids: _, ...ground }: Ground,
  members: readonly CohortMember[],
  ventures: readonly VentureRow[],
  staffed: readonly Staffed[],
): Whirled {
  const dice = ground.dice.branch('whirlwinds');
  const own: Ground = { ...ground, dice, ids: new Ids(dice.branch('ids')) };
  const mentors = members.filter(({ mentor, warrant }) => mentor.status === 'active' && warrant === 'current');
  const apart = new Set(
    staffed.flatMap(({ taken, seats }) => seats.map(({ row }) => `${row.mentorId} ${taken.venture.id}`)),
  );
  const past = held(own, mentors.slice(0, SIDE), some(ventures, ['mentored', 'graduated']), apart);
  const coming = asked(own, mentors.slice(2, 2 + SIDE), some(ventures, ['circulating', 'accepted', 'mentored']));
  return {
    whirlwind: [...past.whirlwind, ...coming.whirlwind],
    whirlwindGuest: [...past.whirlwindGuest, ...coming.whirlwindGuest],
    whirlwindWish: [...past.whirlwindWish, ...coming.whirlwindWish],
    whirlwindMeeting: past.whirlwindMeeting,
    whirlwindAnswer: past.whirlwindAnswer,
  };
}

const some = (ventures: readonly VentureRow[], of: readonly string[]): VentureRow[] =>
  ventures.filter(({ status }) => of.includes(status)).slice(0, SIDE);

/** Each round the ventures are one table further on; who is on a team together rests. */
function held(
  ground: Ground,
  mentors: readonly CohortMember[],
  ventures: readonly VentureRow[],
  apart: ReadonlySet<string>,
): Whirled {
  const { ids, calendar } = ground;
  const event = eventOf(ground, 'Spring whirlwind', WAS, {
    status: 'closed',
    planVersion: 1,
    planTotal: 84,
    planBound: 90,
    announcedAt: calendar.at(WAS - 1, SIX),
    askedAt: calendar.at(WAS, SIX + 90),
    closedAt: calendar.at(WAS + 2, 10 * 60),
  });
  const guests = guestsOf(ground, event, mentors, ventures, () => 'yes');
  const [atTables, going] = [guests.filter(({ mentorId }) => mentorId), guests.filter(({ ventureId }) => ventureId)];
  const meetings = Array.from({ length: COURSE.rounds }, (_, round) => round).flatMap((round) =>
    atTables.flatMap((mentor, table) => {
      const venture = going[(table + round) % SIDE];
      if (!venture || apart.has(`${mentor.mentorId ?? ''} ${venture.ventureId ?? ''}`)) return [];
      return [{ id: ids.next(), whirlwindId: event.id, mentorGuestId: mentor.id, ventureGuestId: venture.id, round }];
    }),
  );
  return {
    whirlwind: [event],
    whirlwindGuest: guests,
    whirlwindWish: wishesOf(ground, guests),
    whirlwindMeeting: meetings,
    whirlwindAnswer: meetings.flatMap((meeting) => answersOf(ground, event, meeting)),
  };
}

type Meeting = WhirlRows['whirlwindMeeting'][number];

/** Two who met say nearly the same. */
function answersOf(
  { ids, dice }: Ground,
  event: Event,
  { id: meetingId, round }: Meeting,
): WhirlRows['whirlwindAnswer'] {
  const liked = dice.between(1, 4);
  return (['mentor', 'venture'] as const).map((side) => ({
    id: ids.next(),
    meetingId,
    side,
    answer: Math.max(1, Math.min(4, liked + dice.between(-1, 1))),
    note: liked === 4 ? dice.pick(NOTES) : null,
    at: later(event.startsAt, (event.roundStarts[round] ?? 0) + COURSE.roundMinutes),
  }));
}

/** Half come, some have not said, and those who come have said whom they wish. */
function asked(ground: Ground, mentors: readonly CohortMember[], ventures: readonly VentureRow[]): Whirled {
  const unplanned = {
    planVersion: 0,
    planTotal: null,
    planBound: null,
    announcedAt: null,
    askedAt: null,
    closedAt: null,
  };
  const event = eventOf(ground, 'Summer whirlwind', COMES, { status: 'asking', ...unplanned });
  const guests = guestsOf(ground, event, mentors, ventures, (at) => (at % 3 === 2 ? 'none' : 'yes'));
  return {
    whirlwind: [event],
    whirlwindGuest: guests,
    whirlwindWish: wishesOf(ground, guests),
    whirlwindMeeting: [],
    whirlwindAnswer: [],
  };
}

type Event = WhirlRows['whirlwind'][number];
type Stand = Pick<Event, 'status' | 'planVersion' | 'planTotal' | 'planBound' | 'announcedAt' | 'askedAt' | 'closedAt'>;

const eventOf = ({ ids, calendar, outline, officeId }: Ground, name: string, day: number, stand: Stand): Event => ({
  id: ids.next(),
  name,
  startsAt: calendar.at(day, SIX),
  zone: outline.zone,
  place: 'The large hall',
  ...COURSE,
  roundStarts: roundStarts(COURSE),
  maxRun: 0,
  madeAt: calendar.at(Math.min(day, 0) - 30, 9 * 60),
  madeBy: officeId,
  ...stand,
});

function guestsOf(
  { ids }: Ground,
  { id: whirlwindId, madeAt, planVersion }: Event,
  mentors: readonly CohortMember[],
  ventures: readonly VentureRow[],
  says: (at: number) => Guest['coming'],
): Guest[] {
  const guest = (at: number) => ({
    id: ids.next(),
    whirlwindId,
    coming: says(at),
    answeredAt: says(at) === 'none' ? null : later(madeAt, 600),
    fromRound: 0,
    untilRound: COURSE.rounds,
    maxMeetings: COURSE.rounds,
  });
  return [
    ...mentors.map(({ mentor: { id: mentorId } }, at) => ({
      ...{ ...guest(at), mentorId, ventureId: null, tableNumber: planVersion > 0 ? at + 1 : null },
    })),
    ...ventures.map(({ id: ventureId }, at) => ({ ...guest(at), mentorId: null, ventureId, tableNumber: null })),
  ];
}

/** Each who comes wishes for two of the other side. */
function wishesOf({ ids, dice }: Ground, guests: readonly Guest[]): WhirlRows['whirlwindWish'] {
  const coming = guests.filter(({ coming: says }) => says === 'yes');
  return coming.flatMap(({ id: guestId, mentorId }) => {
    const across = coming.filter((other) => (other.mentorId === null) !== (mentorId === null));
    return dice.some(across, 2).map(({ id: otherId }, at) => ({ id: ids.next(), guestId, otherId, weight: 3 - at }));
  });
}
