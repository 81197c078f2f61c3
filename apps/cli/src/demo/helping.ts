import { later } from './calendar.js';
import type { Ground } from './ground.js';
import type { HelpRows } from './help-rows.js';
import type { Staffed } from './staffing.js';

/** Ventures that come to office hours, and days from today of each hour that they had or have. */
const [VENTURES, LENGTH] = [4, 30];
const HAD = [-42, -28, -14];
const TO_COME = [6, 8, 13];
const SAYS = [
  {
    rating: 1,
    progress: 'Six calls with customers; two would pay for a pilot.',
    plans: 'Write the offer and send it to both.',
  },
  { rating: 2, progress: 'The offer is out, and one has answered.', plans: 'Meet them with the prototype.' },
  { rating: 3, progress: 'The first pilot is signed.', plans: 'Install it, and measure from the first day.' },
];
const PROBLEM = 'Nobody on the team has sold to a public buyer before.';
const WANTED = [
  { words: 'Somebody who buys for a hospital: how do they decide, and when?', state: 'asked' },
  { words: 'A lawyer who knows medical devices, for one question about approval.', state: 'moving' },
  { words: 'A founder who has sold to city utilities.', state: 'closed' },
] as const;
const SHARED = ['venture', 'oneLiner', 'wanted'];

/** Office hours with their check-ins, and introductions in each state (A1, A5). */
export function helpAll(ground: Ground, staffed: readonly Staffed[]): HelpRows {
  const live = staffed.filter(({ taken }) => taken.endedDay === null && taken.venture.status === 'mentored');
  const hours = live.slice(0, VENTURES).map((one, at) => hoursOf(ground, one, at));
  const asked = live.slice(0, WANTED.length).map((one, at) => introductionOf(ground, one, at));
  return {
    officeHour: hours.flatMap(({ officeHour }) => officeHour),
    officeHourBooking: hours.flatMap(({ officeHourBooking }) => officeHourBooking),
    checkIn: hours.flatMap(({ checkIn }) => checkIn),
    checkInProblem: hours.flatMap(({ checkInProblem }) => checkInProblem),
    introduction: asked,
    introductionStep: asked.map(({ id, askedAt, askedBy, wanted }) => ({
      id: ground.ids.next(),
      introductionId: id,
      at: askedAt,
      byId: askedBy,
      kind: 'asked',
      words: wanted,
    })),
  };
}

type Hours = Omit<HelpRows, 'introduction' | 'introductionStep'>;

/** With the second mentor of the team: three that were, one that is booked, two that are free. */
function hoursOf(ground: Ground, { taken, seats }: Staffed, at: number): Hours {
  const { ids } = ground;
  const mentorId = (seats[1] ?? seats[0])?.row.mentorId ?? '';
  const ventureId = taken.venture.id;
  const founderId = taken.founders[0]?.membershipId ?? '';
  const days = [...HAD, ...TO_COME];
  // No two ventures at one time, whoever their mentors are.
  const officeHour = days.map((day) => hourOf(ground, mentorId, day, (9 + 2 * at) * 60));
  const booked = officeHour.slice(0, HAD.length + 1);
  const officeHourBooking = booked.map(({ id, startsAt }) => ({
    id: ids.next(),
    officeHourId: id,
    ventureId,
    bookedBy: founderId,
    bookedAt: later(startsAt, -8 * 24 * 60),
    sequence: 0,
    askedAt: null,
    isLate: false,
  }));
  const checkIn = SAYS.map((said, index) => ({
    id: ids.next(),
    bookingId: officeHourBooking[index]?.id ?? '',
    ventureId,
    ...said,
    version: 1,
    writtenBy: founderId,
    writtenAt: later(officeHour[index]?.startsAt ?? '', 120),
  }));
  return { officeHour, officeHourBooking, checkIn, checkInProblem: problemsOf(ground, checkIn) };
}

function hourOf({ ids, calendar, outline }: Ground, mentorId: string, day: number, minutes: number) {
  const startsAt = calendar.at(day, minutes);
  const endsAt = later(startsAt, LENGTH);
  return {
    id: ids.next(),
    mentorId,
    startsAt,
    endsAt,
    zone: outline.zone,
    place: 'Room 2',
    openedAt: calendar.at(-60, 600),
  };
}

/** One that stays from check-in to check-in. */
function problemsOf({ ids }: Ground, checkIns: HelpRows['checkIn']): HelpRows['checkInProblem'] {
  const own = checkIns.map(() => ids.next());
  return checkIns.map(({ id: checkInId }, index) => ({
    id: own[index] ?? '',
    checkInId,
    position: 0,
    text: PROBLEM,
    times: index + 1,
    carriedFromId: own[index - 1] ?? null,
  }));
}

function introductionOf(
  { ids, calendar }: Ground,
  { taken, seats }: Staffed,
  at: number,
): HelpRows['introduction'][number] {
  const { words: wanted, state: status } = WANTED[at] ?? WANTED[0];
  const isOwned = status !== 'asked';
  const isOver = status === 'closed';
  const nextOn = isOwned ? calendar.day(-5) : null;
  return {
    id: ids.next(),
    ventureId: taken.venture.id,
    askedBy: taken.founders[0]?.membershipId ?? '',
    askedAt: calendar.at(-10 - 7 * at, 11 * 60),
    side: 'founder',
    wanted,
    status,
    ownerId: isOwned ? (seats[0]?.member.membership.id ?? null) : null,
    shared: SHARED,
    consented: SHARED,
    consent: 'given',
    nextStep: isOwned ? 'Ask two colleagues whom they know.' : null,
    nextOn,
    remindedOn: nextOn,
    outcome: isOver ? 'useful' : null,
    outcomeNote: isOver ? 'They have met twice, and a first order is being written.' : null,
    closedAt: isOver ? calendar.at(-2, 15 * 60) : null,
  };
}
