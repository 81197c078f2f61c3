import { DEFAULT_POLICY } from '@outrigger/programmes';
import { house } from '@outrigger/kernel';
import { type Tenancy, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';

const ZONES = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata'];
const WEEKLY = JSON.stringify([1, 2, 3, 4, 5].map((day) => ({ day, from: '07:00', to: '22:00' })));
/** Busy spans of one calendar over six weeks. */
const SPANS = 60;

/** A programme of its own. @returns its id. */
export async function founded(tenancy: Tenancy): Promise<string> {
  const id = uuid();
  await tenancy.found(house(id), house(id), 'bench', async (tx) => {
    await tx.sql`insert into programme (id, name, kind, country, zone, locale, status, is_centre)
      values (${id}, 'Programme of the bench', 'university', 'FR', 'Europe/Paris', 'en', 'active', true)`;
    await tx.sql`insert into programme_policy (id, version, settings, decided_at)
      values (${uuid()}, 1, ${DEFAULT_POLICY}, ${tx.now})`;
    for (const name of ['Room 1', 'Room 2', 'Room 3', 'Room 4'])
      await tx.sql`insert into room (id, name) values (${uuid()}, ${name})`;
  });
  return id;
}

/** A session of so many people, the first a founder, the second the lead, with hours and calendars of their own. */
export async function sessionOf(tx: Tx, people: number): Promise<string> {
  const [ventureId, teamId, sessionId] = [uuid(), uuid(), uuid()];
  await tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
    values (${ventureId}, ${`Venture of ${people}`}, 'One line.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', 'mentored')`;
  await tx.sql`insert into team (id, venture_id, formed_at, policy_version) values (${teamId}, ${ventureId}, ${tx.now}, 1)`;
  await tx.sql`insert into session (id, venture_id, team_id, number, status, zone, length_minutes, agenda_version, sequence)
    values (${sessionId}, ${ventureId}, ${teamId}, 1, 'planned', 'Europe/Paris', 90, 0, 0)`;
  for (let at = 0; at < people; at++) await invite(tx, sessionId, at, people);
  return sessionId;
}

async function invite(tx: Tx, sessionId: string, at: number, of: number): Promise<void> {
  const [memberId, mentorId, calendarId] = [uuid(), uuid(), uuid()];
  const zone = ZONES[at % ZONES.length];
  const part = at === 0 ? 'founder' : at === 1 ? 'lead' : 'mentor';
  await tx.sql`insert into membership (id, name, email, roles, status)
    values (${memberId}, ${`Person ${at} of ${of}`}, ${`p${at}.${of}@bench.example.org`}, ${[at === 0 ? 'entrepreneur' : 'mentor']}, 'active')`;
  if (at > 0) {
    await tx.sql`insert into mentor (id, membership_id, primary_background, other_backgrounds, expertise, languages, zone, hours_per_month, can_lead, status)
      values (${mentorId}, ${memberId}, 'product', '{}', '{}', '{en}', ${zone}, 12, true, 'active')`;
    await tx.sql`insert into warrant (id, mentor_id, text_version, signed_at, expires_on)
      values (${uuid()}, ${mentorId}, 1, now() - interval '65 days', current_date + 300)`;
  }
  await tx.sql`insert into session_attendance (id, session_id, membership_id, part) values (${uuid()}, ${sessionId}, ${memberId}, ${part})`;
  await tx.sql`insert into availability (id, membership_id, zone, weekly, told_at)
    values (${uuid()}, ${memberId}, ${zone}, ${WEEKLY}::jsonb, now())`;
  await tx.sql`insert into busy_calendar (id, membership_id, address, host, added_at)
    values (${calendarId}, ${memberId}, '\\x00', 'calendar.example.org', now())`;
  await tx.sql`insert into calendar_fetch (id, calendar_id, next_at, read_at, failures, notes)
    values (${uuid()}, ${calendarId}, now(), now(), 0, '{}')`;
  await tx.sql`insert into busy_span (id, calendar_id, membership_id, during)
    select gen_random_uuid(), ${calendarId}, ${memberId}, tstzrange(s.at, s.at + interval '1 hour')
      from (select date_trunc('hour', now()) + make_interval(hours => (n * 17 + ${at} * 5) % 1008) as at
              from generate_series(1, ${SPANS}) n) s`;
}
