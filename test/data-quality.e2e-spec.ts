import { randomUUID } from 'node:crypto';
import { lastClosed, spanOf } from '@outrigger/releases';
import { codes, doing, errorOf, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { sister } from './support/network.js';
import { PostOffice } from './support/post-office.js';
import { settled } from './support/settled.js';
import { statementsOf } from './support/statements.js';

const TABLE = `query ($search: String, $place: ProgrammePlace, $kind: ProgrammeKind, $country: String, $order: ProgrammeOrder!, $descending: Boolean!, $after: String) {
  networkProgrammes(first: 4, after: $after, search: $search, place: $place, kind: $kind, country: $country, order: $order, descending: $descending) {
    total hasMore endCursor items { name place standing level mentors ventures lastPeriod isOverdue nextStep contactName } } }`;
const SIDES = `number period headlines programmes { name standing level figures { measure value percentile others }
  rates { measure own q2 why } }`;
const COMPARE = `query ($ids: [ID!]!) { compareProgrammes(ids: $ids) { ${SIDES} } }`;
const ONE = `query ($id: ID!) { programmeFigures(id: $id) { ${SIDES} } }`;
const QUALITY = `{ dataQuality { period before jump total findings {
  code measure value otherValue programmeId name axis category canNudge nudgedByName } } }`;
const ASKED = '{ figureQuestions { finding measure value otherValue period byName } }';
const DAY_MS = 86_400_000;

describe('the programmes of the network, and whether their figures can be trusted', () => {
  const office = new PostOffice();
  let house: House;
  let centre: Programme;
  let trainer: Person;
  let grown: Programme;
  let steady: Programme;
  let silent: Programme;
  const closed = lastClosed(new Date());
  const before = lastClosed(new Date(Date.parse(spanOf(closed).from) + 10 * DAY_MS));

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    centre = await house.programme('centre');
    trainer = await centre.person('Tess', 'trainer');
    grown = await sister(house, { slug: 'grown', mentors: 30 }, 'named');
    await grown.within(async (tx) => {
      await tx.sql`update programme set launched_on = current_date - 30`;
      const late = spanOf(closed).from;
      await tx.sql`update mentor set joined_on = ${late}::date + 1 where id in (select id from mentor order by id limit 20)`;
    });
    steady = await sister(house, { slug: 'steady', mentors: 24, country: 'DE', kind: 'accelerator' }, 'named');
    await steady.within((tx) => tx.sql`update programme set launched_on = current_date - 40`);
    await sister(house, { slug: 'third', mentors: 40, country: 'DE' });
    await sister(house, { slug: 'fourth', mentors: 50 });
    silent = await sister(house, { slug: 'silent', mentors: 12 }, 'none');
    for (const period of [before, closed]) {
      await doing(trainer, 'makeRelease', { period });
      await settled(house.database);
    }
    const young = await house.programme('young');
    await young.within((tx) => tx.sql`update programme set launched_on = ${spanOf(closed).to}`);
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const table = async (filters: object = {}, who: Person = trainer): Promise<Fields> =>
    (await who.ask(TABLE, { order: 'name', descending: false, ...filters })).data?.['networkProgrammes'];
  const names = ({ items }: Fields): string[] =>
    items.map(({ name }: Fields) => String(name).replace('Programme ', ''));
  const quality = async (): Promise<Fields> => (await trainer.ask(QUALITY)).data?.['dataQuality'];
  const findings = async ({ id }: Programme): Promise<Fields[]> =>
    (await quality()).findings.filter(({ programmeId }: Fields) => programmeId === id);
  const nudge = (input: object, who: Person = trainer): Promise<Fields> =>
    doing(who, 'nudgeProgramme', input, 'nudgedAt');

  describe('the table', () => {
    it('has every programme with what the newest release says of it, page after page', async () => {
      const first = await table();
      expect(first).toMatchObject({ total: 7, hasMore: true });
      const rest = await table({ after: first.endCursor });
      expect([...names(first), ...names(rest)]).toEqual([
        'centre',
        'fourth',
        'grown',
        'silent',
        'steady',
        'third',
        'young',
      ]);
      const of = (name: string): Fields =>
        [...first.items, ...rest.items].find((each: Fields) => each.name === `Programme ${name}`);
      expect(of('grown')).toMatchObject({ standing: 'counted', level: 'named', mentors: 30, lastPeriod: closed });
      expect(of('third')).toMatchObject({ standing: 'counted', level: 'aggregate', mentors: null });
      expect(of('silent')).toMatchObject({ standing: 'out', level: 'none', mentors: null, lastPeriod: null });
      expect(of('young')).toMatchObject({ standing: null, level: null });
    });

    it('is filtered and sorted', async () => {
      expect(names(await table({ country: 'de' }))).toEqual(['steady', 'third']);
      expect(names(await table({ kind: 'accelerator' }))).toEqual(['steady']);
      expect(names(await table({ search: 'STEA' }))).toEqual(['steady']);
      expect(names(await table({ order: 'mentors', descending: true })).slice(0, 2)).toEqual(['grown', 'steady']);
      expect(names(await table({ order: 'mentors' })).slice(0, 2)).toEqual(['steady', 'grown']);
      const youngest = names(await table({ order: 'launched', descending: true }));
      expect(youngest.filter((name) => ['grown', 'steady'].includes(name))).toEqual(['grown', 'steady']);
    });

    it('has adopters on their way, and says whose next step is overdue', async () => {
      const facts = {
        kind: 'hybrid',
        country: 'PT',
        contactName: 'Rui Alves',
        contactEmail: 'rui@harbour.example.org',
      };
      const asked = { ...facts, name: 'Harbour University', wish: 'Mentors for our alumni.' };
      const { adopter } = await doing(trainer, 'recordAdopter', asked, 'adopter { id }');
      await centre.within(
        (tx) =>
          tx.sql`update adopter set next_step = 'Call them.', next_on = current_date - 1 where id = ${adopter.id}`,
      );
      expect((await table({ place: 'inquiry' })).items).toEqual([
        expect.objectContaining({ name: 'Harbour University', nextStep: 'Call them.', isOverdue: true, mentors: null }),
      ]);
    });

    it('has whoever is without a value last, up and down, page after page', async () => {
      for (const descending of [false, true]) {
        const first = await table({ order: 'launched', descending });
        const rest = await table({ order: 'launched', descending, after: first.endCursor });
        expect([...names(first), ...names(rest)].indexOf('Harbour University')).toBe(7);
      }
    });

    it('is the centre’s, and neither a sister’s nor the analyst’s', async () => {
      const analyst = await centre.person('Ana', 'analyst');
      for (const who of [steady.manager, analyst]) {
        expect(errorOf(await who.ask(TABLE, { order: 'name', descending: false })).code).toBe('FORBIDDEN');
        expect(errorOf(await who.ask(QUALITY)).code).toBe('FORBIDDEN');
        expect(errorOf(await who.ask(COMPARE, { ids: [grown.id, steady.id] })).code).toBe('FORBIDDEN');
      }
    });

    it('takes a fixed number of statements, however many programmes there are', async () => {
      const reads = async (deed: () => Promise<unknown>): Promise<number> =>
        (await statementsOf(deed)).filter((text) => /network_programmes|released_cell|from release/.test(text)).length;
      const count = async (): Promise<number[]> => [
        await reads(() => table()),
        await reads(() => quality()),
        await reads(() => trainer.ask(COMPARE, { ids: [grown.id, steady.id] })),
      ];
      const few = await count();
      for (const slug of ['more-1', 'more-2', 'more-3']) await sister(house, { slug, mentors: 3 });
      expect(await count()).toEqual(few);
      expect(few).toEqual([1, 3, 3]);
    });
  });

  describe('side by side', () => {
    const compare = async (ids: string[]): Promise<Fields> => trainer.ask(COMPARE, { ids });

    it('are two to four; any other choice is refused in words', async () => {
      const five = [grown, steady, silent, centre, { id: randomUUID() }].map(({ id }) => id);
      expect(errorOf(await compare(five)).message).toBe('Choose at most 4 programmes to compare.');
      expect(errorOf(await compare([grown.id])).message).toBe('Choose at least 2 programmes to compare.');
      expect(errorOf(await compare([grown.id, randomUUID()])).message).toMatch(/^No Programme/);
    });

    it('show what each lets be seen by name, and no percentile without three others', async () => {
      const { programmes, period } = (await compare([grown.id, silent.id])).data?.['compareProgrammes'];
      expect(period).toBe(closed);
      expect(programmes[0]).toMatchObject({
        name: 'Programme grown',
        figures: [{ measure: 'mentors', value: 30, percentile: null, others: 1 }],
      });
      expect(programmes[1]).toMatchObject({ standing: 'out', level: 'none', figures: [] });
      expect(programmes[0].rates.map(({ own }: Fields) => own)).toEqual([null, null]);
    });

    it('have a percentile among three others', async () => {
      await centre.within(async (tx) => {
        for (const mentors of [10, 20])
          await tx.sql`insert into named_figure (id, period, is_demo, programme_id, programme, figures, released_at)
            values (gen_random_uuid(), ${closed}, false, gen_random_uuid(), 'Other', ${JSON.stringify({ mentors })}::jsonb, now())`;
      });
      const { programmes } = (await trainer.ask(ONE, { id: steady.id })).data?.['programmeFigures'];
      expect(programmes[0].figures).toEqual([{ measure: 'mentors', value: 24, percentile: 67, others: 3 }]);
    });
  });

  describe('data quality', () => {
    it('says who is missing and why, and what is odd', async () => {
      expect(await quality()).toMatchObject({ period: closed, before, jump: 2 });
      expect(await findings(grown)).toEqual([
        expect.objectContaining({ code: 'jumped', measure: 'mentors', value: 30, otherValue: 10, canNudge: true }),
      ]);
      expect(await findings(silent)).toEqual([expect.objectContaining({ code: 'shares_nothing', canNudge: true })]);
      expect(await findings(steady)).toEqual([]);
      const { findings: all } = await quality();
      const young = all.find(({ name }: Fields) => name === 'Programme young');
      expect(young).toMatchObject({ code: 'too_young', canNudge: false });
      const sameOfGroup = all.filter(({ axis, measure }: Fields) => axis === 'all' && measure === 'mentors');
      expect(sameOfGroup).toEqual([]);
    });

    it('a nudge is a letter to that programme’s managers, once in a fortnight', async () => {
      const input = { programmeId: grown.id, finding: 'jumped', measure: 'mentors' };
      expect(codes(await nudge(input))).toEqual([]);
      await settled(house.database);
      const letter = await until(() => office.to(grown.manager.login).at(-1));
      expect(letter.subject).toBe(`A question about your figures of ${closed}`);
      expect(letter.text).toContain('has changed a great deal since the release before');
      const again = await nudge(input);
      expect(codes(again)).toEqual(['NUDGED']);
      expect(again.refusals[0].message).toMatch(/can be asked again from \w+ \d+, \d{4} on, 14 days after/);
      await settled(house.database);
      expect(office.to(grown.manager.login)).toHaveLength(1);
      expect(office.to(steady.manager.login)).toHaveLength(0);
      expect(await findings(grown)).toEqual([expect.objectContaining({ canNudge: false, nudgedByName: 'Tess' })]);
    });

    it('is read by the programme among its own, and by no neighbour', async () => {
      const asked = {
        finding: 'jumped',
        measure: 'mentors',
        value: 30,
        otherValue: 10,
        period: closed,
        byName: 'Tess',
      };
      expect((await grown.manager.ask(ASKED)).data?.['figureQuestions']).toEqual([asked]);
      expect((await steady.manager.ask(ASKED)).data?.['figureQuestions']).toEqual([]);
      const mentor = await grown.person('Mo', 'mentor');
      expect(errorOf(await mentor.ask(ASKED)).code).toBe('FORBIDDEN');
    });

    it('is refused for what is not found, for what passes by itself, to a sister, and for no programme', async () => {
      expect(codes(await nudge({ programmeId: steady.id, finding: 'quiet' }))).toEqual(['NOT_FOUND_ANY_MORE']);
      const young = (await quality()).findings.find(({ code }: Fields) => code === 'too_young');
      expect(codes(await nudge({ programmeId: young.programmeId, finding: 'too_young' }))).toEqual(['NOTHING_TO_DO']);
      const input = { programmeId: silent.id, finding: 'shares_nothing' };
      const byNeighbour = await steady.manager.ask(mutationOf('nudgeProgramme'), { input });
      expect(errorOf(byNeighbour).code).toBe('FORBIDDEN');
      const nowhere = { input: { ...input, programmeId: randomUUID() } };
      expect(errorOf(await trainer.ask(mutationOf('nudgeProgramme'), nowhere)).message).toMatch(/^No Programme/);
    });

    it('by two at once is one', async () => {
      const input = { programmeId: silent.id, finding: 'shares_nothing' };
      const answers = await Promise.all([nudge(input), nudge(input, centre.manager)]);
      expect(answers.flatMap(codes)).toEqual(['NUDGED']);
    });

    it('has the definitions and the rules, with the numbers that they are kept with', async () => {
      const { data } = await trainer.ask(
        '{ releaseCatalogue { code says rules floor kind } releaseRules { code says } }',
      );
      const sized = data?.['releaseCatalogue'].find(({ code }: Fields) => code === 'sized_teams');
      expect(sized).toEqual({
        code: 'sized_teams',
        says: 'of the teams have three to five mentors',
        rules: ['T1'],
        floor: 'a base of 22.5',
        kind: 'percent',
      });
      expect(data?.['releaseRules'].map(({ code }: Fields) => code)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5']);
    });
  });
});
