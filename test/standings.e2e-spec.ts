import { TODAY } from '@outrigger/programmes';
import type { Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { ask } from './support/applying.js';
import { type Standing, STANDINGS, standings, type Stood } from './support/standings.js';
import { BACKGROUNDS, waiting } from './support/proposing.js';
import type { TestMentor } from './support/mentored.js';

/** Every way to something of a venture: what it reads there, with the venture's own ids in `$…`. */
const DOORS = {
  page: 'query ($venture: ID!) { venture(id: $venture) { oneLiner } }',
  list: '{ ventures(first: 50) { items { oneLiner } } }',
  search: '{ search(text: "Tidewater") { title } }',
  application: 'query ($application: ID!) { application(id: $application) { answers { value } } }',
  team: 'query ($team: ID!) { team(id: $team) { id } }',
  session: 'query ($session: ID!) { session(id: $session) { id } }',
  agenda: 'query ($session: ID!) { session(id: $session) { agenda { title } } }',
  report: 'query ($session: ID!) { session(id: $session) { report { summary } } }',
  sessions: 'query ($venture: ID!) { sessions(ventureId: $venture) { items { id } } }',
  update: 'query ($session: ID!) { session(id: $session) { preparation { progress } } }',
  suggestion: 'query ($session: ID!) { session(id: $session) { suggestions { title } } }',
  preRead: 'query ($session: ID!) { session(id: $session) { preRead { name } } }',
  choice: 'query ($session: ID!) { session(id: $session) { report { choices { question } } } }',
  summary: 'query ($session: ID!) { session(id: $session) { summary { words } } }',
  wish: 'query ($session: ID!) { session(id: $session) { wish { words } } }',
  risk: 'query ($venture: ID!) { venture(id: $venture) { risks { words } } }',
  actions: '{ actions { items { text } } }',
  notes: 'query ($session: ID!) { session(id: $session) { notes { words } } }',
  feedback: 'query ($session: ID!) { session(id: $session) { feedback { words } } }',
  word: '{ officeWords { items { words } } }',
  blurb: '{ myCards { blurb } }',
} as const;
type Door = keyof typeof DOORS | 'file';

const ALL: readonly Door[] = [...(Object.keys(DOORS) as (keyof typeof DOORS)[]), 'file'];
/** Read by those alone whom each names. */
const NAMED: readonly Door[] = ['notes', 'feedback', 'word'];
const WHOLE = ALL.filter((door) => door !== 'blurb' && !NAMED.includes(door));
const withNamed = (...named: readonly Door[]): readonly Door[] =>
  ALL.filter((door) => WHOLE.includes(door) || named.includes(door));

/** V4, C2: the whole to the office, its founders and whoever sits on its team; what names its readers to those; the blurb to whom it was listed; else nothing. */
const READS: Readonly<Record<Standing, readonly Door[]>> = {
  manager: withNamed('feedback', 'word'),
  founder: withNamed('feedback', 'word'),
  lead: withNamed('notes'),
  member: withNamed('notes'),
  'former member': [],
  'member whose warrant ran out': [],
  'member whose warrant was revoked': [],
  'member who has a stake': [],
  'mentor who was listed it': ['blurb'],
  'mentor who was listed it, without a warrant': [],
  'mentor who was listed it, with a stake': [],
  'mentor of the cohort': [],
  'founder of another venture': [],
  observer: [],
  'manager next door': [],
  'mentor next door': [],
};

describe('who reads what of a venture (V4, C2)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let stood: Stood;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    stood = await standings(ours, neighbour);
  });
  afterAll(() => house.close());

  const idsOf = (door: keyof typeof DOORS): object => {
    const { ventureId: venture, teamId: team, applicationId: application, sessionId: session } = stood;
    const ids = { venture, team, application, session };
    return Object.fromEntries(Object.entries(ids).filter(([name]) => DOORS[door].includes(`$${name}:`)));
  };

  /** Any text at all below. */
  const says = (value: Fields): boolean =>
    typeof value === 'string'
      ? value !== ''
      : typeof value === 'object' && value !== null && Object.values(value).some(says);

  async function opens(person: Person, door: Door): Promise<boolean> {
    if (door === 'file') {
      const { status } = await fetch(`${house.api.url}/files/${stood.fileId}`, { headers: person.headers });
      return status === 200;
    }
    const { data, errors = [] } = await person.ask(DOORS[door], idsOf(door));
    expect(errors.filter(({ extensions: { code } }) => code !== 'FORBIDDEN' && code !== 'NOT_FOUND')).toEqual([]);
    return says(data);
  }

  it.each(STANDINGS)('the %s', async (standing) => {
    const open: Door[] = [];
    for (const door of ALL) if (await opens(stood.people[standing], door)) open.push(door);
    expect(open).toEqual(READS[standing]);
  });

  it('somebody who has not signed in reads nothing', async () => {
    const { status } = await fetch(`${house.api.url}/files/${stood.fileId}`);
    expect(status).toBe(401);
    for (const door of Object.keys(DOORS) as (keyof typeof DOORS)[]) {
      expect((await house.anonymous(DOORS[door], idsOf(door))).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  describe('of a team that was proposed (T4)', () => {
    const PROPOSE = `mutation ($input: ProposeTeamInput!) { proposeTeam(input: $input) { refusals { code } proposal { id } } }`;
    const ASKED = '{ teamProposals { oneLiner needs ventureName } }';
    const PAGE = 'query ($id: ID!) { venture(id: $id) { oneLiner } }';
    let ventureId: string;
    let asked: TestMentor[];

    beforeAll(async () => {
      ({ ventureId } = await waiting(ours, 'Proposed', ['pricing']));
      asked = await Promise.all(
        BACKGROUNDS.slice(0, 3).map((background) => ours.mentor(`Asked ${background}`, { background })),
      );
      const ids = asked.map(({ mentorId }) => mentorId);
      const input = { ventureId, mentorIds: ids, leadId: ids[0] };
      expect((await ask(ours.manager, PROPOSE, { input }, 'proposeTeam')).refusals).toEqual([]);
    });

    const reads = async (person: Person): Promise<Fields> => (await person.ask(ASKED)).data?.['teamProposals'] ?? null;
    const whole = [{ ventureName: 'Proposed', oneLiner: 'Cheaper tests.', needs: ['pricing'] }];

    it('those who are asked read its line and its needs, and not its page', async () => {
      expect(await reads(asked[0] as Person)).toEqual(whole);
      expect((await (asked[0] as Person).ask(PAGE, { id: ventureId })).data?.['venture']).toBeNull();
    });

    it('nobody else is told that there is one', async () => {
      for (const standing of ['lead', 'mentor of the cohort', 'founder', 'mentor next door'] as const) {
        expect(await reads(stood.people[standing])).toEqual([]);
      }
      expect(await reads(neighbour.manager)).toEqual([]);
      expect(await reads(ours.manager)).toEqual(whole);
    });

    it('who declares a stake meanwhile reads that they were asked, and nothing of the venture', async () => {
      const staked = asked[1] as TestMentor;
      const declare = `mutation ($input: DeclareConflictInput!) { declareConflict(input: $input) { refusals { code } } }`;
      const input = { ventureId, note: 'My sister founded it.', kind: 'family', sinceOn: '2020-01-01' };
      expect((await ask(staked, declare, { input }, 'declareConflict')).refusals).toEqual([]);
      expect(await reads(staked)).toEqual([{ ventureName: 'Proposed', oneLiner: '', needs: [] }]);
      expect(await reads(asked[0] as Person)).toEqual(whole);
    });

    it('who loses the warrant meanwhile reads nothing', async () => {
      const lapsed = asked[2] as TestMentor;
      await ours.within(
        (tx) => tx.sql`update warrant set expires_on = ${TODAY} - 1 where mentor_id = ${lapsed.mentorId}`,
      );
      expect(await reads(lapsed)).toEqual([]);
    });
  });
});
