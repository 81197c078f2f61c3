import { demoLogins } from './logins.js';
import { DEMO_SEED, demoNetwork } from './network.js';
import type { DemoProgramme, ProgrammeRows } from './network-rows.js';

/** A working week, a leap day, both changes of the clock, and the turn of a year. */
const DAYS = ['2026-06-17', '2028-02-29', '2027-03-29', '2026-10-26', '2027-01-02'];

const by = <R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> => new Map(rows.map((row) => [row.id, row]));
const sum = (rows: readonly { readonly minutes: number }[]): number => rows.reduce((total, { minutes }) => total + minutes, 0);
const sorted = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** Rows on which a rule is broken; an empty list is a kept rule. */
const broken = <R>(rows: readonly R[], rule: (row: R) => boolean): R[] => rows.filter((row) => !rule(row));

describe.each(DAYS)('the demo network on %s', (today) => {
  const { programmes, persons } = demoNetwork({ seed: DEMO_SEED, today });

  it('has a centre and one sister of each kind, in other countries and zones', () => {
    const [centre, ...sisters] = programmes.flatMap(({ rows }) => rows.programme);
    expect(centre).toMatchObject({ isCentre: true });
    expect(sorted(sisters.map(({ kind }) => kind))).toEqual(['accelerator', 'economic_development', 'hybrid', 'incubator', 'university']);
    expect(sorted([centre, ...sisters].map((one) => one?.country ?? ''))).toHaveLength(6);
    expect(sorted([centre, ...sisters].map((one) => one?.zone ?? ''))).toHaveLength(6);
  });

  it('gives no name, id or address twice, and no address that could be real', () => {
    const members = programmes.flatMap(({ rows }) => rows.membership);
    const ids = programmes.flatMap(({ rows }) => Object.values(rows).flatMap((list: readonly { id: string }[]) => list.map(({ id }) => id)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(broken(members, ({ email }) => /^[a-z.]+@[a-z]+\.example\.org$/.test(email))).toEqual([]);
    const twice = members.filter((member, index) => members.findIndex(({ name }) => name === member.name) < index);
    expect(twice.map(({ email }) => email)).toEqual(['manager@spree.example.org']);
    const logins = demoLogins().map(({ login }) => login);
    expect(sorted(logins)).toEqual(sorted(persons.map(({ login }) => login)));
  });

  it.each(programmes)('shows every state in $slug', ({ rows }) => {
    expect(sorted(rows.venture.map(({ status }) => status))).toHaveLength(11);
    expect(sorted(rows.mentor.map(({ status }) => status))).toHaveLength(8);
    expect(sorted(rows.session.map(({ status }) => status))).toEqual(['cancelled', 'confirmed', 'held', 'planned']);
    expect(rows.session.length).toBeGreaterThanOrEqual(50);
    expect(rows.warrant.filter(({ revokedAt }) => revokedAt)).toHaveLength(1);
    expect(rows.warrant.filter(({ expiresOn }) => expiresOn === plusDays(today, 9))).not.toEqual([]);
  });

  it.each(programmes)('forms teams by the rules in $slug (C2, C3, T1, T2, T3)', ({ rows }) => {
    for (const { at, seats } of momentsOf(rows)) {
      const mentors = seats.map(({ mentorId }) => by(rows.mentor).get(mentorId));
      expect(seats.length).toBeGreaterThanOrEqual(3);
      expect(seats.length).toBeLessThanOrEqual(5);
      expect(sorted(mentors.map((mentor) => mentor?.primaryBackground ?? ''))).toHaveLength(seats.length);
      expect(seats.filter(({ isLead }) => isLead).map(({ mentorId }) => by(rows.mentor).get(mentorId)?.canLead)).toEqual([true]);
      expect(broken(seats, ({ mentorId }) => isWarranted(rows, mentorId, at))).toEqual([]);
    }
    const live = rows.teamSeat.filter(({ untilAt }) => untilAt === null);
    const hours = (id: string): number => live.filter(({ mentorId }) => mentorId === id).reduce((all, { isLead }) => all + (isLead ? 6 : 4), 0);
    expect(broken(rows.mentor, ({ id, hoursPerMonth }) => hours(id) <= hoursPerMonth)).toEqual([]);
    expect(broken(live, ({ mentorId }) => isWarranted(rows, mentorId, `${today}T00:00:00Z`))).toEqual([]);
  });

  it.each(programmes)('has nobody in two places, and only in office hours, in $slug (S2, S4)', ({ rows }) => {
    const sessions = by(rows.session);
    const seats = rows.sessionAttendance.filter(({ during }) => during !== null).map((seat) => ({ ...seat, session: sessions.get(seat.sessionId) }));
    const clash = seats.filter((one) => seats.some((other) => other.id !== one.id && other.membershipId === one.membershipId
      && (other.session?.startsAt ?? '') < (one.session?.endsAt ?? '') && (one.session?.startsAt ?? '') < (other.session?.endsAt ?? '')));
    expect(clash).toEqual([]);
    expect(broken(rows.session, ({ startsAt, endsAt, zone }) => !startsAt || inOfficeHours(startsAt, endsAt ?? '', zone))).toEqual([]);
  });

  it.each(programmes)('writes agendas and reports that fit each other in $slug (S1, S3, D1)', ({ rows }) => {
    for (const report of rows.sessionReport) {
      const session = by(rows.session).get(report.sessionId);
      const agenda = rows.agendaItem.filter(({ sessionId }) => sessionId === report.sessionId);
      const topics = rows.reportTopic.filter(({ reportId }) => reportId === report.id);
      expect([sum(agenda), sum(topics)]).toEqual([session?.lengthMinutes, session?.lengthMinutes]);
      const asked = agenda.filter(({ topic }) => topic !== null);
      expect(broken(asked, ({ title }) => report.summary.includes(title))).toEqual([]);
      expect(sorted(topics.map(({ topic }) => topic))).toEqual(sorted(asked.map(({ topic }) => topic ?? '')));
      expect(report.filedAt > (session?.endsAt ?? '') && report.filedAt < today).toBe(true);
      const mentors = rows.sessionAttendance.filter(({ sessionId, part, attended }) => sessionId === report.sessionId && part !== 'founder' && attended);
      expect(mentors.length < 3).toBe(report.exceptionReason !== null);
      const came = rows.sessionAttendance.filter(({ sessionId, attended }) => sessionId === report.sessionId && attended).map(({ membershipId }) => membershipId);
      expect(broken(rows.action.filter(({ sessionId }) => sessionId === report.sessionId), ({ ownerId }) => came.includes(ownerId))).toEqual([]);
    }
    expect(rows.sessionReport).toHaveLength(rows.session.filter(({ status }) => status === 'held').length);
  });

  it.each(programmes)('tells its days in order in $slug', ({ rows }) => {
    expect(broken(rows.venture, ({ submittedOn, decidedAt }) => !decidedAt || (submittedOn !== null && submittedOn < decidedAt))).toEqual([]);
    expect(broken(rows.team, ({ ventureId, formedAt, endedAt }) => {
      const venture = by(rows.venture).get(ventureId);
      return (venture?.submittedOn ?? '9') < formedAt && (endedAt === null || (endedAt > formedAt && endedAt === venture?.decidedAt));
    })).toEqual([]);
    expect(broken(rows.session, (one) => !one.startsAt || rows.session.every((other) =>
      other.ventureId !== one.ventureId || other.number >= one.number || (other.startsAt ?? '') < (one.startsAt ?? '')))).toEqual([]);
    expect(broken(rows.session, ({ status, startsAt }) => status !== 'held' || (startsAt ?? '9') < today)).toEqual([]);
    expect(broken(rows.action, ({ doneAt }) => doneAt === null || doneAt < today)).toEqual([]);
  });

  it.each(programmes)('writes in whole sentences in $slug', ({ rows }) => {
    const texts = [
      ...rows.sessionReport.map(({ summary }) => summary), ...rows.action.map(({ text }) => text),
      ...rows.venture.flatMap(({ oneLiner, decisionReason }) => [oneLiner, decisionReason ?? 'None.']),
    ];
    expect(broken(texts, (text) => /^[\p{Lu}“].*[.]$/u.test(text) && !/[{}]|undefined|null|lorem/i.test(text))).toEqual([]);
    expect(broken(rows.agendaItem, ({ title }) => title.length > 5 && title.length <= 200 && !/[{}]|undefined/.test(title))).toEqual([]);
  });

  it.each(programmes)('lets its cast play their parts in $slug', (programme) => {
    const { rows } = programme;
    const venture = rows.venture.find(({ id }) => rows.founder.some((one) => one.ventureId === id && one.membershipId === idOf(programme, 'founder')));
    const ahead = rows.session.filter(({ ventureId, status }) => ventureId === venture?.id && status === 'confirmed');
    expect(ahead).toHaveLength(1);
    expect((ahead[0]?.startsAt ?? '') > today).toBe(true);
    expect(rows.agendaItem.filter(({ sessionId }) => sessionId === ahead[0]?.id)).toEqual([]);
    const parts = rows.sessionAttendance.filter(({ sessionId }) => sessionId === ahead[0]?.id);
    expect(parts.find(({ membershipId }) => membershipId === idOf(programme, 'lead'))?.part).toBe('lead');
    expect(parts.find(({ membershipId }) => membershipId === idOf(programme, 'mentor'))?.part).toBe('mentor');
    expect(rows.session.filter(({ status, startsAt }) => status === 'confirmed' && (startsAt ?? '') < today)).toHaveLength(1);
  });
});

it('is the same at every start, apart from its days', () => {
  const one = demoNetwork({ seed: DEMO_SEED, today: '2026-06-17' });
  const other = demoNetwork({ seed: DEMO_SEED, today: '2027-11-05' });
  const undated = ({ programmes }: typeof one): string => JSON.stringify(programmes).replace(/\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g, 'then');
  expect(demoNetwork({ seed: DEMO_SEED, today: '2026-06-17' })).toEqual(one);
  expect(undated(other)).toBe(undated(one));
  expect(undated(demoNetwork({ seed: 1, today: '2026-06-17' }))).not.toBe(undated(one));
});

const idOf = ({ slug, rows }: DemoProgramme, as: string): string =>
  rows.membership.find(({ email }) => email === `${as}@${slug}.example.org`)?.id ?? '';

interface Moment {
  readonly at: string;
  readonly seats: readonly ProgrammeRows['teamSeat'][number][];
}

/** Each team with its seats whenever one of them was taken. */
const momentsOf = ({ team, teamSeat }: ProgrammeRows): Moment[] => team.flatMap(({ id }) => {
  const seats = teamSeat.filter(({ teamId }) => teamId === id);
  return sorted(seats.map(({ fromAt }) => fromAt)).map((at) => ({
    at, seats: seats.filter(({ fromAt, untilAt }) => fromAt <= at && (untilAt === null || untilAt > at)),
  }));
});

const isWarranted = ({ warrant }: ProgrammeRows, mentor: string, at: string): boolean => warrant.some((one) =>
  one.mentorId === mentor && one.signedAt <= at && one.expiresOn >= at.slice(0, 10) && (one.revokedAt === null || one.revokedAt > at));

function inOfficeHours(startsAt: string, endsAt: string, timeZone: string): boolean {
  const local = (instant: string): string =>
    new Date(instant).toLocaleString('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' });
  const [weekday = '', opens = ''] = local(startsAt).split(' ');
  const [, closes = ''] = local(endsAt).split(' ');
  return !/^S/.test(weekday) && opens >= '09:00' && closes <= '18:00';
}

const plusDays = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
