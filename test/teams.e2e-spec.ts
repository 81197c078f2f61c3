import { codes } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';

const ADD = `mutation ($input: AddVentureInput!) { addVenture(input: $input) { refusals { code message } venture { id status founders { name } } } }`;
const ACCEPT = `mutation ($input: AcceptVentureInput!) { acceptVenture(input: $input) { refusals { code } venture { id status } } }`;
const FORM = `mutation ($input: FormTeamInput!) { formTeam(input: $input) {
  refusals { code message field subjectId } team { id overrideReason seats { isLead mentor { id name } } venture { name status } } } }`;
const CONFLICT = `mutation ($input: DeclareConflictInput!) { declareConflict(input: $input) { refusals { code } } }`;

type Mentor = Person & { readonly mentorId: string };

describe('forming a team', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let cohort: Mentor[];
  let stranger: Mentor;

  const venture = async (programme: Programme, name: string): Promise<string> => {
    const input = {
      name,
      oneLiner: 'Cheaper water tests for towns.',
      founders: [{ name: 'Mia', email: `mia.${name.toLowerCase()}@example.org` }],
      origin: 'alumni',
      sector: 'water',
      stage: 'pilot',
      zone: 'Europe/Paris',
    };
    const { data } = await programme.manager.ask(ADD, { input });
    const { id } = data?.['addVenture'].venture;
    await programme.manager.ask(ACCEPT, { input: { ventureId: id } });
    return id;
  };
  const form = async (input: object) => (await ours.manager.ask(FORM, { input })).data?.['formTeam'];

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    cohort = await Promise.all(
      ['product', 'sales', 'design', 'marketing', 'life_sciences', 'public_sector'].map((background, index) =>
        ours.mentor(`Mentor ${index}`, { background, canLead: index % 2 === 0 }),
      ),
    );
    stranger = await neighbour.mentor('Stranger');
  });
  afterAll(() => house.close());

  const ids = (...indexes: number[]): string[] => indexes.map((index) => cohort[index]?.mentorId ?? '');

  it('makes a venture mentored, with one lead (T1, T2)', async () => {
    const ventureId = await venture(ours, 'Aquaflow');
    const { refusals, team } = await form({ ventureId, mentorIds: ids(0, 1, 2), leadId: ids(2)[0] });
    expect(refusals).toEqual([]);
    expect(team.venture).toEqual({ name: 'Aquaflow', status: 'mentored' });
    expect(
      team.seats.map(({ isLead, mentor }: { isLead: boolean; mentor: { name: string } }) => [isLead, mentor.name]),
    ).toEqual([
      [true, 'Mentor 2'],
      [false, 'Mentor 0'],
      [false, 'Mentor 1'],
    ]);
  });

  it('tells every reason at once', async () => {
    const unwarranted = await ours.mentor('Unsigned', { warranted: false, background: 'sales' });
    const ventureId = await venture(ours, 'Manifold');
    const payload = await form({ ventureId, mentorIds: [ids(1)[0], unwarranted.mentorId], leadId: ids(1)[0] });
    expect(codes(payload)).toEqual(['TEAM_TOO_SMALL', 'LEAD_NOT_QUALIFIED', 'WARRANT_MISSING', 'BACKGROUND_SHARED']);
    expect(payload.team).toBeNull();
  });

  it('lets a written reason override backgrounds and hours, and no hard rule (T3, T4)', async () => {
    const twins = await Promise.all(
      [1, 2].map((each) => ours.mentor(`Twin ${each}`, { background: 'product', hoursPerMonth: 4 })),
    );
    const conflicted = await ours.mentor('Holder', { background: 'finance_and_investment' });
    const ventureId = await venture(ours, 'Override');
    await ours.manager.ask(CONFLICT, { input: { mentorId: conflicted.mentorId, ventureId, note: 'Owns shares.' } });
    const mentorIds = [...twins.map(({ mentorId }) => mentorId), conflicted.mentorId];
    const input = { ventureId, mentorIds, leadId: mentorIds[0] };
    expect(codes(await form(input))).toEqual(['CONFLICT_DECLARED', 'BACKGROUND_SHARED', 'MENTOR_AT_CAPACITY']);
    expect(codes(await form({ ...input, overrideReason: 'They have founded three firms together.' }))).toEqual([
      'CONFLICT_DECLARED',
    ]);
  });

  it('gives a venture one team, whatever the race', async () => {
    const ventureId = await venture(ours, 'Raceway');
    const attempts = await Promise.all(
      [ids(0, 3, 4), ids(2, 3, 5)].map((mentorIds) => form({ ventureId, mentorIds, leadId: mentorIds[0] })),
    );
    expect(attempts.map(codes).sort()).toEqual([[], ['TEAM_EXISTS']]);
  });

  it('cannot see the neighbour: a foreign mentor and venture answer as missing ones', async () => {
    const ventureId = await venture(ours, 'Borderline');
    const foreign = await ours.manager.ask(FORM, {
      input: { ventureId, mentorIds: [...ids(0, 1), stranger.mentorId], leadId: ids(0)[0] },
    });
    const missing = await ours.manager.ask(FORM, {
      input: { ventureId, mentorIds: [...ids(0, 1), crypto.randomUUID()], leadId: ids(0)[0] },
    });
    expect(foreign.errors?.[0]?.message.replace(stranger.mentorId, '')).toBe(
      missing.errors?.[0]?.message.replace(/[0-9a-f-]{36}/, ''),
    );
    const theirs = await venture(neighbour, 'Elsewhere');
    const { errors } = await ours.manager.ask(FORM, {
      input: { ventureId: theirs, mentorIds: ids(0, 1, 2), leadId: ids(0)[0] },
    });
    expect(errors?.[0]?.message).toMatch(/^No Venture/);
  });

  it("is the office's alone", async () => {
    const { errors } = await (cohort[0] as Mentor).ask(FORM, {
      input: { ventureId: crypto.randomUUID(), mentorIds: ids(0, 1, 2), leadId: ids(0)[0] },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
