import { v7 as uuid } from 'uuid';
import { codes, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { type Mentored, mentored } from './support/mentored.js';
import { seated } from './support/sitting.js';
import { statementsOf } from './support/statements.js';
import { closedWith, talked } from './support/talking.js';

const DIAGNOSIS = `query ($firstDay: Day, $lastDay: Day) { diagnosis(firstDay: $firstDay, lastDay: $lastDay) {
  sessions minutes assessed groups { group attention agenda risk cause gap } backTest
  causes { isOwn edition year sample source closings }
  ventures { id name points uncovered coverage needIsSilent nextSessionId disagreements { group founder lead isOnAgenda } } } }`;
const SUGGESTIONS = 'query ($id: ID!) { session(id: $id) { suggestions { title suggestedByName state } } }';

/** Minutes of a session in which the worked example's proportions were talked about. */
const WORKED = { marketing: 35, fundraising: 20, managerial_skill: 15, customer_need: 10, strategy: 20 };

describe('the diagnosis (D1)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());

  const diagnose = async (programme: Programme, variables = {}): Promise<Fields> => {
    const { data, errors } = await programme.manager.ask(DIAGNOSIS, variables);
    expect(errors).toBeUndefined();
    return data?.['diagnosis'];
  };
  /** @returns the codes of what stands against it. */
  const deed = async (by: Person, field: string, input: object): Promise<string[]> => {
    const { data, errors = [] } = await by.ask(mutationOf(field), { input });
    return data?.[field] ? codes(data[field]) : errors.map(({ extensions }) => extensions.code);
  };
  const assess = async (by: Person, ventureId: string, scores: Readonly<Record<string, number>>): Promise<void> => {
    const input = { ventureId, scores: Object.entries(scores).map(([group, score]) => ({ group, score })) };
    expect(await deed(by, 'assessRisks', input)).toEqual([]);
  };
  const lead = ({ mentors }: Mentored): Person => mentors[0] as Person;
  const groupOf = ({ groups }: Fields, name: string): object | undefined =>
    (groups as { group: string }[]).find(({ group }) => group === name);

  it('shows nothing of fewer than ten sessions, and says how many there are', async () => {
    const few = await mentored(ours, 'Few');
    const nine = Array.from({ length: 9 }, (_, at) => ({ number: at + 1, topics: WORKED, daysAgo: 2 + at }));
    await talked(ours, few, nine);
    expect(await diagnose(ours)).toMatchObject({ sessions: 9, minutes: 900, groups: [], backTest: null });
  });

  it('sets what was talked about beside the edition: the worked example', async () => {
    const tenth = await mentored(ours, 'Tenth');
    await talked(ours, tenth, [
      { number: 1, topics: WORKED, agenda: ['marketing', 'customer_need'] },
      { number: 2, topics: { legal: 90 }, daysAgo: 800 },
    ]);
    const told = await diagnose(ours);
    expect(told).toMatchObject({ sessions: 10, minutes: 1000 });
    expect(told['groups']).toHaveLength(10);
    expect(groupOf(told, 'need')).toEqual({
      group: 'need',
      attention: 10,
      agenda: 50,
      risk: null,
      cause: 28.8,
      gap: 18.8,
    });
    expect(groupOf(told, 'marketing')).toMatchObject({ attention: 35, gap: -30.3 });
    expect(told['causes']).toMatchObject({ isOwn: false, edition: '2014', year: 2014, sample: 101, closings: 0 });
    const longer = await diagnose(ours, { firstDay: '2020-01-01' });
    expect(longer).toMatchObject({ sessions: 11, minutes: 1090 });
  });

  it('tells which risks are taken care of, and flags a need that nobody talks about', async () => {
    const silent = await mentored(ours, 'Silent need');
    await talked(
      ours,
      silent,
      [1, 2, 3].map((number) => ({ number, topics: { marketing: 90 }, daysAgo: 20 - number })),
    );
    await assess(lead(silent), silent.ventureId, { need: 4, marketing: 3, team: 1 });
    await assess(silent.founder, silent.ventureId, { need: 1, team: 2, money: 0 });
    const told = (await diagnose(ours))['ventures'] as Fields[];
    expect(told.find(({ id }) => id === silent.ventureId)).toMatchObject({
      points: ['marketing', 'need'],
      uncovered: ['need'],
      coverage: 50,
      needIsSilent: true,
      nextSessionId: null,
      disagreements: [{ group: 'need', founder: 1, lead: 4, isOnAgenda: false }],
    });
  });

  it('lets the office suggest a point, on which the founders decide (S1)', async () => {
    const apart = await mentored(ours, 'Apart');
    const sessionId = await seated(ours, apart);
    await assess(lead(apart), apart.ventureId, { team: 4 });
    await assess(apart.founder, apart.ventureId, { team: 0 });
    const find = async (): Promise<Fields> =>
      ((await diagnose(ours))['ventures'] as Fields[]).find(({ id }) => id === apart.ventureId);
    const point = { title: 'Where do we stand with the team?', ask: 'explore', minutes: 20, topic: 'cofounders' };
    expect(await find()).toMatchObject({ nextSessionId: sessionId, disagreements: [{ isOnAgenda: false }] });
    const suggest = (by: Person) => deed(by, 'suggestAgendaItem', { sessionId, ...point });
    const stranger = await ours.mentor('Stranger');
    expect(await suggest(neighbour.manager)).toEqual(['NOT_FOUND']);
    expect(await suggest(stranger)).toEqual(['NOT_FOUND']);
    expect(await suggest(ours.manager)).toEqual([]);
    expect(await find()).toMatchObject({ disagreements: [{ isOnAgenda: true }] });
    const { data } = await apart.founder.ask(SUGGESTIONS, { id: sessionId });
    expect(data?.['session']).toEqual({
      suggestions: [{ title: point.title, suggestedByName: 'manager', state: 'open' }],
    });
  });

  it('looks back at closings from the tenth on, and weighs its own causes from the fiftieth on', async () => {
    const closed = await closedWith(
      neighbour,
      Array.from({ length: 9 }, () => ['F08', 'F01']),
    );
    expect(await diagnose(neighbour)).toMatchObject({ backTest: null, causes: { closings: 9 } });
    const told = await mentored(neighbour, 'Told');
    const sessions = Array.from({ length: 10 }, (_, at) => ({
      number: at + 1,
      topics: { marketing: 60 },
      daysAgo: at + 1,
    }));
    await talked(neighbour, { ...told, ventureId: closed[0] ?? '' }, sessions);
    await closedWith(
      neighbour,
      Array.from({ length: 31 }, () => ['F15']),
    );
    expect(await diagnose(neighbour)).toMatchObject({ backTest: 2.5, causes: { closings: 40, isOwn: false } });
    await closedWith(
      neighbour,
      Array.from({ length: 10 }, () => ['F01', 'F03']),
    );
    const own = await diagnose(neighbour);
    expect(own).toMatchObject({ causes: { closings: 50, isOwn: true } });
    // 19 of 69 mentions are the need's, 31 expansion's, 9 marketing's, 10 the team's.
    expect(groupOf(own, 'need')).toMatchObject({ cause: 27.5, attention: 0 });
    expect(groupOf(own, 'marketing')).toMatchObject({ cause: 13, gap: -87 });
  });

  it('shows the neighbour nothing, and is for the office alone', async () => {
    expect(await diagnose(neighbour)).toMatchObject({ sessions: 10, ventures: [] });
    const mentor = await ours.mentor('Curious');
    expect((await mentor.ask(DIAGNOSIS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('asks as many statements of many sessions as of few, and refuses a period that makes no sense', async () => {
    const asked = (programme: Programme): Promise<string[]> => statementsOf(() => programme.manager.ask(DIAGNOSIS));
    const empty = await house.programme(`empty-${uuid().slice(-6)}`);
    await asked(empty);
    expect(await asked(ours)).toHaveLength((await asked(empty)).length);
    const { errors } = await ours.manager.ask(DIAGNOSIS, { firstDay: '2026-02-02', lastDay: '2026-02-01' });
    expect(JSON.stringify(errors)).toContain('The period ends before it begins.');
  });
});
