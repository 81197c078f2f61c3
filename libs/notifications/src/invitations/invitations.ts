import { Injectable } from '@nestjs/common';
import { localeOf } from '@outrigger/identity';
import { addHours } from '@outrigger/kernel';
import { INVITED } from '@outrigger/sessions';
import { sql, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { ActionLinks } from '../action-links.js';
import { LetterService } from '../letter.service.js';
import { MailSettings } from '../mail-settings.js';
import type { CalendarEntry } from './calendar-entry.entity.js';
import {
  type SessionForLetters,
  type SessionReader,
  sessionsForLetters,
  untoldSessions,
} from './session-letter.report.js';
import { type Addressed, sessionLetters } from './session.letters.js';
import { type Telling, tellings } from './telling.policy.js';

/** An entry with its reader as they are today. */
type Entry = Pick<
  CalendarEntry,
  'sessionId' | 'sequence' | 'askedFrom' | 'sessionSequence' | 'startsAt' | 'withdrawnAt'
> &
  SessionReader;

/** A letter that goes, and to whom. */
interface Told {
  readonly session: SessionForLetters;
  readonly telling: Telling;
  readonly reader: SessionReader;
  /** When their calendar showed it before. */
  readonly wasAt: Date | null;
}

/** Keeps the calendars of all who are invited true (S2): each is told what it does not show yet, and nothing else. */
@Injectable()
export class Invitations {
  constructor(
    private readonly letters: LetterService,
    private readonly links: ActionLinks,
    private readonly settings: MailSettings,
  ) {}

  /** Of the sessions to come, those of which some calendar shows something else. */
  async announceUntold(tx: Tx): Promise<void> {
    await this.announce(tx, await untoldSessions(tx, sql`true`));
  }

  /** Twice is once: what calendars were told is kept, and held while they are told more. */
  async announce(tx: Tx, sessionIds: readonly string[]): Promise<void> {
    if (sessionIds.length === 0) return;
    await tx.sql`select from session where id = any(${[...sessionIds]}) order by id for no key update`;
    const sessions = await sessionsForLetters(tx, sessionIds);
    const entries = await entriesOf(tx, sessionIds);
    const told = sessions.filter((session) => isToCome(session, tx.now)).flatMap((session) => news(session, entries));
    if (told.length === 0) return;

    const entryIds = await keep(tx, told);
    const answerUrls = await this.askForAnswers(tx, told);
    const addressed = told.map(
      ({ session, telling, reader, wasAt }, index): Addressed & { session: SessionForLetters } => ({
        session,
        reader,
        news: telling.news === 'withdrawn' && session.status === 'cancelled' ? 'cancelled' : telling.news,
        sequence: telling.sequence,
        from: this.settings.replyAddress(tx.actor.tenantId, entryIds[index]),
        answerUrl: answerUrls[index] ?? null,
        wasAt,
      }),
    );
    await this.letters.write(tx, await sessionLetters(addressed, this.settings, tx.now));
  }

  /** S6: where each reader answers whose client shows no buttons; null for those who are told that it is off. */
  private async askForAnswers(tx: Tx, told: readonly Told[]): Promise<(string | null)[]> {
    const asked = told.flatMap(({ session, telling, reader: { membershipId } }) => {
      const seat = session.attendees.find((attendee) => attendee.membershipId === membershipId);
      const isAsked = seat && telling.news !== 'withdrawn';
      return isAsked
        ? [{ purpose: INVITED, membershipId, subjectId: seat.attendanceId, expiresAt: addHours(session.startsAt, 1) }]
        : [];
    });
    const urls = await this.links.open(tx, asked);
    return told.map(({ telling }) => (telling.news === 'withdrawn' ? null : (urls.shift() ?? null)));
  }
}

/** Of what is over nobody's calendar has to be told. */
const isToCome = ({ status, endsAt }: SessionForLetters, now: Date): boolean =>
  status === 'confirmed' ? endsAt > now : status !== 'held';

function news(session: SessionForLetters, all: readonly Entry[]): Told[] {
  const entries = all.filter(({ sessionId }) => sessionId === session.id);
  const expected = session.status === 'confirmed' ? session.attendees : [];
  const readers = new Map<string, SessionReader>([...entries, ...expected].map((who) => [who.membershipId, who]));
  const ids = expected.map(({ membershipId }) => membershipId);
  return tellings(session.sequence, ids, entries).flatMap((telling) => {
    const reader = readers.get(telling.membershipId);
    const wasAt = entries.find(({ membershipId }) => membershipId === telling.membershipId)?.startsAt ?? null;
    return reader ? [{ session, telling, reader, wasAt }] : [];
  });
}

/** Also of those who were removed since: their calendars are told so. */
const entriesOf = (tx: Tx, sessionIds: readonly string[]): Promise<Entry[]> => tx.sql<Entry>`
  select e.session_id as "sessionId", e.membership_id as "membershipId", e.sequence, e.asked_from as "askedFrom",
         e.session_sequence as "sessionSequence", e.starts_at as "startsAt", e.withdrawn_at as "withdrawnAt", b.name, e.address,
         coalesce(m.zone, v.zone) as zone, ${localeOf(sql`b`)} as locale, null as part, 0 as "openActions"
    from calendar_entry e
    join session s on s.tenant_id = e.tenant_id and s.id = e.session_id
    join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
    join membership b on b.tenant_id = e.tenant_id and b.id = e.membership_id
    left join mentor m on m.tenant_id = b.tenant_id and m.membership_id = b.id
   where e.session_id = any(${[...sessionIds]}) order by b.name, b.id`;

/** One statement, however many. @returns the ids of the entries, in the order of the letters. */
async function keep(tx: Tx, told: readonly Told[]): Promise<(string | undefined)[]> {
  const rows = told.map(({ session, telling, reader }) => ({
    id: uuid(),
    session: session.id,
    member: telling.membershipId,
    address: reader.address,
    sequence: telling.sequence,
    from: telling.askedFrom,
    of: session.sequence,
    at: session.startsAt,
    gone: telling.news === 'withdrawn',
  }));
  const kept = await tx.sql<{ id: string; key: string }>`
    insert into calendar_entry (id, session_id, membership_id, address, sequence, asked_from, session_sequence, starts_at, withdrawn_at)
    select r.id, r.session, r.member, r.address, r.sequence, r."from", r."of", r.at, case when r.gone then ${tx.now}::timestamptz end
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r
        (id uuid, session uuid, member uuid, address text, sequence int, "from" int, "of" int, at timestamptz, gone boolean)
    on conflict (tenant_id, session_id, membership_id) do update
      set address = excluded.address, sequence = excluded.sequence, asked_from = excluded.asked_from,
          session_sequence = excluded.session_sequence, starts_at = excluded.starts_at, withdrawn_at = excluded.withdrawn_at
    returning id, session_id || ' ' || membership_id as key`;
  const ids = new Map(kept.map(({ id, key }) => [key, id]));
  return rows.map(({ session, member }) => ids.get(`${session} ${member}`));
}
