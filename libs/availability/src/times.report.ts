import { addDays } from '@outrigger/kernel';
import { HERE } from '@outrigger/programmes';
import { raw, type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { DayWindow, WeeklyWindow } from './availability.entity.js';
import type { EngagementKind } from './engagement.entity.js';

export interface Window {
  readonly from: Date;
  readonly to: Date;
}

/** Instants in ISO 8601; the end is outside. */
export interface Taken {
  readonly start: string;
  readonly end: string;
}

export interface DatedWindows {
  /** YYYY-MM-DD, in the zone of the person. */
  readonly date: string;
  readonly windows: readonly DayWindow[];
}

/** An attendee of `bestTimes`, but for whether they must come. */
interface Diary {
  readonly id: string;
  readonly name: string;
  /** IANA name. */
  readonly tz: string;
  readonly weekly: readonly WeeklyWindow[];
  readonly exceptions: readonly DatedWindows[];
  readonly busy: readonly Taken[];
}

export interface Person extends Diary {
  /** Whether they told their hours; without, the usual ones of working people stand in. */
  readonly toldHours: boolean;
  /** Whether a calendar of theirs was read. */
  readonly hasCalendar: boolean;
  /** Either of the two: who is not known is asked. */
  readonly isKnown: boolean;
}

export interface RoomTimes {
  readonly id: string;
  readonly name: string;
  readonly seats: number | null;
  readonly link: string | null;
  readonly busy: readonly Taken[];
}

/** The programme itself: `id` is its own, the exceptions are its closed days, and it is never busy. */
export interface Office extends Diary {
  /** Whether it set its hours; without, every hour is one. */
  readonly toldHours: boolean;
}

interface Subject {
  readonly kind: EngagementKind;
  readonly subjectId: string;
}

/** Of somebody who told nothing: working days, in their own zone. */
export const USUAL_WEEK: readonly WeeklyWindow[] = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' }));
const ALL_WEEK: readonly WeeklyWindow[] = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '24:00' }));

const ISO = raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);

/** The zone of a membership: their own word, else the mentor's, else their venture's, else the programme's. */
export const zoneOf = (row: Sql): Sql => sql`coalesce(
    (select a.zone from availability a where a.membership_id = ${row}.id),
    (select o.zone from mentor o where o.membership_id = ${row}.id),
    (select v.zone from founder f join venture v on v.tenant_id = f.tenant_id and v.id = f.venture_id
      where f.membership_id = ${row}.id order by f.id desc limit 1),
    ${HERE})`;

/** Of a membership `m`. */
export const ZONE = zoneOf(raw('m'));

/** As `bestTimes` wants it: whoever held a place for `besides` is free of it. */
const notOf = (besides: Subject | undefined): Sql =>
  besides ? sql`and not (e.kind = ${besides.kind} and e.subject_id = ${besides.subjectId})` : raw('');

const asTaken = (spans: Sql): Sql => sql`coalesce((select json_agg(json_build_object(
    'start', to_char(lower(s.during) at time zone 'UTC', ${ISO}),
    'end', to_char(upper(s.during) at time zone 'UTC', ${ISO})) order by s.during) from (${spans}) s), '[]')`;

interface Told extends Omit<Person, 'weekly' | 'isKnown'> {
  readonly weekly: readonly WeeklyWindow[] | null;
}

export async function peopleIn(
  tx: Tx,
  membershipIds: readonly string[],
  window: Window,
  besides?: Subject,
): Promise<Person[]> {
  const during = sql`tstzrange(${window.from}, ${window.to})`;
  const busy = sql`select b.during from busy_span b where b.membership_id = m.id and b.during && ${during}
    union all select e.during from engagement e where e.membership_id = m.id and e.during && ${during} ${notOf(besides)}`;
  const told = await tx.sql<Told>`
    select m.id, m.name, ${ZONE} as tz, a.weekly, a.weekly is not null as "toldHours",
           exists (select from busy_calendar c join calendar_fetch h on h.tenant_id = c.tenant_id and h.calendar_id = c.id
             where c.membership_id = m.id and h.read_at is not null) as "hasCalendar",
           ${datedHours(window)} as exceptions, ${asTaken(busy)} as busy
      from membership m left join availability a on a.tenant_id = m.tenant_id and a.membership_id = m.id
     where m.id = any(${[...new Set(membershipIds)]}) order by m.id`;
  return told.map(({ weekly, ...person }) => ({
    ...person,
    weekly: weekly ?? USUAL_WEEK,
    isKnown: person.toldHours || person.hasCalendar,
  }));
}

/** One for each date, as far as a zone can be from UTC beyond the window, and its eve. */
function datedHours({ from, to }: Window): Sql {
  const [first, last] = [addDays(from.toISOString().slice(0, 10), -2), addDays(to.toISOString().slice(0, 10), 1)];
  return sql`coalesce((select json_agg(json_build_object('date', to_char(g.day, 'YYYY-MM-DD'), 'windows', d.windows) order by g.day)
    from dated_hours d cross join lateral generate_series(greatest(d.from_on, ${first}::date), least(d.until_on, ${last}::date), interval '1 day') g(day)
   where d.membership_id = m.id and d.from_on <= ${last}::date and d.until_on >= ${first}::date), '[]')`;
}

/** Hours of the week, on the clocks of a zone. */
export interface ToldWeek {
  /** IANA name. */
  readonly zone: string;
  readonly weekly: readonly WeeklyWindow[];
}

export const toldWeeks = (tx: Tx, membershipIds: readonly string[]): Promise<(ToldWeek & { readonly id: string })[]> =>
  tx.sql`select m.id, ${ZONE} as zone, a.weekly from membership m
    join availability a on a.tenant_id = m.tenant_id and a.membership_id = m.id
   where m.id = any(${[...new Set(membershipIds)]}) and a.weekly is not null order by m.id`;

export function roomsIn(tx: Tx, { from, to }: Window, besides?: Subject): Promise<RoomTimes[]> {
  const busy = sql`select e.during from engagement e
    where e.room_id = r.id and e.during && tstzrange(${from}, ${to}) ${notOf(besides)}`;
  return tx.sql`select r.id, r.name, r.seats, r.link, ${asTaken(busy)} as busy from room r
    where r.retired_at is null order by r.seats nulls last, r.name`;
}

export async function officeHours(tx: Tx, { from, to }: Window): Promise<Office> {
  const [office] = await tx.sql<Omit<Office, 'weekly' | 'busy'> & { readonly weekly: WeeklyWindow[] | null }>`
    select p.id, p.name, p.zone as tz, o.weekly, o.weekly is not null as "toldHours",
           coalesce((select json_agg(json_build_object('date', to_char(d.day, 'YYYY-MM-DD'), 'windows', '[]'::json) order by d.day)
             from closed_day d where d.day between ${from}::date - 2 and ${to}::date + 1), '[]') as exceptions
      from programme p left join opening_hours o on o.tenant_id = p.tenant_id`;
  if (!office) throw new TypeError('There is no programme.');
  return { ...office, weekly: office.weekly ?? ALL_WEEK, busy: [] };
}
