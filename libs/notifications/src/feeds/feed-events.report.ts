import { isFitFor } from '@outrigger/conflicts';
import { isWarranted } from '@outrigger/mentors';
import { DEFAULT_POLICY, type SettingName } from '@outrigger/programmes';
import { join, type Sql, sql, type Tx } from '@outrigger/tenancy';
import { endOfCourse } from '@outrigger/whirlwinds';
import type { FeedKind } from './calendar-feed.entity.js';

/** What an event of a feed is; its words are in `texts`. */
export type FeedEventKind =
  | 'session'
  | 'meeting'
  | 'whirlwind'
  | 'hour'
  | 'openHour'
  | 'taken'
  | 'agenda'
  | 'report'
  | 'action'
  | 'warrant'
  | 'networkEvent';

/** One event of a feed: no more of a venture than its name (V4). */
export interface FeedEvent {
  readonly kind: FeedEventKind;
  /** Unique among the events of its kind. */
  readonly id: string;
  /** The venture that it is about; of a whirlwind, and of an event of the network, its own name. */
  readonly venture: string | null;
  readonly number: number | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The day alone matters, as it is in the feed's zone. */
  readonly isDay: boolean;
  readonly place: string | null;
  /** Not agreed to by its reader yet. */
  readonly isTentative: boolean;
  readonly sequence: number;
}

/** A feed, and whose it is. */
export interface FeedReader {
  readonly kind: FeedKind;
  readonly membershipId: string;
  readonly mentorId: string | null;
  readonly everything: boolean;
  readonly room: string | null;
}

const PAST_DAYS = 90;
const FUTURE_DAYS = 400;

const hours = (name: SettingName): Sql =>
  sql`make_interval(hours => coalesce((select (settings->>${name})::int from programme_policy order by version desc limit 1), ${DEFAULT_POLICY[name]}::int))`;

/** C2: sessions `s` of ventures `v` of which the reader may hear today; as what they are expected, `a`. */
const theirs = ({ membershipId, mentorId }: FeedReader): Sql => sql`
  session s join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
  join session_attendance a on a.tenant_id = s.tenant_id and a.session_id = s.id and a.membership_id = ${membershipId}
   and (a.part = 'founder' or ${mentorId ? isFitFor(sql`${mentorId}::uuid`, sql`s.venture_id`) : sql`false`})`;

const invitedTo = ({ membershipId }: FeedReader): Sql => sql`exists (select from calendar_entry e
  where e.tenant_id = s.tenant_id and e.session_id = s.id and e.membership_id = ${membershipId} and e.withdrawn_at is null)`;

/** Of the sessions: those that no invitation put into the reader's calendar, or that they have not answered. */
const ownSessions = (reader: FeedReader): Sql => sql`
  select 'session', s.id, v.name, s.number, s.starts_at, s.ends_at, false, s.place, a.answer in ('none', 'maybe'), s.sequence
    from ${theirs(reader)}
   where s.status in ('confirmed', 'held')
     and (${reader.everything} or a.answer = 'none' and s.status = 'confirmed' or not ${invitedTo(reader)})`;

const agendas = (reader: FeedReader): Sql => sql`
  select 'agenda', s.id, v.name, s.number, s.starts_at - ${hours('agendaDueHours')}, s.starts_at - ${hours('agendaDueHours')},
         true, null, false, s.sequence
    from ${theirs(reader)} where s.status = 'confirmed' and a.part = 'founder'`;

const reports = (reader: FeedReader): Sql => sql`
  select 'report', s.id, v.name, s.number, s.ends_at + ${hours('reportDueHours')}, s.ends_at + ${hours('reportDueHours')},
         true, null, false, s.sequence
    from ${theirs(reader)} where s.status = 'confirmed' and a.part = 'lead'`;

const actions = ({ membershipId, mentorId }: FeedReader): Sql => sql`
  select 'action', t.id, v.name, null::int, t.due_on::timestamptz + interval '12 hours', t.due_on::timestamptz + interval '12 hours',
         true, null, false, 0
    from action t join venture v on v.tenant_id = t.tenant_id and v.id = t.venture_id
   where t.owner_id = ${membershipId} and t.done_at is null and t.due_on is not null
     and ${mentorId ? isFitFor(sql`${mentorId}::uuid`, sql`t.venture_id`) : sql`true`}`;

/** The mentors' meetings that they have not answered, or of which no letter told them. */
const meetings = ({ mentorId, everything }: FeedReader): Sql => sql`
  select 'meeting', m.id, null, null::int, m.starts_at, m.ends_at, false, m.place, p.answer = 'none', m.sequence
    from meeting_place p join mentor_meeting m on m.tenant_id = p.tenant_id and m.id = p.meeting_id
   where p.mentor_id = ${mentorId} and p.is_asked and m.status in ('invited', 'held') and p.answer <> 'no'
     and (${everything} or p.answer = 'none' and m.status = 'invited' or p.told_sequence is null)`;

const allMeetings = sql`
  select 'meeting', m.id, null, null::int, m.starts_at, m.ends_at, false, m.place, false, m.sequence
    from mentor_meeting m where m.status in ('invited', 'held')`;

const warrants = ({ mentorId }: FeedReader): Sql => sql`
  select 'warrant', w.mentor_id, null, null::int, max(w.expires_on)::timestamptz + interval '12 hours',
         max(w.expires_on)::timestamptz + interval '12 hours', true, null, false, 0
    from warrant w where w.mentor_id = ${mentorId} and w.revoked_at is null group by w.mentor_id`;

/** Whirlwinds to which they come, or have not answered: no invitation is in their calendar. C2: no mentor without a warrant. */
const whirlwinds = ({ membershipId, mentorId }: FeedReader): Sql => sql`
  select 'whirlwind', w.id, w.name, null::int, w.starts_at, ${endOfCourse(sql`w`)}, false, w.place, g.coming = 'none', w.plan_version
    from whirlwind w join whirlwind_guest g on g.tenant_id = w.tenant_id and g.whirlwind_id = w.id and g.coming <> 'no'
   where w.status in ('asking', 'planned', 'closed') and (g.mentor_id = ${mentorId} and ${mentorId ? isWarranted(sql`g.mentor_id`) : sql`false`}
     or exists (select from founder f where f.tenant_id = g.tenant_id and f.venture_id = g.venture_id and f.membership_id = ${membershipId}))`;

const allWhirlwinds = sql`
  select 'whirlwind', w.id, w.name, null::int, w.starts_at, ${endOfCourse(sql`w`)}, false, w.place, w.status = 'asking', w.plan_version
    from whirlwind w where w.status in ('asking', 'planned', 'closed')`;

/** Events of the network to which they said that they come. */
const networkEvents = ({ membershipId }: FeedReader): Sql => sql`
  select 'networkEvent', n.id, n.title, null::int, n.starts_at, n.ends_at, false, coalesce(n.place, n.link), false, n.version
    from announcement_mark k join network_announcements() n on n.id = k.announcement_id
   where k.membership_id = ${membershipId} and k.is_coming and n.kind = 'event' and n.withdrawn_at is null`;

/** Office hours that a venture booked; C2: of which its mentor may hear today. */
const bookedHours = (where: Sql): Sql => sql`
  select 'hour', h.id, v.name, null::int, h.starts_at, h.ends_at, false, h.place, false, b.sequence
    from office_hour h
    join office_hour_booking b on b.tenant_id = h.tenant_id and b.office_hour_id = h.id and b.cancelled_at is null
    join venture v on v.tenant_id = b.tenant_id and v.id = b.venture_id
   where h.closed_at is null and ${where}`;

/** Invitations brought them to the mentor and the founders: who wants everything has them here too. */
const ownHours = ({ membershipId, mentorId, everything }: FeedReader): Sql =>
  bookedHours(sql`${everything} and (h.mentor_id = ${mentorId} and ${mentorId ? isFitFor(sql`h.mentor_id`, sql`v.id`) : sql`false`}
    or exists (select from founder f where f.tenant_id = b.tenant_id and f.venture_id = b.venture_id and f.membership_id = ${membershipId}))`);

/** Hours that a mentor keeps open: nobody invited them. */
const openHours = ({ mentorId }: FeedReader): Sql => sql`
  select 'openHour', h.id, null, null::int, h.starts_at, h.ends_at, false, h.place, true, 0
    from office_hour h
   where h.mentor_id = ${mentorId} and h.closed_at is null and h.starts_at > now()
     and not exists (select from office_hour_booking b where b.tenant_id = h.tenant_id and b.office_hour_id = h.id and b.cancelled_at is null)`;

const all = (kind: 'session' | 'taken', where: Sql): Sql => sql`
  select ${kind}, s.id, ${kind === 'session' ? sql`v.name` : sql`null`}, ${kind === 'session' ? sql`s.number` : sql`null::int`},
         s.starts_at, s.ends_at, false, s.place, false, s.sequence
    from session s join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
   where s.status in ('confirmed', 'held') and ${where}`;

/** What a person's own feed is made of. */
const OWN = [
  ownSessions,
  meetings,
  whirlwinds,
  networkEvents,
  ownHours,
  openHours,
  agendas,
  reports,
  actions,
  warrants,
];
const EVERY = sql`true`;

function partsOf(reader: FeedReader): Sql[] {
  if (reader.kind === 'programme') return [all('session', sql`true`), allMeetings, allWhirlwinds, bookedHours(EVERY)];
  if (reader.kind === 'room') return [all('taken', sql`lower(s.place) = lower(${reader.room})`)];
  return OWN.map((part) => part(reader));
}

/** A quarter back and a year ahead, in one statement. */
export function feedEvents(tx: Tx, reader: FeedReader): Promise<FeedEvent[]> {
  return tx.run<FeedEvent>(sql`
    with event (kind, id, venture, number, starts_at, ends_at, is_day, place, is_tentative, sequence) as
      (${join(partsOf(reader), ' union all ')})
    select kind, id, venture, number, starts_at as "startsAt", ends_at as "endsAt", is_day as "isDay", place,
           is_tentative as "isTentative", sequence
      from event
     where starts_at between ${tx.now}::timestamptz - make_interval(days => ${PAST_DAYS}::int)
       and ${tx.now}::timestamptz + make_interval(days => ${FUTURE_DAYS}::int)
     order by starts_at, kind, id`);
}
