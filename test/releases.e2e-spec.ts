import { lastClosed, publish, spanOf } from '@outrigger/releases';
import { Client } from 'pg';
import { exchangeRates } from '../migrations/exchange-rates.js';
import { GRANTS } from '../migrations/grants.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { sister, tellRevenues } from './support/network.js';
import { settled } from './support/settled.js';

const MAKE = `mutation ($input: MakeReleaseInput!) { makeRelease(input: $input) { refusals { code message } run { id status } } }`;
const RUNS = '{ releaseRuns(first: 5) { total items { period status share failure askedByName } } }';
const RELEASES = '{ releases { number isDemo period shown withheld } }';
const FIGURES = `query ($number: Int!, $axis: ReleaseAxis!, $measures: [String!]!) {
  releasedFigures(number: $number, axis: $axis, measures: $measures) { category stat value why } }`;
const CHOOSE = `mutation ($input: ChooseSharingInput!) { chooseSharing(input: $input) { refusals { code } sharing { level named untilOn } } }`;

/** The quarter before one, and the one after it. */
function shifted(period: string, by: number): string {
  const [year = 0, quarter = 0] = period.split('-Q').map(Number);
  const at = year * 4 + quarter - 1 + by;
  return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
}

describe('releases (SDC-1)', () => {
  let house: House;
  let centre: Programme;
  let analyst: Person;
  let trainer: Person;
  const closed = lastClosed(new Date());
  const [first, second] = [shifted(closed, -1), closed];

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: 'smtp://127.0.0.1:9' });
    centre = await house.programme('centre');
    analyst = await centre.person('Ana', 'analyst');
    trainer = await centre.person('Tom', 'trainer');
  });
  afterAll(() => house.close());

  const make = async (period: string, who: Person = trainer): Promise<Fields> =>
    (await who.ask(MAKE, { input: { period } })).data?.['makeRelease'];
  const figures = async (number: number, axis: string, measures: string[]): Promise<Fields[]> => {
    const { data } = await analyst.ask(FIGURES, { number, axis, measures });
    return data?.['releasedFigures'] as Fields[];
  };
  const choose = async (programme: Programme, input: object): Promise<Fields> =>
    (await programme.manager.ask(CHOOSE, { input: { level: 'aggregate', named: [], training: 'none', ...input } }))
      .data?.['chooseSharing'];

  describe('asked for', () => {
    it('is refused for an open quarter, for one to come and for what is no quarter', async () => {
      expect(codes(await make(shifted(closed, 1)))).toEqual(['PERIOD_OPEN']);
      expect(codes(await make('2031-Q3'))).toEqual(['PERIOD_OPEN']);
      expect(codes(await make('2026-H1'))).toEqual(['NO_SUCH_PERIOD']);
      expect((await trainer.ask(RUNS)).data?.['releaseRuns'].total).toBe(0);
    });

    it('is refused to the analyst and to a sister', async () => {
      const { errors } = await analyst.ask(MAKE, { input: { period: first } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });

  describe('of a network of two', () => {
    it('withholds everything, and says why', async () => {
      await sister(house, { slug: 'one', mentors: 30 });
      await sister(house, { slug: 'two', mentors: 40, country: 'DE' });
      expect(codes(await make(first))).toEqual([]);
      expect(codes(await make(first))).toEqual(['RELEASE_RUNNING']);
      await settled(house.database);
      expect((await trainer.ask(RUNS)).data?.['releaseRuns'].items).toEqual([
        { period: first, status: 'done', share: 100, failure: null, askedByName: 'Tom' },
      ]);
      const told = await figures(1, 'all', []);
      expect(told.length).toBeGreaterThan(50);
      expect(told.filter(({ value, category }) => value !== null || category !== 'all')).toEqual([]);
      expect(await figures(1, 'all', ['programmes', 'mentors'])).toEqual([
        { category: 'all', stat: 'value', value: null, why: 'few' },
        { category: 'all', stat: 'value', value: null, why: 'few' },
      ]);
      expect(codes(await make(first))).toEqual(['PERIOD_RELEASED']);
    });
  });

  describe('of eight programmes', () => {
    const sizes = [30, 40, 26, 51, 38, 44, 29, 33];
    const REVENUE = 123_400;

    beforeAll(async () => {
      const countries = ['FR', 'DE', 'FR', 'FR', 'DE', 'DE', 'KE', 'KE'];
      for (const [at, mentors] of sizes.slice(2).entries()) {
        const kind = at % 2 ? 'university' : 'accelerator';
        const more = await sister(house, { slug: `more-${at}`, mentors, country: countries[at + 2] ?? 'FR', kind });
        const { from, to } = spanOf(second);
        await tellRevenues(more, from, [{ amount: REVENUE }, { amount: REVENUE, currency: 'USD' }]);
        await tellRevenues(more, from, [
          { amount: REVENUE, discloses: false },
          { amount: REVENUE, cohort: 'declined' },
        ]);
        await tellRevenues(more, to, [{ amount: REVENUE }]);
      }
      const silent = await sister(house, { slug: 'silent', mentors: 70 }, 'none');
      await tellRevenues(silent, spanOf(second).from, [{ amount: 50 * REVENUE }]);
    });

    it('rounds the truth, and leaves out who shares nothing', async () => {
      expect(codes(await make(second))).toEqual([]);
      await settled(house.database);
      const [all] = await figures(2, 'all', ['mentors']);
      const truth = sizes.reduce((sum, size) => sum + size, 0);
      expect(all).toEqual({ category: 'all', stat: 'value', value: 5 * Math.round(truth / 5), why: null });
      const released = (await analyst.ask(RELEASES)).data?.['releases'] as Fields[];
      expect(released.map(({ number, period, isDemo }) => ({ number, period, isDemo }))).toEqual([
        { number: 2, period: second, isDemo: false },
        { number: 1, period: first, isDemo: false },
      ]);
    });

    it('sums what the ventures of six programmes told in the quarter, in euros, in two figures (R3)', async () => {
      const dollars = exchangeRates.filter(({ currency, day }) => currency === 'USD' && day < spanOf(second).from);
      const rate = dollars.toSorted((one, other) => (one.day < other.day ? 1 : -1))[0]?.per_euro ?? NaN;
      const truth = 6 * (REVENUE + Math.round(REVENUE / rate));
      const told = (value: number) => [{ category: 'all', stat: 'value', value, why: null }];
      expect(await figures(2, 'all', ['revenue'])).toEqual(told(Number(truth.toPrecision(2))));
      expect(await figures(2, 'all', ['raised'])).toEqual(told(Number((truth / 2).toPrecision(2))));
      const groups = await figures(2, 'country', ['revenue']);
      expect(groups.length).toBeGreaterThan(0);
      expect(groups.every(({ value, why }) => value === null && why !== null)).toBe(true);
    });

    it('is what the engine publishes of the programmes’ own parts', async () => {
      const rows = await house.database.admin<Fields>(
        `select * from release_part where period = $1 order by tenant_id`,
        [second],
      );
      const before = new Map(
        (
          await house.database.admin<Fields>(
            `select tenant_id, cells from release_part where period = $1 and standing = 'counted'`,
            [first],
          )
        ).map((row) => [row.tenant_id as string, row.cells as string[]]),
      );
      const parts = rows.map((row) => ({
        classes: row.classes,
        amounts: row.amounts,
        money: row.money,
        isWilling: row.level !== 'none',
        named: row.named,
        before: before.get(row.tenant_id) ?? null,
        seniority: Date.parse('2020-01-01'),
      }));
      const { cells } = await publish(parts);
      const stored = await house.database.admin<Fields>(
        `select measure, axis, category, stat, value::float8, why from released_cell c join release r on r.id = c.release_id where r.number = 2`,
      );
      const key = (cell: Fields): string =>
        JSON.stringify([cell.axis, cell.category, cell.measure, cell.stat, cell.value, cell.why]);
      expect(stored.map(key).sort()).toEqual(cells.map(key).sort());
    });

    it('counts nobody of a group of fewer than three by itself', async () => {
      const countries = await figures(2, 'country', ['mentors']);
      expect(countries.map(({ category }) => category)).not.toContain('KE');
      const shown = countries.filter(({ value }) => value !== null);
      expect(shown.every(({ value }) => value % 5 === 0)).toBe(true);
    });

    it('tells what it withholds, by table and reason', async () => {
      const { data } = await analyst.ask('{ withheldCells(number: 2) { axis why cells } }');
      expect((data?.['withheldCells'] as Fields[]).map(({ why }) => why)).toContain('few');
    });

    it('says what its measures mean', async () => {
      const { data } = await analyst.ask('{ releaseCatalogue { code kind part base says topic } }');
      const acceptance = (data?.['releaseCatalogue'] as Fields[]).find(({ code }) => code === 'acceptance');
      expect(acceptance).toMatchObject({ kind: 'percent', part: 'accepted', base: 'applied', topic: 'funnel' });
    });
  });

  describe('what is released', () => {
    const TRIES = [
      'update released_cell set value = 0 where value is not null',
      'delete from released_cell',
      'truncate released_cell',
      'update release set number = 7',
      'delete from release',
    ];

    it.each(TRIES)('stays as it is, for the administrator too: %s', async (statement) => {
      await expect(house.database.admin(statement)).rejects.toThrow(/stays as it is|permission denied|cannot truncate/);
    });

    it('is the centre’s to make, and whole', async () => {
      const [silent] = await house.database.admin<{ id: string }>(`select id from tenant where slug = 'silent'`);
      const app = new Client({ connectionString: house.database.url('outrigger_app') });
      await app.connect();
      try {
        await app.query(`select set_config('app.tenant_id', $1, false)`, [silent?.id]);
        const forged = `insert into release values (gen_random_uuid(), false, 99, '2031-Q1', 1, 'SDC-1', now(), 0, 0)`;
        await expect(app.query(forged)).rejects.toThrow('only the centre releases');
        await app.query(`select set_config('app.tenant_id', $1, false)`, [centre.id]);
        const late = `insert into released_cell select id, 'mentors', 'country', 'XX', 'value', 5, null from release limit 1`;
        await expect(app.query(late)).rejects.toThrow('a release is made whole');
        await expect(app.query('select * from released_cell')).rejects.toThrow('permission denied');
      } finally {
        await app.end();
      }
    });
  });

  describe("the analyst's login of the database", () => {
    it('reads releases and their cells, and nothing else that there is', async () => {
      const db = new Client({ connectionString: house.database.url('outrigger_analyst') });
      await db.connect();
      try {
        const tables = Object.keys(GRANTS)
          .filter((object) => object.startsWith('table '))
          .map((object) => object.slice(6));
        expect(tables.length).toBeGreaterThan(60);
        const open: string[] = [];
        for (const table of tables) {
          for (const verb of [
            `select * from ${table}`,
            `delete from ${table}`,
            `insert into ${table} default values`,
          ]) {
            await db.query(verb).then(
              () => open.push(verb),
              ({ message }: Error) => expect(message).toMatch(/permission denied|row-level/),
            );
          }
        }
        expect(open).toEqual(['select * from release', 'select * from released_cell']);
        const functions = Object.keys(GRANTS)
          .filter((object) => object.startsWith('function '))
          .map((object) => object.slice(9));
        for (const name of functions.filter((each) => each.endsWith('()')))
          await expect(db.query(`select ${name}`)).rejects.toThrow(/permission denied|trigger functions/);
      } finally {
        await db.end();
      }
    });
  });

  describe('sharing', () => {
    it('is the programme’s own switch: every reason at once, and the neighbour’s is its own', async () => {
      const ours = await sister(house, { slug: 'ours', mentors: 5 }, 'none');
      const theirs = await sister(house, { slug: 'theirs', mentors: 5 }, 'none');
      const bad = await choose(ours, { level: 'aggregate', named: ['minutes_need'], untilOn: '2020-01-01' });
      expect(codes(bad)).toEqual(['NAMED_AT_OTHER_LEVEL', 'NO_HEADLINE', 'TERM_OVER']);
      expect(codes(await choose(ours, { level: 'named' }))).toEqual(['NOTHING_NAMED']);
      const named = await choose(ours, { level: 'named', named: ['mentors'], untilOn: '2040-01-01' });
      expect(named.sharing).toEqual({ level: 'named', named: ['mentors'], untilOn: '2040-01-01' });
      const seen = '{ sharing { level } ownFigures { measure value isHeadline } }';
      expect((await theirs.manager.ask(seen)).data?.['sharing']).toEqual({ level: 'none' });
      const own = (await ours.manager.ask(seen)).data?.['ownFigures'] as Fields[];
      expect(own).toContainEqual({ measure: 'mentors', value: 5, isHeadline: true });
      const mentor = await ours.person('Mo', 'mentor');
      expect((await mentor.ask(seen)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    it('begins as the agreement says, with nothing by name before the programme has confirmed it', async () => {
      const young = await house.programme('young');
      const agreed = { sharing: 'named', endsOn: '2040-01-01', isTrained: true };
      await young.within((tx) => tx.emit('programme.agreed', agreed));
      await settled(house.database);
      const { data } = await young.manager.ask('{ sharing { level named training untilOn } }');
      const shared = { level: 'aggregate', named: [], training: 'immersion', untilOn: '2040-01-01' };
      expect(data?.['sharing']).toEqual(shared);
    });

    it('shows a programme its own figures beside the released, where it has them', async () => {
      const looks = await sister(house, { slug: 'looks', mentors: 4 }, 'none');
      const { data } = await looks.manager.ask(
        '{ benchmark(by: all) { number period isDemo rates { measure own q2 why } } }',
      );
      expect(data?.['benchmark']).toMatchObject({ number: 2, period: second, isDemo: false });
      const rates = data?.['benchmark'].rates as Fields[];
      expect(rates.find(({ measure }) => measure === 'warranted')).toMatchObject({ own: 0 });
    });
  });
});
