import { v7 as uuid } from 'uuid';
import { codes } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { type Mentored, mentored } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';

const VENTURE = `refusals { code message } venture { status returnsOn
  steps { fromStatus toStatus reason byName returnsOn } closingCauses { rank code label group }
  graduation { proposedSide answeredAt fullTimeStaff } }`;
const deed = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${VENTURE} } }`;
const PAUSE = deed('pauseVenture', 'PauseVentureInput');
const RESUME = deed('resumeVenture', 'ResumeVentureInput');
const CLOSE = deed('closeVenture', 'CloseVentureInput');
const PROPOSE = deed('proposeGraduation', 'ProposeGraduationInput');
const ANSWER = deed('answerGraduation', 'AnswerGraduationInput');
const CAUSES = '{ failureCauses { code label group percent edition source } }';

const OUTCOME = { note: 'They stand on their own.', standing: 'in_business', fullTimeStaff: 4, partTimeStaff: 1 };

describe("a venture's life (V2, V3)", () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const day = (inDays: number): string => new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);

  async function does(person: Pick<Person, 'ask'>, query: string, input: object) {
    const { data, errors } = await person.ask(query, { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0];
  }

  /** A session to come, to which everybody of the venture is invited. */
  async function session({ ventureId, teamId, founder, mentors }: Mentored): Promise<string> {
    const id = uuid();
    await ours.within(async (tx) => {
      await tx.sql`insert into session (id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, agenda_version, sequence)
        values (${id}, ${ventureId}, ${teamId}, 1, 'confirmed', now() + interval '3 days', now() + interval '3 days 1 hour', 'Europe/Paris', 60, 0, 0)`;
      for (const { memberId } of [founder, ...mentors])
        await tx.sql`insert into session_attendance (id, session_id, membership_id, part) values (${uuid()}, ${id}, ${memberId}, ${memberId === founder.memberId ? 'founder' : 'mentor'})`;
      await tx.emit('session.confirmed', { sessionId: id, sequence: 0 });
    });
    // A calendar that never showed it is told of no cancellation.
    await until(() => office.to(founder.login)[0]);
    return id;
  }

  const stateOf = async (sessionId: string): Promise<string> =>
    (await ours.manager.ask('query ($id: ID!) { session(id: $id) { status } }', { id: sessionId })).data?.['session']
      .status as string;
  const teamOf = async (id: string) =>
    (await ours.manager.ask('query ($id: ID!) { venture(id: $id) { team { id } } }', { id })).data?.['venture']
      .team as unknown;

  it('pauses with a reason and a day, and goes back to where it was', async () => {
    const held = await mentored(ours, 'Pauser');
    const input = { ventureId: held.ventureId, reason: 'A parental leave.', returnsOn: day(60) };
    expect(codes(await does(ours.manager, PAUSE, { ...input, returnsOn: day(-1) }))).toEqual(['DAY_HAS_PASSED']);
    const coming = await session(held);
    const paused = await does(ours.manager, PAUSE, input);
    expect(paused.venture).toMatchObject({ status: 'paused', returnsOn: input.returnsOn });
    expect(paused.venture.steps[0]).toEqual({
      fromStatus: 'mentored',
      toStatus: 'paused',
      reason: input.reason,
      byName: 'manager',
      returnsOn: input.returnsOn,
    });
    await until(async () => (await stateOf(coming)) === 'cancelled' || undefined);
    await until(() => office.to(held.founder.login).find(({ subject }) => subject?.startsWith('Cancelled')));
    expect(await teamOf(held.ventureId)).not.toBeNull();

    expect(codes(await does(ours.manager, PAUSE, input))).toEqual(['NO_SUCH_STEP']);
    const back = await does(ours.manager, RESUME, { ventureId: held.ventureId });
    expect(back.venture).toMatchObject({ status: 'mentored', returnsOn: null });
    expect(codes(await does(ours.manager, RESUME, { ventureId: held.ventureId }))).toEqual(['NOT_PAUSED']);
  });

  it('closes with its causes in order; its team ends and its sessions do', async () => {
    const held = await mentored(ours, 'Closer');
    const coming = await session(held);
    const close = (causes: string[]) =>
      does(ours.manager, CLOSE, { ventureId: held.ventureId, causes, reason: 'They sold the rest.' });
    expect(codes(await close([]))).toEqual(['NO_CAUSE']);
    expect(codes(await close(['F01', 'F01', 'F77']))).toEqual(['CAUSE_TWICE', 'NO_SUCH_CAUSE']);
    const { venture } = await close(['F03', 'F01']);
    expect(venture.status).toBe('closed');
    expect(venture.closingCauses).toEqual([
      { rank: 1, code: 'F03', label: 'Not the right team', group: 'team' },
      { rank: 2, code: 'F01', label: 'No market need', group: 'need' },
    ]);
    await until(async () => ((await teamOf(held.ventureId)) === null ? true : undefined));
    await until(async () => (await stateOf(coming)) === 'cancelled' || undefined);
    expect(codes(await close(['F01']))).toEqual(['NO_SUCH_STEP']);
    expect(codes(await does(ours.manager, RESUME, { ventureId: held.ventureId }))).toEqual(['NOT_PAUSED']);
  });

  it('graduates when both sides agree, whichever proposes', async () => {
    const { ventureId, founder } = await mentored(ours, 'Graduate');
    const proposal = { ventureId, ...OUTCOME, discloses: true };
    const short = { ...proposal, revenue: 10 };
    expect(codes(await does(ours.manager, PROPOSE, short))).toEqual(['NO_CURRENCY']);
    await does(ours.manager, PROPOSE, proposal);
    expect(codes(await does(founder, PROPOSE, proposal))).toEqual(['GRADUATION_PROPOSED']);
    expect(codes(await does(ours.manager, ANSWER, { ventureId, agreed: true }))).toEqual(['OWN_PROPOSAL']);
    expect((await does(founder, ANSWER, { ventureId, agreed: false })).venture).toMatchObject({
      status: 'mentored',
      graduation: null,
    });
    await does(founder, PROPOSE, { ...proposal, currency: 'EUR', raised: [{ source: 'grants', amount: 20_000 }] });
    const { venture } = await does(ours.manager, ANSWER, { ventureId, agreed: true });
    expect(venture.status).toBe('graduated');
    expect(venture.graduation).toEqual({ proposedSide: 'founders', answeredAt: expect.any(String), fullTimeStaff: 4 });
    await until(async () => ((await teamOf(ventureId)) === null ? true : undefined));
    expect(codes(await does(ours.manager, ANSWER, { ventureId, agreed: true }))).toEqual(['NO_GRADUATION']);
  });

  it('agrees once when both answer at the same moment', async () => {
    const { ventureId, founder } = await mentored(ours, 'Racer');
    await does(ours.manager, PROPOSE, { ventureId, ...OUTCOME, discloses: false });
    const answers = await Promise.all([1, 2].map(() => does(founder, ANSWER, { ventureId, agreed: true })));
    expect(answers.flatMap(codes)).toEqual(['NO_GRADUATION']);
  });

  it('keeps the taxonomy with its edition and source', async () => {
    const { failureCauses } = (await ours.manager.ask(CAUSES)).data as { failureCauses: object[] };
    expect(failureCauses).toHaveLength(20);
    expect(failureCauses[0]).toMatchObject({ code: 'F01', percent: 42, edition: '2014' });
  });

  it('is closed to strangers: other founders, mentors and the neighbour', async () => {
    const { ventureId, mentors } = await mentored(ours, 'Private');
    const stranger = await ours.person('Stranger', 'entrepreneur');
    const proposal = { input: { ventureId, ...OUTCOME, discloses: true } };
    for (const person of [stranger, neighbour.manager])
      expect((await person.ask(PROPOSE, proposal)).errors?.[0]?.message).toBe(`No Venture ${ventureId}.`);
    const pause = { input: { ventureId, reason: 'Because.', returnsOn: day(9) } };
    expect((await neighbour.manager.ask(PAUSE, pause)).errors?.[0]?.message).toBe(`No Venture ${ventureId}.`);
    for (const person of [stranger, mentors[0]])
      expect((await person?.ask(PAUSE, pause))?.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
