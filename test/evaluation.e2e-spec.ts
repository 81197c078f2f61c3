import { codes, type Fields } from './support/client.js';
import { applicationOf, ROUND_INPUT, ventureIn } from './support/applied.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { PostOffice } from './support/post-office.js';

const ROUND = 'id name applications assigned submitted closedAt criteria { id name weight descriptors }';
const OPEN = `mutation ($input: OpenEvaluationRoundInput!) { openEvaluationRound(input: $input) { refusals { code subjectId } round { ${ROUND} } } }`;
const ASSIGN = `mutation ($input: AssignEvaluatorsInput!) { assignEvaluators(input: $input) { refusals { code } round { ${ROUND} } } }`;
const EXCUSE = `mutation ($input: ExcuseEvaluatorInput!) { excuseEvaluator(input: $input) { refusals { code } } }`;
const NUDGE = `mutation ($input: NudgeEvaluatorsInput!) { nudgeEvaluators(input: $input) { refusals { code } nudged } }`;
const CLOSE = `mutation ($input: CloseEvaluationRoundInput!) { closeEvaluationRound(input: $input) { refusals { code } round { closedAt } } }`;
const SCORE = `mutation ($input: ScoreApplicationInput!) { scoreApplication(input: $input) { refusals { code } evaluation { submittedAt comment scores { score comment } } } }`;
const MINE = `{ myEvaluations { id submittedAt entry { id name round { name criteria { id } } application { answers { label value } }
  evaluations { id isMine evaluatorName comment submittedAt scores { score } } } } }`;
const PANEL = `query ($id: ID!) { evaluationPanel(roundId: $id) { name raw normalised spread count missing isBlind evaluations { name score normalised isSubmitted } } }`;

describe('a round of evaluation (V2)', () => {
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

  const deed = async (person: Pick<Person, 'ask'>, query: string, input: object): Promise<Fields> => {
    const { data, errors } = await person.ask(query, { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0];
  };
  const mine = async (person: Person): Promise<Fields[]> =>
    (await person.ask(MINE)).data?.['myEvaluations'] as Fields[];

  /** Ventures, and a round of them with these evaluators. */
  async function round(name: string, evaluators: readonly Person[], ventures: number, per = 2) {
    const ventureIds = await Promise.all(
      Array.from({ length: ventures }, (_, index) => ventureIn(ours, `${name} ${index}`)),
    );
    const evaluatorIds = evaluators.map(({ memberId }) => memberId);
    const input = { ...ROUND_INPUT, name, ventureIds, evaluatorIds, perApplication: per };
    const opened = await deed(ours.manager, OPEN, input);
    expect(opened.refusals).toEqual([]);
    return { ventureIds, round: opened.round, id: opened.round.id as string };
  }

  const all = (criteria: readonly { id: string }[], score: number) =>
    criteria.map(({ id }) => ({ criterionId: id, score, comment: '' }));

  it('is opened over chosen ventures, balanced, with everybody told once', async () => {
    const people = await Promise.all(['One', 'Two', 'Three'].map((name) => ours.mentor(`Even ${name}`)));
    const { round: opened } = await round('Even', people, 3);
    expect(opened).toMatchObject({ applications: 3, assigned: 6, submitted: 0 });
    for (const person of people) {
      expect(await mine(person)).toHaveLength(2);
      const letter = await until(() => office.to(person.login)[0]);
      expect(letter.text).toContain('In the round Even, 2 applications wait for your view.');
      expect(letter.text).toContain('/p/ours/evaluations');
    }
  });

  it('takes all that was submitted to an intake', async () => {
    const { intakeId, ventureId } = await applicationOf(ours, 'Taken');
    const { round: opened } = await deed(ours.manager, OPEN, { ...ROUND_INPUT, name: 'Whole', intakeId });
    expect(opened).toMatchObject({ applications: 1, assigned: 0 });
    const again = await deed(ours.manager, OPEN, { ...ROUND_INPUT, name: 'Twice', intakeId });
    expect(again.refusals).toEqual([{ code: 'IN_A_ROUND', subjectId: ventureId }]);
  });

  it('tells every reason at once', async () => {
    const lacking = { ...ROUND_INPUT, criteria: [], dueOn: '2020-01-01' };
    expect(codes(await deed(ours.manager, OPEN, lacking))).toEqual([
      'NO_CRITERION',
      'DAY_HAS_PASSED',
      'NO_APPLICATION',
    ]);
  });

  it('is judged by nobody without a warrant or with an interest, and by no founder', async () => {
    const [lapsed, torn, fit] = await Promise.all([
      ours.mentor('Lapsed', { warranted: false }),
      ours.mentor('Torn'),
      ours.mentor('Fit'),
    ]);
    const ventureId = await ventureIn(ours, 'Barred');
    await ours.within(
      (tx) => tx.sql`insert into conflict (id, mentor_id, venture_id, note, declared_at, kind)
        values (gen_random_uuid(), ${torn.mentorId}, ${ventureId}, 'Shares.', now(), 'equity')`,
    );
    const input = (people: Person[]) => ({
      ...ROUND_INPUT,
      name: 'Barred',
      ventureIds: [ventureId],
      evaluatorIds: people.map(({ memberId }) => memberId),
    });
    const refused = await deed(ours.manager, OPEN, input([lapsed, fit]));
    expect(refused.refusals).toEqual([{ code: 'NOT_AN_EVALUATOR', subjectId: lapsed.memberId }]);
    const { round: opened } = await deed(ours.manager, OPEN, input([torn, fit]));
    expect(opened.assigned).toBe(1);
    expect(await mine(torn)).toEqual([]);
    expect(await mine(fit)).toHaveLength(1);
  });

  it('keeps drafts, is submitted once, and changes until it closes; evaluators are blind until then', async () => {
    const [ada, ben] = await Promise.all([ours.mentor('Ada'), ours.mentor('Ben')]);
    const { round: opened, id } = await round('Blind', [ada, ben], 1);
    const { criteria } = opened as { criteria: { id: string }[] };
    const [own] = await mine(ada);
    expect(own?.entry.evaluations).toHaveLength(1);
    const part = { evaluationId: own?.id, scores: all(criteria, 4).slice(0, 1), comment: 'So far.', submit: false };
    expect((await deed(ada, SCORE, part)).evaluation).toMatchObject({ submittedAt: null, comment: 'So far.' });
    expect(codes(await deed(ada, SCORE, { ...part, submit: true }))).toEqual(['SCORE_MISSING']);
    await deed(ada, SCORE, { ...part, scores: all(criteria, 4), submit: true });

    const [other] = await mine(ben);
    expect(other?.entry.evaluations).toHaveLength(1);
    const bens = { evaluationId: other?.id, scores: all(criteria, 2), comment: 'Too early.', submit: true };
    expect((await ada.ask(SCORE, { input: bens })).errors?.[0]?.message).toMatch(/^No Evaluation/);
    const [line] = (await ours.manager.ask(PANEL, { id })).data?.['evaluationPanel'] as Fields[];
    expect(line).toMatchObject({ count: 1, raw: 4, missing: ['Ben'] });
    await deed(ben, SCORE, bens);
    const seen = (await mine(ben))[0]?.entry.evaluations as Fields[];
    expect(seen.find(({ isMine }) => !isMine)).toMatchObject({ evaluatorName: 'Ada', comment: 'So far.' });

    const changed = await deed(ben, SCORE, { ...bens, scores: all(criteria, 3), submit: false });
    expect(changed.evaluation.submittedAt).not.toBeNull();
    expect(codes(await deed(ben, SCORE, { ...bens, scores: [], submit: false }))).toEqual([
      'SCORE_MISSING',
      'SCORE_MISSING',
    ]);
    expect((await deed(ours.manager, CLOSE, { roundId: id })).round.closedAt).not.toBeNull();
    expect(codes(await deed(ben, SCORE, bens))).toEqual(['ROUND_CLOSED']);
    expect(codes(await deed(ours.manager, CLOSE, { roundId: id }))).toEqual(['ROUND_CLOSED']);
    expect(await mine(ben)).toEqual([]);
  });

  it('tells a manager who judges as well no more than the other evaluators', async () => {
    const ada = await ours.mentor('Cy');
    const { round: opened, id } = await round('Boss', [ada, ours.manager], 1);
    const [own] = await mine(ada);
    await deed(ada, SCORE, { evaluationId: own?.id, scores: all(opened.criteria, 5), submit: true });
    const panel = async (): Promise<Fields> =>
      ((await ours.manager.ask(PANEL, { id })).data?.['evaluationPanel'] as Fields[])[0];
    expect(await panel()).toMatchObject({ isBlind: true, raw: null, normalised: null, count: 1 });
    expect((await panel()).evaluations.map(({ score }: Fields) => score as unknown)).toEqual([null, null]);
    const [managers] = (await mine(ours.manager)).filter(({ entry }) => entry.name === 'Boss 0');
    expect(managers?.entry.evaluations).toHaveLength(1);
    await deed(ours.manager, SCORE, { evaluationId: managers?.id, scores: all(opened.criteria, 3), submit: true });
    expect(await panel()).toMatchObject({ isBlind: false, raw: 4, spread: 2, count: 2, missing: [] });
  });

  it('shows the answers to its evaluators as long as it is open, the warrant stands and no interest does', async () => {
    const { intakeId } = await applicationOf(ours, 'Answered');
    const [ada, ben] = await Promise.all([ours.mentor('Reader'), ours.mentor('Reader too')]);
    const input = { ...ROUND_INPUT, name: 'Reading', intakeId, evaluatorIds: [ada.memberId, ben.memberId] };
    const { round: opened } = await deed(ours.manager, OPEN, input);
    const answersOf = async (person: Person): Promise<unknown> =>
      (await mine(person))[0]?.entry.application?.answers.length > 0;
    expect([await answersOf(ada), await answersOf(ben)]).toEqual([true, true]);
    await ours.within(
      (tx) => tx.sql`update warrant set revoked_at = now(), revoke_reason = 'Gone.' where mentor_id = ${ben.mentorId}`,
    );
    expect(await mine(ben)).toEqual([]);
    await deed(ours.manager, CLOSE, { roundId: opened.id });
    expect(await mine(ada)).toEqual([]);
  });

  it('reminds whoever owes something, once a day, and excuses who has not submitted', async () => {
    const [late] = [await ours.mentor('Late')];
    const { id } = await round('Nudging', [late], 2, 1);
    expect(await deed(ours.manager, NUDGE, { roundId: id })).toEqual({ refusals: [], nudged: 1 });
    expect(await deed(ours.manager, NUDGE, { roundId: id })).toEqual({ refusals: [], nudged: 0 });
    await until(() => office.to(late.login).find(({ subject }) => subject?.startsWith('Still to evaluate')));
    const [first] = await mine(late);
    expect(codes(await deed(ours.manager, EXCUSE, { evaluationId: first?.id }))).toEqual([]);
    expect(await mine(late)).toHaveLength(1);
    const other = await ours.mentor('Other hand');
    const input = { roundId: id, evaluatorIds: [late.memberId, other.memberId], perApplication: 1 };
    expect((await deed(ours.manager, ASSIGN, input)).round.assigned).toBe(2);
    expect(await mine(other)).toHaveLength(1);
  });

  it('is closed to mentors, founders and the neighbour', async () => {
    const { id, ventureIds } = await round('Closed', [], 1);
    const [mentor, founder] = [await ours.mentor('Outside'), await ours.person('Applicant', 'entrepreneur')];
    for (const person of [mentor, founder])
      expect((await person.ask(PANEL, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await neighbour.manager.ask(PANEL, { id })).errors?.[0]?.message).toMatch(/^No EvaluationRound/);
    const theirs = { ...ROUND_INPUT, name: 'Theirs', ventureIds };
    expect((await neighbour.manager.ask(OPEN, { input: theirs })).errors?.[0]?.message).toMatch(/^No Venture/);
  });
});
