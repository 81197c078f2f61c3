import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import type { TestMentor } from './support/mentored.js';
import { ventureIn } from './support/applied.js';

const PROPOSAL = `proposal { id status founderAnswer overrideReason ventureName seats { mentorId mentorName isLead answer word isMine } }`;
const PROPOSE = `mutation ($input: ProposeTeamInput!) { done: proposeTeam(input: $input) { refusals { code message subjectId } ${PROPOSAL} } }`;
const DRAFT = `mutation ($input: ProposeTeamInput!) { done: draftTeam(input: $input) { refusals { code } against { code } ${PROPOSAL} } }`;
const WITHDRAW = `mutation ($input: WithdrawTeamProposalInput!) { done: withdrawTeamProposal(input: $input) { refusals { code } ${PROPOSAL} } }`;
const ANSWER = `mutation ($input: AnswerTeamProposalInput!) { done: answerTeamProposal(input: $input) { refusals { code } became ${PROPOSAL} } }`;
const AGREE = `mutation ($input: AgreeToTeamInput!) { done: agreeToTeam(input: $input) { refusals { code } became } }`;
const RECORD = `mutation ($input: RecordTeamAnswerInput!) { done: recordTeamAnswer(input: $input) { refusals { code message } became } }`;
const WISH = `mutation ($input: WishForMentorsInput!) { done: wishForMentors(input: $input) { refusals { code } wish { id words } } }`;
const REPLY = `mutation ($input: AnswerTeamWishInput!) { done: answerTeamWish(input: $input) { refusals { code } wish { reply settledAt } } }`;
const OPEN = `{ teamProposals { id ventureName seats { answer } } }`;
const REVOKE = `mutation ($id: ID!) { done: revokeWarrant(input: { mentorId: $id, reason: "Has invested." }) { refusals { code } } }`;
const DECLARE = `mutation ($input: DeclareConflictInput!) { done: declareConflict(input: $input) { refusals { code } } }`;
const VENTURE = `query ($id: ID!) { venture(id: $id) { status team { seats { isLead mentorId } } teamProposals { status } teamWishes { words reply } } }`;

describe('a team from proposal to life (T1-T5)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let founder: Person;
  let next = 0;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    founder = await ours.person('Mia', 'entrepreneur');
  });
  afterAll(() => house.close());

  const asked = async (person: Person, query: string, input: object): Promise<Fields> => {
    const { data, errors } = await person.ask(query, 'id' in input ? input : { input });
    return data?.['done'] ?? { errors };
  };
  const venture = async (name = `Venture ${next++}`): Promise<string> => {
    const id = await ventureIn(ours, name, 'accepted');
    await ours.within(
      (tx) =>
        tx.sql`insert into founder (id, venture_id, membership_id) values (gen_random_uuid(), ${id}, ${founder.memberId})`,
    );
    return id;
  };
  const cohort = (backgrounds = ['product', 'sales', 'design']): Promise<TestMentor[]> =>
    Promise.all(backgrounds.map((background) => ours.mentor(`${background} ${next++}`, { background })));
  const team = (ventureId: string, mentors: readonly TestMentor[]): object => ({
    ventureId,
    mentorIds: mentors.map(({ mentorId }) => mentorId),
    leadId: mentors[0]?.mentorId,
  });
  const proposed = async (
    mentors: readonly TestMentor[],
    ventureId?: string,
  ): Promise<{ id: string; ventureId: string }> => {
    const wanted = ventureId ?? (await venture());
    const { refusals, proposal } = await asked(ours.manager, PROPOSE, team(wanted, mentors));
    expect(refusals).toEqual([]);
    return { id: proposal.id, ventureId: wanted };
  };
  const says = (mentor: Person, proposalId: string, answer = 'yes', word?: string): Promise<Fields> =>
    asked(mentor, ANSWER, { proposalId, answer, word });
  const agrees = (proposalId: string, answer = 'yes', word?: string): Promise<Fields> =>
    asked(founder, AGREE, { proposalId, answer, word });
  const seen = async (id: string, person: Person = ours.manager): Promise<Fields> =>
    (await person.ask(VENTURE, { id })).data?.['venture'];

  it('lives when every mentor and a founder have agreed, and not before (T4)', async () => {
    const mentors = await cohort();
    const { id, ventureId } = await proposed(mentors);
    const [lead, second, third] = mentors as [TestMentor, TestMentor, TestMentor];
    expect((await says(lead, id)).became).toBe('waiting');
    expect((await agrees(id)).became).toBe('waiting');
    expect((await says(second, id)).became).toBe('waiting');
    expect((await seen(ventureId)).team).toBeNull();
    expect((await says(third, id)).became).toBe('live');
    const { status, team: live, teamProposals } = await seen(ventureId);
    expect(status).toBe('mentored');
    expect(live.seats.map(({ mentorId }: Fields) => mentorId).sort()).toEqual(mentors.map((m) => m.mentorId).sort());
    expect(live.seats.find(({ isLead }: Fields) => isLead).mentorId).toBe(lead.mentorId);
    expect(teamProposals).toEqual([{ status: 'live' }]);
    expect((await says(second, id)).became).toBe('live');
    expect(codes(await says(second, id, 'no'))).toEqual(['PROPOSAL_OVER']);
  });

  it('keeps a draft from everybody else, and says what stands against it (T1, T3)', async () => {
    const [lead, second] = (await cohort(['product', 'product'])) as [TestMentor, TestMentor];
    const ventureId = await venture();
    const { refusals, against, proposal } = await asked(ours.manager, DRAFT, team(ventureId, [lead, second]));
    expect([refusals, against.map(({ code }: Fields) => code)]).toEqual([[], ['TEAM_TOO_SMALL', 'BACKGROUND_SHARED']]);
    expect((await lead.ask(`{ teamProposal(id: "${proposal.id}") { id } }`)).data?.['teamProposal']).toBeNull();
    expect((await says(lead, proposal.id)).errors[0].extensions.code).toBe('NOT_FOUND');
    expect((await seen(ventureId, founder)).teamProposals).toEqual([]);
  });

  it('is judged whole: a written reason overrides soft rules and no hard one (T1-T4)', async () => {
    const mentors = await cohort(['product', 'product', 'sales']);
    const ventureId = await venture();
    const input = team(ventureId, mentors);
    expect(codes(await asked(ours.manager, PROPOSE, input))).toEqual(['BACKGROUND_SHARED']);
    const reason = { overrideReason: 'Both know the two halves of it.' };
    const small = { ...team(ventureId, mentors.slice(0, 2)), ...reason };
    expect(codes(await asked(ours.manager, PROPOSE, small))).toEqual(['TEAM_TOO_SMALL']);
    const { refusals, proposal } = await asked(ours.manager, PROPOSE, { ...input, ...reason });
    expect(refusals).toEqual([]);
    expect(proposal.overrideReason).toBe(reason.overrideReason);
    const { data } = await (mentors[0] as TestMentor).ask(`{ teamProposal(id: "${proposal.id}") { overrideReason } }`);
    expect(data?.['teamProposal']).toEqual({ overrideReason: null });
  });

  it('does not live under a warrant that ended meanwhile (C2), and waits for the office', async () => {
    const mentors = await cohort();
    const { id, ventureId } = await proposed(mentors);
    const [lead, second, third] = mentors as [TestMentor, TestMentor, TestMentor];
    await says(lead, id);
    await says(second, id);
    await agrees(id);
    await ours.manager.ask(REVOKE, { id: second.mentorId });
    expect((await says(third, id)).became).toBe('blocked');
    expect((await seen(ventureId)).team).toBeNull();
    expect((await second.ask(OPEN)).data?.['teamProposals']).toEqual([]);
    expect(codes(await asked(ours.manager, PROPOSE, team(ventureId, mentors)))).toEqual(['WARRANT_MISSING']);
  });

  it('takes no yes against a declared interest (C2)', async () => {
    const mentors = await cohort();
    const { id, ventureId } = await proposed(mentors);
    const second = mentors[1] as TestMentor;
    await asked(second, DECLARE, { mentorId: second.mentorId, ventureId, kind: 'equity', note: 'Ten per cent.' });
    expect(codes(await says(second, id))).toEqual(['MENTOR_NOT_FIT']);
    expect(codes(await says(second, id, 'no'))).toEqual([]);
  });

  it('asks nobody twice: a yes stays when another is swapped under the same lead, a no frees the hours (T4, C3)', async () => {
    const mentors = await cohort();
    const [lead, second, third] = mentors as [TestMentor, TestMentor, TestMentor];
    const { id, ventureId } = await proposed(mentors);
    await says(lead, id);
    await says(second, id, 'no', 'Too far from my field.');
    expect(codes(await says(third, id))).toEqual([]);
    const [other] = (await cohort(['marketing'])) as [TestMentor];
    const { proposal } = await asked(ours.manager, PROPOSE, team(ventureId, [lead, other, third]));
    expect(proposal.seats.map(({ mentorId, answer }: Fields) => [mentorId, answer])).toEqual(
      expect.arrayContaining([[lead.mentorId, 'yes'], [other.mentorId, 'none'], [third.mentorId, 'yes']]),
    ); // prettier-ignore
    expect(codes(await says(third, id, 'no'))).toEqual(['PROPOSAL_OVER']);
    expect(codes(await says(other, proposal.id))).toEqual([]);
    expect((await agrees(proposal.id)).became).toBe('live');
  });

  it('never gives away more hours than there are, whoever is quicker (C3)', async () => {
    const [busy] = (await cohort(['life_sciences'])) as [TestMentor];
    await ours.within((tx) => tx.sql`update mentor set hours_per_month = 9 where id = ${busy.mentorId}`);
    const teams = await Promise.all(
      [1, 2].map(async () => team(await venture(), [...(await cohort(['product', 'sales'])), busy])),
    );
    const hurried = [...teams, ...teams].slice(0, 2);
    const first = await asked(ours.manager, PROPOSE, hurried[0] as object);
    expect(codes(first)).toEqual([]);
    await ours.within((tx) => tx.sql`update mentor set hours_per_month = 8 where id = ${busy.mentorId}`);
    const others = await Promise.all(
      [1, 2].map(async () => team(await venture(), [...(await cohort(['product', 'sales'])), busy])),
    );
    const raced = await Promise.all(others.map((input) => asked(ours.manager, PROPOSE, input)));
    expect(raced.map(codes).sort()).toEqual([[], ['MENTOR_AT_CAPACITY']]);
    const [loser] = raced.filter(({ refusals }) => refusals.length > 0);
    expect(loser?.refusals[0].message).toMatch(/gives 8 hours a month and 8 are taken/);
  });

  it('hears two taps as one, and an answer after it was withdrawn as none', async () => {
    const mentors = await cohort();
    const [lead] = mentors as [TestMentor];
    const { id } = await proposed(mentors);
    const taps = await Promise.all([says(lead, id), says(lead, id)]);
    expect(taps.map(codes)).toEqual([[], []]);
    const { proposal } = await asked(ours.manager, WITHDRAW, { proposalId: id, reason: 'The venture pauses.' });
    expect(proposal.status).toBe('withdrawn');
    expect(codes(await says(lead, id))).toEqual(['PROPOSAL_OVER']);
    expect(codes(await asked(ours.manager, WITHDRAW, { proposalId: id, reason: 'Again.' }))).toEqual(['PROPOSAL_OVER']);
  });

  it('lets the office record what it heard, and the last yes of two at once makes one team (T2)', async () => {
    const mentors = await cohort();
    const [lead, second, third] = mentors as [TestMentor, TestMentor, TestMentor];
    const { id, ventureId } = await proposed(mentors);
    expect(await asked(ours.manager, RECORD, { proposalId: id, mentorId: lead.mentorId, agrees: true })).toEqual({
      refusals: [],
      became: 'waiting',
    });
    expect((await asked(ours.manager, RECORD, { proposalId: id, agrees: true })).became).toBe('waiting');
    const last = await Promise.all([says(second, id), says(third, id)]);
    expect(last.map(({ became }) => became).sort()).toEqual(['live', 'waiting']);
    expect((await seen(ventureId)).team.seats).toHaveLength(3);
  });

  it('hears a founder who wishes for others (T5), privately, and tells them what the office says', async () => {
    const mentors = await cohort();
    const { id, ventureId } = await proposed(mentors);
    expect((await agrees(id, 'others', 'Somebody who knows hospitals.')).became).toBe('declined');
    const { data } = await (mentors[0] as TestMentor).ask(VENTURE, { id: ventureId });
    expect(data?.['venture']).toBeNull();
    expect(codes(await asked(founder, WISH, { ventureId, words: 'And soon.' }))).toEqual(['WISH_OPEN']);
    const { data: office } = await ours.manager.ask(
      `query ($id: ID!) { venture(id: $id) { teamWishes { id words } } }`,
      { id: ventureId },
    );
    const [wish] = (office?.['venture'])['teamWishes'] as [{ id: string; words: string }];
    expect(wish.words).toBe('Somebody who knows hospitals.');
    const reply = { wishId: wish.id, reply: 'We ask two in Lyon.' };
    expect((await asked(neighbour.manager, REPLY, reply)).errors[0].extensions.code).toBe('NOT_FOUND');
    expect((await asked(ours.manager, REPLY, reply)).wish.reply).toBe(reply.reply);
    expect(codes(await asked(ours.manager, REPLY, reply))).toEqual(['WISH_ANSWERED']);
    expect((await seen(ventureId, founder)).teamWishes[0].reply).toBe(reply.reply);
  });

  it('is nobody else’s: not the neighbour’s, not a stranger’s, not a founder’s of another venture', async () => {
    const mentors = await cohort();
    const { id, ventureId } = await proposed(mentors);
    const stranger = await ours.mentor('Stranger');
    const other = await ours.person('Other', 'entrepreneur');
    const missing = '01890000-0000-7000-8000-000000000000';
    for (const person of [neighbour.manager, stranger, other]) {
      const { data } = await person.ask(`query ($id: ID!) { teamProposal(id: $id) { id } }`, { id });
      expect(data?.['teamProposal']).toBeNull();
    }
    const alike = async (ask: (of: string) => Promise<Fields>): Promise<void> => {
      const [foreign, none] = [await ask(id), await ask(missing)];
      expect(foreign.errors[0].extensions.code).toBe('NOT_FOUND');
      expect(none.errors[0].extensions.code).toBe('NOT_FOUND');
    };
    await alike((proposalId) => says(stranger, proposalId));
    await alike((proposalId) => asked(other, AGREE, { proposalId, answer: 'yes' }));
    await alike((proposalId) => asked(neighbour.manager, WITHDRAW, { proposalId, reason: 'Not ours.' }));
    const theirs = await asked(neighbour.manager, PROPOSE, team(ventureId, mentors));
    expect(theirs.errors[0].extensions.code).toBe('NOT_FOUND');
    expect((await neighbour.manager.ask(OPEN)).data?.['teamProposals']).toEqual([]);
  });
});
