import { ventureIn } from './support/applied.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import type { TestMentor } from './support/mentored.js';

const SET = `mutation ($input: SetLimitsInput!) { done: setLimits(input: $input) { refusals { code field } mentor { hoursPerMonth maxVentures } } }`;
const PROPOSE = `mutation ($input: ProposeTeamInput!) { done: proposeTeam(input: $input) { refusals { code message subjectId } } }`;
const MENTOR = `query ($id: ID!) { mentor(id: $id) { hoursPerMonth maxVentures } }`;

describe('the limits of a mentor (C3)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let next = 0;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());

  const done = async (person: Person, query: string, input: object): Promise<Fields> =>
    (await person.ask(query, { input })).data?.['done'] ?? null;
  const teamWith = async (mentor: TestMentor): Promise<object> => {
    const others = await Promise.all(
      ['product', 'sales'].map((background) => ours.mentor(`${background} ${next++}`, { background })),
    );
    const mentorIds = [...others, mentor].map(({ mentorId }) => mentorId);
    return { ventureId: await ventureIn(ours, `Venture ${next++}`, 'accepted'), mentorIds, leadId: mentorIds[0] };
  };

  it('are set by the mentor within policy, or by the office, and by nobody else', async () => {
    const ada = await ours.mentor('Ada');
    const bo = await ours.mentor('Bo');
    const stranger = await neighbour.mentor('Cy');
    const limits = { hoursPerMonth: 8, maxVentures: 2 };
    expect(await done(ada, SET, limits)).toEqual({ refusals: [], mentor: limits });
    expect(await done(ours.manager, SET, { mentorId: ada.mentorId, hoursPerMonth: 9, maxVentures: null })).toEqual({
      refusals: [],
      mentor: { hoursPerMonth: 9, maxVentures: null },
    });
    expect(await done(ada, SET, { hoursPerMonth: 1, maxVentures: 99 })).toMatchObject({
      refusals: [
        { code: 'HOURS_OUT_OF_RANGE', field: 'hoursPerMonth' },
        { code: 'VENTURES_OUT_OF_RANGE', field: 'maxVentures' },
      ],
    });
    expect(codes(await done(bo, SET, { mentorId: ada.mentorId, ...limits }))).toEqual(['NOT_YOUR_LIMITS']);
    for (const person of [stranger, neighbour.manager]) {
      expect((await done(person, SET, { mentorId: ada.mentorId, ...limits }))?.mentor ?? null).toBeNull();
    }
    const { data } = await ours.manager.ask(MENTOR, { id: ada.mentorId });
    expect(data?.['mentor']).toEqual({ hoursPerMonth: 9, maxVentures: null });
  });

  it('stand against one venture more than they want, also when two are proposed at once', async () => {
    const busy = await ours.mentor('Busy', { background: 'design', hoursPerMonth: 24, canLead: false });
    await done(busy, SET, { hoursPerMonth: 24, maxVentures: 1 });
    const both = [await teamWith(busy), await teamWith(busy)];
    const raced = await Promise.all(both.map((team) => done(ours.manager, PROPOSE, team)));
    expect(raced.map(codes).sort()).toEqual([[], ['MENTOR_AT_LIMIT']]);
    const loser = raced.findIndex(({ refusals }) => refusals.length > 0);
    const [refusal] = raced[loser].refusals;
    expect(refusal).toMatchObject({ subjectId: busy.mentorId });
    expect(refusal.message).toContain('Busy accompanies 1 of 1 ventures at most');
    const reasoned = { ...both[loser], overrideReason: 'They asked for this one.' };
    expect(codes(await done(ours.manager, PROPOSE, reasoned))).toEqual([]);
  });
});
