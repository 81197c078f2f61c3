import { demoNetwork } from './network.js';
import { DEMO_SEED } from './network-state.js';
import { broken, by, DAYS, idOf, sorted, sum } from './rule-checks.js';

describe.each(DAYS)('what the demo tells on %s', (today) => {
  const { programmes } = demoNetwork({ seed: DEMO_SEED, today });

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
      const mentors = rows.sessionAttendance.filter(
        ({ sessionId, part, attended }) => sessionId === report.sessionId && part !== 'founder' && attended,
      );
      expect(mentors.length < 3).toBe(report.exceptionReason !== null);
      const came = rows.sessionAttendance
        .filter(({ sessionId, attended }) => sessionId === report.sessionId && attended)
        .map(({ membershipId }) => membershipId);
      expect(
        broken(
          rows.action.filter(({ sessionId }) => sessionId === report.sessionId),
          ({ ownerId }) => came.includes(ownerId),
        ),
      ).toEqual([]);
    }
    expect(rows.sessionReport).toHaveLength(rows.session.filter(({ status }) => status === 'held').length);
  });

  it.each(programmes)('writes in whole sentences in $slug', ({ rows }) => {
    const texts = [
      ...rows.sessionReport.map(({ summary }) => summary),
      ...rows.action.map(({ text }) => text),
      ...rows.venture.flatMap(({ oneLiner, decisionReason }) => [oneLiner, decisionReason ?? 'None.']),
    ];
    expect(broken(texts, (text) => /^[\p{Lu}“].*[.]$/u.test(text) && !/[{}]|undefined|null|lorem/i.test(text))).toEqual(
      [],
    );
    expect(
      broken(rows.agendaItem, ({ title }) => title.length > 5 && title.length <= 200 && !/[{}]|undefined/.test(title)),
    ).toEqual([]);
  });

  it.each(programmes)('lets its cast play their parts in $slug', (programme) => {
    const { rows } = programme;
    const venture = rows.venture.find(({ id }) =>
      rows.founder.some((one) => one.ventureId === id && one.membershipId === idOf(programme, 'founder')),
    );
    const ahead = rows.session.filter(({ ventureId, status }) => ventureId === venture?.id && status === 'confirmed');
    expect(ahead).toHaveLength(1);
    expect((ahead[0]?.startsAt ?? '') > today).toBe(true);
    expect(rows.agendaItem.filter(({ sessionId }) => sessionId === ahead[0]?.id)).toEqual([]);
    const parts = rows.sessionAttendance.filter(({ sessionId }) => sessionId === ahead[0]?.id);
    expect(parts.find(({ membershipId }) => membershipId === idOf(programme, 'lead'))?.part).toBe('lead');
    expect(parts.find(({ membershipId }) => membershipId === idOf(programme, 'mentor'))?.part).toBe('mentor');
    expect(
      rows.session.filter(({ status, startsAt }) => status === 'confirmed' && (startsAt ?? '') < today),
    ).toHaveLength(1);
  });
});
