import { demoLogins } from './logins.js';
import { demoNetwork } from './network.js';
import { DEMO_SEED } from './network-state.js';
import { broken, by, DAYS, inOfficeHours, isWarranted, momentsOf, plusDays, sorted } from './rule-checks.js';

describe.each(DAYS)('the demo network on %s', (today) => {
  const { programmes, persons } = demoNetwork({ seed: DEMO_SEED, today });

  it('has a centre and one sister of each kind, in other countries and zones', () => {
    const [centre, ...sisters] = programmes.flatMap(({ rows }) => rows.programme);
    expect(centre).toMatchObject({ isCentre: true });
    expect(sorted(sisters.map(({ kind }) => kind))).toEqual([
      'accelerator',
      'economic_development',
      'hybrid',
      'incubator',
      'university',
    ]);
    expect(sorted([centre, ...sisters].map((one) => one?.country ?? ''))).toHaveLength(6);
    expect(sorted([centre, ...sisters].map((one) => one?.zone ?? ''))).toHaveLength(6);
  });

  it('gives no name, id or address twice, and no address that could be real', () => {
    const members = programmes.flatMap(({ rows }) => rows.membership);
    const ids = programmes.flatMap(({ rows }) =>
      // What takes a person's time bears the id of the place in a session that it is for.
      Object.values({ ...rows, engagement: [] }).flatMap((list: readonly { id: string }[]) => list.map(({ id }) => id)),
    );
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
      expect(
        seats.filter(({ isLead }) => isLead).map(({ mentorId }) => by(rows.mentor).get(mentorId)?.canLead),
      ).toEqual([true]);
      expect(broken(seats, ({ mentorId }) => isWarranted(rows, mentorId, at))).toEqual([]);
    }
    const live = rows.teamSeat.filter(({ untilAt }) => untilAt === null);
    const hours = (id: string): number =>
      live.filter(({ mentorId }) => mentorId === id).reduce((all, { isLead }) => all + (isLead ? 6 : 4), 0);
    expect(broken(rows.mentor, ({ id, hoursPerMonth }) => hours(id) <= hoursPerMonth)).toEqual([]);
    expect(broken(live, ({ mentorId }) => isWarranted(rows, mentorId, `${today}T00:00:00Z`))).toEqual([]);
  });

  it.each(programmes)('has nobody in two places, and only in office hours, in $slug (S2, S4)', ({ rows }) => {
    const sessions = by(rows.session);
    const seats = rows.sessionAttendance
      .filter(({ during }) => during !== null)
      .map((seat) => ({ ...seat, session: sessions.get(seat.sessionId) }));
    const clash = seats.filter((one) =>
      seats.some(
        (other) =>
          other.id !== one.id &&
          other.membershipId === one.membershipId &&
          (other.session?.startsAt ?? '') < (one.session?.endsAt ?? '') &&
          (one.session?.startsAt ?? '') < (other.session?.endsAt ?? ''),
      ),
    );
    expect(clash).toEqual([]);
    expect(
      broken(rows.session, ({ startsAt, endsAt, zone }) => !startsAt || inOfficeHours(startsAt, endsAt ?? '', zone)),
    ).toEqual([]);
  });

  it.each(programmes)('tells its days in order in $slug', ({ rows }) => {
    expect(
      broken(
        rows.venture,
        ({ submittedOn, decidedAt }) => !decidedAt || (submittedOn !== null && submittedOn < decidedAt),
      ),
    ).toEqual([]);
    expect(
      broken(rows.team, ({ ventureId, formedAt, endedAt }) => {
        const venture = by(rows.venture).get(ventureId);
        return (
          (venture?.submittedOn ?? '9') < formedAt &&
          (endedAt === null || (endedAt > formedAt && endedAt === venture?.decidedAt))
        );
      }),
    ).toEqual([]);
    expect(
      broken(
        rows.session,
        (one) =>
          !one.startsAt ||
          rows.session.every(
            (other) =>
              other.ventureId !== one.ventureId ||
              other.number >= one.number ||
              (other.startsAt ?? '') < (one.startsAt ?? ''),
          ),
      ),
    ).toEqual([]);
    expect(broken(rows.session, ({ status, startsAt }) => status !== 'held' || (startsAt ?? '9') < today)).toEqual([]);
    expect(broken(rows.action, ({ doneAt }) => doneAt === null || doneAt < today)).toEqual([]);
  });
});

it('is the same at every start, apart from its days', () => {
  const one = demoNetwork({ seed: DEMO_SEED, today: '2026-06-17' });
  const other = demoNetwork({ seed: DEMO_SEED, today: '2027-11-05' });
  const undated = ({ programmes }: typeof one): string =>
    JSON.stringify(programmes).replace(/\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g, 'then');
  expect(demoNetwork({ seed: DEMO_SEED, today: '2026-06-17' })).toEqual(one);
  expect(undated(other)).toBe(undated(one));
  expect(undated(demoNetwork({ seed: 1, today: '2026-06-17' }))).not.toBe(undated(one));
});
