import { v7 as uuid } from 'uuid';
import type { Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { type Mentored, mentored } from './support/mentored.js';
import { seated } from './support/sitting.js';
import { statementsOf } from './support/statements.js';
import { talked } from './support/talking.js';

const REPORT = `query ($firstDay: Day, $lastDay: Day) { programmeReport(firstDay: $firstDay, lastDay: $lastDay) {
  firstDay lastDay figures { name n value p90 unit when subject says } } }`;
const ROWS = `query ($figure: FigureName!, $first: Int!, $after: String) {
  figureRows(figure: $figure, first: $first, after: $after) { total hasMore endCursor items { id subjectId title detail at amount } } }`;
const TRENDS = `query ($grain: Grain!) { programmeTrends(grain: $grain) { name points { start n value } } }`;
const DAY_MS = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

interface Figure {
  readonly name: string;
  readonly n: number;
  readonly value: number | null;
  readonly p90: number | null;
}

describe("a programme's figures (D2)", () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    for (const programme of [neighbour, ours]) await world(programme);
    // Next door more happened than here.
    await talked(neighbour, await mentored(neighbour, 'More'), [{ number: 1 }, { number: 2, daysAgo: 5 }]);
  });
  afterAll(() => house.close());

  /** Four ventures that applied 100 days ago: two met after 30 and 40 days, one has a team, one was declined. */
  async function world(programme: Programme): Promise<void> {
    const [often, once] = [await mentored(programme, 'Often'), await mentored(programme, 'Once')];
    const never = await mentored(programme, 'Never');
    const declined = await outside(programme, 'Declined', 'declined', 100);
    await outside(programme, 'Long ago', 'graduated', 900);
    await talked(programme, often, [
      { number: 1, daysAgo: 70 },
      { number: 2, daysAgo: 40, lengthMinutes: 60 },
      { number: 3, daysAgo: 10 },
    ]);
    // Longer ago than what the policy calls active.
    await talked(programme, once, [{ number: 1, daysAgo: 99 }]);
    await programme.within(async (tx) => {
      const applied = [often, never].map(({ ventureId }) => ventureId);
      await tx.sql`update venture set submitted_on = ${daysAgo(100)}::date where id = any(${applied})`;
      await tx.sql`update venture set submitted_on = ${daysAgo(139)}::date where id = ${once.ventureId}`;
      await tx.sql`update team set formed_at = now() - interval '60 days' where id = ${never.teamId}`;
      await tx.sql`update team_seat set until_at = now() where team_id = ${never.teamId} and is_lead`;
      await tx.sql`insert into venture_step (id, venture_id, from_status, to_status, at)
        values (${uuid()}, ${declined}, 'mentored', 'closed', now() - interval '3 days')`;
    });
  }

  async function outside(programme: Programme, name: string, status: string, days: number): Promise<string> {
    const id = uuid();
    await programme.within(
      (
        tx,
      ) => tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status, submitted_on)
        values (${id}, ${name}, 'Words.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', ${status}, ${daysAgo(days)}::date)`,
    );
    return id;
  }

  const report = async (programme: Programme, variables = {}): Promise<Figure[]> => {
    const { data, errors } = await programme.manager.ask(REPORT, variables);
    expect(errors).toBeUndefined();
    return (data?.['programmeReport']).figures as Figure[];
  };
  const values = (figures: readonly Figure[]): Record<string, number | null> =>
    Object.fromEntries(figures.map(({ name, value }) => [name, value]));
  const page = async (programme: Programme, figure: string, first: number, after: string | null = null) => {
    const { data, errors } = await programme.manager.ask(ROWS, { figure, first, after });
    expect(errors).toBeUndefined();
    return data?.['figureRows'];
  };
  /** All rows of a figure, page after page. */
  const allRows = async (programme: Programme, figure: string): Promise<Fields[]> => {
    const rows: Fields[] = [];
    for (let after: string | null = null; ;) {
      const { items, hasMore, endCursor } = await page(programme, figure, 2, after);
      rows.push(...items);
      if (!hasMore) return rows;
      after = endCursor as string;
    }
  };

  it('are what happened: the funnel, sessions, attendance, and how teams stand', async () => {
    const figures = await report(ours);
    // 30 and 40 days, and as far as the day has come in the programme's zone, an hour more or less by its clocks.
    const { value: days, p90 } = figures.find(({ name }) => name === 'daysToFirstSession') ?? {};
    expect(Math.abs((days ?? 0) - 35.5)).toBeLessThan(0.7);
    expect(Math.abs((p90 ?? 0) - (days ?? 0) - 4)).toBeLessThan(0.15);
    expect(values(figures)).toEqual({
      applied: 4,
      accepted: 3,
      teamed: 3,
      met: 2,
      daysToFirstSession: days,
      sessions: 4,
      hours: 5.5,
      mentorHours: 5.5,
      attendance: 33.3,
      reportsInTime: 0,
      activeVentures: 1,
      silentVentures: 2,
      teamsOutOfPolicy: 1,
      oneAndDone: 1,
      graduated: 0,
      closed: 1,
    });
  });

  it('take a period, by the days of the programme', async () => {
    const lately = values(await report(ours, { firstDay: daysAgo(45), lastDay: daysAgo(0) }));
    expect(lately).toMatchObject({ applied: 0, sessions: 2, hours: 2.5, daysToFirstSession: null, oneAndDone: 0 });
    expect(values(await report(ours, { firstDay: daysAgo(1_000) }))).toMatchObject({ applied: 5, accepted: 4 });
  });

  it('have as many rows as they say, each once, and give the same value again when they are counted', async () => {
    for (const { name, n, value } of await report(ours)) {
      const rows = await allRows(ours, name);
      expect([name, rows.length, new Set(rows.map(({ id }) => id as string)).size]).toEqual([name, n, n]);
      expect((await page(ours, name, 1)).total).toBe(n);
      const sum = rows.reduce((all, { amount }) => all + Number(amount ?? 0), 0);
      if (name === 'attendance') expect(value).toBeCloseTo((100 * sum) / n, 1);
      if (['hours', 'mentorHours'].includes(name)) expect(value).toBeCloseTo(sum, 1);
    }
  });

  it('say what is wrong with a team, and whom it is of', async () => {
    const [row] = await allRows(ours, 'teamsOutOfPolicy');
    expect(row).toMatchObject({ title: 'Never', detail: 'too few mentors, no lead' });
  });

  it('leave the silent out that have something ahead', async () => {
    const quiet: Mentored = await mentored(ours, 'Quiet');
    await ours.within(
      (tx) => tx.sql`update team set formed_at = now() - interval '50 days' where id = ${quiet.teamId}`,
    );
    const names = async (): Promise<string[]> =>
      (await allRows(ours, 'silentVentures')).map(({ title }) => title as string).sort();
    expect(await names()).toEqual(['Never', 'Once', 'Quiet']);
    await seated(ours, quiet);
    expect(await names()).toEqual(['Never', 'Once']);
  });

  it.each(['month', 'quarter'])('add up over each %s to what they are', async (grain) => {
    const { data } = await ours.manager.ask(TRENDS, { grain });
    const figures = new Map((await report(ours)).map(({ name, n }) => [name, n]));
    const trends = data?.['programmeTrends'] as { name: string; points: { n: number; start: string }[] }[];
    expect(trends.length).toBeGreaterThan(10);
    for (const { name, points } of trends) {
      expect([name, points.reduce((all, { n }) => all + n, 0)]).toEqual([name, figures.get(name)]);
      expect(points.every(({ start }) => start.endsWith('-01'))).toBe(true);
    }
  });

  it('ask as many statements of a full programme as of an empty one', async () => {
    const empty = await house.programme('empty');
    const asked = (programme: Programme): Promise<string[]> => statementsOf(() => report(programme));
    await asked(empty);
    expect((await asked(ours)).length).toBe((await asked(empty)).length);
  });

  describe('as files', () => {
    const get = (by: Person, file: string, query = ''): Promise<Response> =>
      fetch(`${house.api.url}/exports/${file}${query}`, { headers: by.headers });

    it('are a table with the mark of UTF-8, a line a figure', async () => {
      const answer = await get(ours.manager, 'programme-report.csv');
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="programme-report.csv"');
      const text = Buffer.from(await answer.arrayBuffer()).toString();
      const lines = text.split('\r\n');
      expect(lines[0]).toMatch(/^\uFEFFFigure,What is counted,Value/);
      expect(lines.find((line) => line.startsWith('sessions,'))).toMatch(
        /^sessions,Sessions that were held,4,,4,sessions,/,
      );
      expect(lines).toHaveLength((await report(ours)).length + 2);
    });

    it('are printed', async () => {
      const answer = await get(ours.manager, 'programme-report.pdf', `?firstDay=${daysAgo(45)}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect([answer.status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    });

    it.each([
      ['programme-report.csv', '?firstDay=2026-02-02&lastDay=2026-02-01', 422],
      ['programme-report.csv', '?firstDay=2026-02-30', 422],
      ['programme-report.csv', '?firstDay=tomorrow', 422],
      ['programme-report.xls', '', 404],
      ['toString', '', 404],
    ])('%s%s answers %d', async (file, query, status) => {
      expect((await get(ours.manager, file, query)).status).toBe(status);
    });

    it('are for the office alone', async () => {
      const mentor = await ours.mentor('Reader');
      expect((await get(mentor, 'programme-report.csv')).status).toBe(404);
      const foreign = { ...neighbour.manager.headers, 'x-programme': 'ours' };
      const answer = await fetch(`${house.api.url}/exports/programme-report.csv`, { headers: foreign });
      expect([401, 403, 404]).toContain(answer.status);
      expect((await fetch(`${house.api.url}/exports/programme-report.csv`)).status).toBe(401);
    });
  });

  it('are for the office alone, each of its own programme', async () => {
    expect(values(await report(neighbour))).toMatchObject({ sessions: 6, applied: 4 });
    const mentor = await ours.mentor('Curious');
    for (const [query, variables] of [
      [REPORT, {}],
      [ROWS, { figure: 'sessions', first: 5 }],
      [TRENDS, { grain: 'month' }],
    ] as const) {
      expect((await mentor.ask(query, variables)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const wrong = await ours.manager.ask(ROWS, {
      figure: 'sessions',
      first: 5,
      after: Buffer.from('nothing').toString('base64url'),
    });
    expect(JSON.stringify(wrong.errors)).toContain('This cursor is not from a page of this list.');
  });
});
