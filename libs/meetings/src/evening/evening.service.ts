import { Injectable } from '@nestjs/common';
import { AvailabilityService, type Office, type Person, type Window } from '@outrigger/availability';
import { dayIn, honour, when } from '@outrigger/kernel';
import { zoneHere } from '@outrigger/programmes';
import { raw, type Tx } from '@outrigger/tenancy';
import { attended, counted } from '../attendance.sql.js';
import { isOfCohort } from '../cohort.report.js';
import { usualDay } from '../series/series.policy.js';
import { instantAt } from '../times.js';
import { type Clock, likelihood, rankEvenings, type RankedEvening } from './evening.policy.js';
import { evenings } from './evening.solver.js';

export interface FindEvenings extends Window {
  readonly lengthMinutes: number;
  /** What is being moved: whoever said yes to it is free for another time. */
  readonly meetingId?: string | null;
}

/** When mentors meet who have told no hours of their own: evenings are for those who work. */
const EVENINGS = [1, 2, 3, 4, 5].map((day) => ({ day, from: '08:00', to: '22:00' }));
const MOST_DAYS = 92;
const SHOWN = 8;

/** C4: the date on which most of the cohort can be expected. */
@Injectable()
export class EveningService {
  constructor(private readonly availability: AvailabilityService) {}

  /** The best start of each of the best days. */
  async find(tx: Tx, { from, to, lengthMinutes, meetingId }: FindEvenings): Promise<RankedEvening[]> {
    const tooLong = +to - +from > MOST_DAYS * 86_400_000;
    honour([
      ...when(to <= from, 'NO_SUCH_SPAN', 'The end is before the beginning.', 'to'),
      ...when(tooLong, 'SPAN_TOO_LONG', `Look at ${MOST_DAYS} days at the most.`, 'to'),
    ]);
    const cohort = await cohortOf(tx);
    const besides = meetingId ? ({ kind: 'meeting', subjectId: meetingId } as const) : undefined;
    const people = await this.availability.people(tx, [...cohort.keys()], { from, to }, besides);
    const office = await this.availability.closed(tx, { from, to });

    const mentors = people.map((person) => ({ ...diaryOf(person), likelihood: cohort.get(person.id) ?? 0 }));
    const closed = { ...diaryOf({ ...office, toldHours: false }) };
    const found = evenings({ now: tx.now, from, to, lengthMinutes, office: closed, mentors });
    const zone = await zoneHere(tx);
    const { usual, clock } = await usualIn(tx, zone, { from, to });
    return rankEvenings(found, usual, clockOf(zone, clock)).slice(0, SHOWN);
  }
}

type Diary = Pick<Person | Office, 'id' | 'tz' | 'weekly' | 'exceptions' | 'busy' | 'toldHours'>;

const diaryOf = ({ id, tz, weekly, exceptions, busy, toldHours }: Diary) => ({
  id,
  tz,
  weekly: toldHours ? weekly : EVENINGS,
  exceptions,
  busy,
});

/** Memberships of the cohort, each with how likely they come. */
async function cohortOf(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const m = raw('m');
  const mentors = await tx.sql<{ memberId: string; came: number; asked: number }>`
    select m.membership_id as "memberId", ${attended(m)} as came, ${counted(m)} as asked from mentor m where ${isOfCohort(m)}`;
  return new Map(mentors.map(({ memberId, ...record }) => [memberId, likelihood(record)]));
}

/** When mentors meet who have not said when they usually do. */
const CLOCK = '18:00';

/** The evenings of the series in that span. */
async function usualIn(tx: Tx, zone: string, { from, to }: Window): Promise<{ usual: Date[]; clock: string }> {
  const [series] = await tx.sql<{ week: number; weekday: number; clock: string }>`
    select week, weekday, clock from meeting_series`;
  if (!series) return { usual: [], clock: CLOCK };
  const months = new Set<string>();
  for (let at = +from; at <= +to; at += 86_400_000) months.add(`${dayIn(zone, new Date(at)).slice(0, 7)}-01`);
  const usual = [...months].map((month) => instantAt(usualDay(series, month), series.clock, zone));
  return { usual, clock: series.clock };
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Made once: there are hundreds of starts to be read. */
function clockOf(zone: string, usual: string): Clock {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return {
    dayOf: (instant) => format.format(instant).slice(0, 10),
    apart: (instant) => Math.abs(minutesOf(format.format(instant).slice(11)) - minutesOf(usual)),
  };
}
