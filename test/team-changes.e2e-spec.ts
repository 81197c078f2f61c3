import { codes } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { mentored } from './support/mentored.js';

const TEAM = `team { seats { isLead mentor { id name } } formerSeats { isLead leftReason missing untilAt mentor { name } } }`;
const CHANGE = `mutation ($input: ChangeTeamInput!) { changeTeam(input: $input) { refusals { code field subjectId } ${TEAM} } }`;
const STEP_OFF = `mutation ($input: StepOffInput!) { stepOff(input: $input) { refusals { code message } ${TEAM} } }`;
const WORK = '{ workList { kind items { title detail } } }';

interface Seat {
  readonly isLead: boolean;
  readonly mentor: { readonly name: string };
}

describe('changes of a team (T5)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());

  const change = async (input: object) => (await ours.manager.ask(CHANGE, { input })).data?.['changeTeam'];
  const names = (seats: readonly Seat[]): string[] =>
    seats.map(({ isLead, mentor }) => `${mentor.name}${isLead ? '*' : ''}`).sort();
  const belowStrength = async (): Promise<readonly unknown[]> => {
    const groups = (await ours.manager.ask(WORK)).data?.['workList'] as unknown as { kind: string; items: unknown[] }[];
    return groups.find(({ kind }) => kind === 'strength')?.items ?? [];
  };
  async function team(name: string) {
    const { teamId, mentors, ...rest } = await mentored(ours, name);
    const ids = mentors.map(({ mentorId }) => mentorId);
    return { teamId, mentors, ids, ...rest };
  }

  it('puts one mentor in the place of another, and keeps who served and why they left', async () => {
    const { teamId, ids } = await team('Alder');
    const fresh = await ours.mentor('Fresh Finance', { background: 'finance_and_investment' });
    const mentorIds = [ids[0], ids[1], fresh.mentorId];
    const { refusals, team: now } = await change({ teamId, mentorIds, leadId: ids[0], reason: 'Moved to Peru.' });
    expect(refusals).toEqual([]);
    expect(names(now.seats)).toEqual(['Alder product*', 'Alder sales', 'Fresh Finance']);
    expect(now.formerSeats).toMatchObject([{ leftReason: 'Moved to Peru.', mentor: { name: 'Alder design' } }]);
  });

  it('changes the lead without a moment of two or none', async () => {
    const { teamId, ids } = await team('Birch');
    const { team: now } = await change({ teamId, mentorIds: ids, leadId: ids[1], reason: 'Sales come first now.' });
    expect(names(now.seats)).toEqual(['Birch design', 'Birch product', 'Birch sales*']);
    const spans = await ours.within(
      (tx) => tx.sql<{ from_at: Date; until_at: Date | null }>`
        select from_at, until_at from team_seat where team_id = ${teamId} and is_lead order by from_at`,
    );
    expect(spans).toHaveLength(2);
    expect(spans[0]?.until_at).toEqual(spans[1]?.from_at);
    expect(spans[1]?.until_at).toBeNull();
  });

  it('is judged as a whole, and a mentor’s own seat takes no hours from a change (C2, T1, T2, C3)', async () => {
    const { teamId, ids } = await team('Cedar');
    const unsigned = await ours.mentor('Unsigned', { warranted: false, background: 'public_sector' });
    const input = { teamId, leadId: unsigned.mentorId, reason: 'A try.' };
    expect(codes(await change({ ...input, mentorIds: [ids[0], unsigned.mentorId] }))).toEqual([
      'TEAM_TOO_SMALL',
      'WARRANT_MISSING',
    ]);
    await ours.within((tx) => tx.sql`update mentor set hours_per_month = 6 where id = ${ids[0]}`);
    const more = await ours.mentor('One More', { background: 'public_sector' });
    expect(codes(await change({ ...input, mentorIds: [...ids, more.mentorId], leadId: ids[0] }))).toEqual([]);
    expect(codes(await change({ ...input, mentorIds: [...ids, more.mentorId], leadId: ids[0] }))).toEqual([
      'NOTHING_CHANGED',
    ]);
  });

  it('lets a mentor step off in one deed, flags the team with what it lacks, until it is mended (T1)', async () => {
    const { teamId, mentors, ids } = await team('Damson');
    const [, , leaver] = mentors;
    const input = { teamId, mentorId: leaver?.mentorId, reason: 'A new job.', missing: ['pricing', 'retail'] };
    const { data } = (await leaver?.ask(STEP_OFF, { input })) ?? {};
    // Who is off the team sees it no more.
    expect(data?.['stepOff']).toEqual({ refusals: [], team: null });
    expect(await belowStrength()).toEqual([{ title: 'Damson', detail: 'pricing, retail' }]);
    const fresh = await ours.mentor('Fresh Retail', { background: 'public_sector' });
    const mentorIds = [ids[0], ids[1], fresh.mentorId];
    expect(codes(await change({ teamId, mentorIds, leadId: ids[0], reason: 'Mended.' }))).toEqual([]);
    expect(await belowStrength()).toEqual([]);
  });

  it('asks a lead who goes for the next one (T2)', async () => {
    const { teamId, mentors, ids } = await team('Elder');
    const [lead] = mentors;
    const step = async (nextLeadId: string | null) =>
      (await lead?.ask(STEP_OFF, { input: { teamId, mentorId: ids[0], reason: 'Time.', nextLeadId } }))?.data?.[
        'stepOff'
      ];
    expect(await step(null)).toMatchObject({
      refusals: [{ code: 'LEAD_NEEDED', message: /Elder design, Elder sales|Elder sales, Elder design/ as never }],
    });
    expect(codes(await step(ids[1] ?? ''))).toEqual([]);
    const rows = await ours.within(
      (tx) => tx.sql<{ mentor_id: string }>`
        select mentor_id from team_seat where team_id = ${teamId} and is_lead and until_at is null`,
    );
    expect(rows).toEqual([{ mentor_id: ids[1] }]);
  });

  it('is nobody else’s deed: not another member’s, not a stranger’s, not the neighbour’s', async () => {
    const { teamId, mentors, ids } = await team('Fir');
    const input = { teamId, mentorId: ids[1], reason: 'Push.' };
    const pushed = await mentors[2]?.ask(STEP_OFF, { input });
    expect(codes(pushed?.data?.['stepOff'])).toEqual(['NOT_YOUR_SEAT']);
    const stranger = await ours.mentor('Stranger');
    const unseen = await stranger.ask(STEP_OFF, { input });
    const missing = await stranger.ask(STEP_OFF, { input: { ...input, teamId: crypto.randomUUID() } });
    expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(missing.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const foreign = await neighbour.manager.ask(CHANGE, {
      input: { teamId, mentorIds: ids, leadId: ids[1], reason: 'Foreign.' },
    });
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const founder = await ours.person('Founder', 'entrepreneur');
    expect((await founder.ask(STEP_OFF, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('ends in one whole state when two change it at the same moment', async () => {
    const { teamId, ids } = await team('Grove');
    const [one, other] = await Promise.all([
      ours.mentor('Racer One', { background: 'public_sector' }),
      ours.mentor('Racer Two', { background: 'public_sector' }),
    ]);
    await Promise.all(
      [one, other].map(({ mentorId }) =>
        change({ teamId, mentorIds: [ids[0], ids[1], mentorId], leadId: ids[0], reason: 'Race.' }),
      ),
    );
    const seats = await ours.within(
      (tx) =>
        tx.sql<{ mentor_id: string }>`select mentor_id from team_seat where team_id = ${teamId} and until_at is null`,
    );
    expect(seats).toHaveLength(3);
  });
});
