import { later } from './calendar.js';
import type { CohortMember } from './cohort.js';
import type { EveningRows } from './evening-rows.js';
import type { Ground } from './ground.js';
import type { VentureRow } from './rows.js';

const PAST = 6;
const CYCLE_DAYS = 28;
/** The next one is on the first Tuesday so many days from today. */
const AHEAD = 10;
const LENGTH_MINUTES = 120;
const SIX = 18 * 60;
const PLACE = 'The common room, ground floor';

/** Points of an evening besides what is new: a case, then something to learn. */
const POINTS = [
  { kind: 'case', title: 'A case: when two founders part', minutes: 30 },
  { kind: 'teaching', title: 'Asking before advising', minutes: 20 },
  { kind: 'case', title: 'A case: the pilot that nobody pays for', minutes: 30 },
  { kind: 'teaching', title: 'Reading a plan in ten minutes', minutes: 20 },
  { kind: 'guest', title: 'Our guest: buying from a young firm', minutes: 25 },
  { kind: 'case', title: 'A case: too many good ideas', minutes: 30 },
  { kind: 'teaching', title: 'How a team of mentors disagrees', minutes: 20 },
] as const;

const MINUTES = [
  'We welcomed the new mentors, heard the ventures, and talked about the case in three groups.',
  'Those who lead a team will send their reports within two days.',
  'The next evening begins with what has become of the case.',
].join('\n');

/** Six evenings that were, with who came, and the next one, to which everybody is invited (C4). */
export function meetAll(
  ground: Ground,
  members: readonly CohortMember[],
  ventures: readonly VentureRow[],
): EveningRows {
  const cohort = members.filter(({ mentor: { status } }) => status === 'active' || status === 'probation');
  const evenings = Array.from({ length: PAST + 1 }, (_, index) =>
    evening(ground, eveningDay(ground, PAST - index), index),
  );
  return {
    meetingSeries: [seriesOf(ground)],
    mentorMeeting: evenings,
    meetingItem: evenings.flatMap((meeting, index) => itemsOf(ground, meeting, index, ventures)),
    meetingPlace: evenings.flatMap((meeting, index) => placesOf(ground, meeting, index, cohort)),
    meetingDecision: decisionsOf(
      ground,
      evenings.findLast(({ status }) => status === 'held'),
      ventures,
    ),
  };
}

type Evening = EveningRows['mentorMeeting'][number];

/** The evening is on this day or on the first Tuesday after it; the same whatever today is. */
export const nominalDay = (back: number): number => AHEAD - CYCLE_DAYS * back;

/** A Tuesday, in days from today. @param back evenings before the next one. */
export function eveningDay({ calendar }: Ground, back: number): number {
  const weekday = new Date(`${calendar.day(AHEAD)}T00:00:00Z`).getUTCDay();
  return nominalDay(back) + ((2 - weekday + 7) % 7);
}

const seriesOf = ({ ids }: Ground): EveningRows['meetingSeries'][number] => ({
  id: ids.next(),
  week: 2,
  weekday: 2,
  clock: '18:00',
  lengthMinutes: LENGTH_MINUTES,
  place: PLACE,
});

function evening({ ids, calendar, outline, officeId }: Ground, day: number, index: number): Evening {
  const startsAt = calendar.at(day, SIX);
  const isPast = day < 0;
  const filedAt = isPast ? calendar.at(day + 1, 10 * 60) : null;
  return {
    id: ids.next(),
    status: isPast ? 'held' : 'invited',
    startsAt,
    endsAt: later(startsAt, LENGTH_MINUTES),
    zone: outline.zone,
    place: PLACE,
    isUsual: isPast,
    sequence: 0,
    programmeVersion: 1 + (index % 2),
    invitedAt: calendar.at(Math.min(day - 20, -1), 9 * 60),
    settledAt: filedAt,
    minutes: isPast ? MINUTES : null,
    minutesAt: filedAt,
    minutesBy: isPast ? officeId : null,
  };
}

/** Past evenings heard ventures that have a team by now; the next one hears those that wait for theirs. */
const HEARD = ['mentored', 'graduated', 'paused'];
const WAITING = ['accepted', 'circulating'];

/** Two ventures pitch; then comes what this evening is about. */
function itemsOf(
  { ids }: Ground,
  { id, status }: Evening,
  index: number,
  ventures: readonly VentureRow[],
): EveningRows['meetingItem'] {
  const stages = status === 'held' ? HEARD : WAITING;
  const heard = ventures.filter((venture) => stages.includes(venture.status));
  const from = status === 'held' ? 2 * index : 0;
  const pitches = heard.slice(from, from + 2).map((venture) => ({
    kind: 'venture',
    title: 'A venture pitches',
    minutes: 15,
    ventureId: venture.id,
  }));
  const { kind, title, minutes } = POINTS[index % POINTS.length] ?? POINTS[0];
  return [...pitches, { kind, title, minutes, ventureId: null }].map((item, at) => ({
    id: ids.next(),
    meetingId: id,
    position: at + 1,
    ...item,
    who: null,
  }));
}

/** Most come to most evenings; the last of the cohort has missed three in a row (C4). */
function placesOf(
  ground: Ground,
  meeting: Evening,
  index: number,
  cohort: readonly CohortMember[],
): EveningRows['meetingPlace'] {
  const dice = ground.dice.branch(`evening ${index}`);
  const absent = cohort.at(-1);
  return cohort.map((member) => {
    const [throws, says] = [dice.next(), dice.next()];
    const came = meeting.status === 'held' && member !== absent && throws < 0.78;
    const answer = came ? 'yes' : saying(says, meeting.status === 'invited');
    return {
      id: ground.ids.next(),
      meetingId: meeting.id,
      mentorId: member.mentor.id,
      isAsked: true,
      toldSequence: 0,
      answer,
      answeredAt: answer === 'none' ? null : meeting.invitedAt,
      answeredVia: answer === 'none' ? null : 'mail',
      attendedAt: came ? later(meeting.startsAt, Math.floor(throws * 12) - 6) : null,
      attendedVia: came ? 'device' : null,
      isExcused: false,
    };
  });
}

/** To an evening that is ahead half have said yes; whoever missed one has said no, or nothing. */
function saying(throws: number, isAhead: boolean): EveningRows['meetingPlace'][number]['answer'] {
  if (isAhead && throws < 0.5) return 'yes';
  return throws < 0.65 ? 'no' : 'none';
}

function decisionsOf(
  { ids, officeId }: Ground,
  meeting: Evening | undefined,
  ventures: readonly VentureRow[],
): EveningRows['meetingDecision'] {
  const venture =
    ventures.find(({ status }) => status === 'circulating') ?? ventures.find(({ status }) => status === 'accepted');
  if (!meeting || !venture) return [];
  const words = 'List them again: several of us would mentor, once they can say who pays.';
  return [
    {
      id: ids.next(),
      meetingId: meeting.id,
      ventureId: venture.id,
      kind: 'list',
      words,
      decidedAt: meeting.endsAt,
      decidedBy: officeId,
    },
  ];
}
