import { codes, doing, errorOf, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';

const SEEN = `adopter { id nextStep nextOn isOverdue managerName steps { kind } calls { heldOn withWhom words byName }
  questions { id question answer askedByName answeredByName } delegates { name } }`;
const READ = `query ($id: ID!) { adopter(id: $id) { isOverdue } }`;

describe('the passport of an adopter (O1, O7)', () => {
  let house: House;
  let centre: Programme;
  let neighbour: Programme;
  let trainer: Person;
  let adopterId = '';

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: 'smtp://127.0.0.1:9' });
    centre = await house.programme('centre');
    neighbour = await house.programme('neighbour');
    trainer = await centre.person('Tess', 'trainer');
    const contact = { contactName: 'Rui Alves', contactEmail: 'rui@harbour.example.org' };
    const facts = { name: 'Harbour', kind: 'university', country: 'PT', wish: 'Mentors.', ...contact };
    adopterId = (await does('recordAdopter', facts)).adopter.id as string;
  });
  afterAll(() => house.close());

  const does = (name: string, input: object): Promise<Fields> => doing(trainer, name, input, SEEN);
  const CALL = { heldOn: '2026-02-03', withWhom: 'Rui Alves', said: 'Its rector agrees.' };

  it('keeps a log of calls, and what follows from one is its next step', async () => {
    const next = { nextStep: 'Send the agreement.', nextOn: '2040-01-01' };
    const { adopter } = await does('recordAdopterCall', { adopterId, ...CALL, ...next });
    expect(adopter).toMatchObject({ ...next, isOverdue: false, delegates: [] });
    expect(adopter.calls).toEqual([
      { heldOn: '2026-02-03', withWhom: 'Rui Alves', words: 'Its rector agrees.', byName: 'Tess' },
    ]);
    const other = await does('recordAdopterCall', { adopterId, ...CALL, heldOn: '2026-02-01' });
    expect(other.adopter).toMatchObject(next);
    expect(other.adopter.calls.map(({ heldOn }: Fields) => heldOn)).toEqual(['2026-02-03', '2026-02-01']);
  });

  it.each([
    [{ heldOn: '2040-01-01' }, ['CALL_TO_COME']],
    [{ nextStep: 'Visit.' }, ['NO_DAY']],
    [{ nextOn: '2040-01-01' }, ['NO_STEP']],
    [{ heldOn: '2040-01-01', nextStep: 'Visit.', nextOn: '2020-01-01' }, ['CALL_TO_COME', 'DAY_HAS_PASSED']],
  ])('refuses a call that makes no sense, with every reason: %j', async (changes, refused) => {
    expect(codes(await does('recordAdopterCall', { adopterId, ...CALL, ...changes }))).toEqual(refused);
  });

  it('marks a next step that is overdue, before the launch and since, and not after the end', async () => {
    const read = async (): Promise<Fields> => (await trainer.ask(READ, { id: adopterId })).data?.['adopter'];
    const put = (stage: string): Promise<unknown> =>
      centre.within(
        (tx) => tx.sql`update adopter set stage = ${stage}, next_on = current_date - 1,
          programme_id = ${neighbour.id}, launched_on = '2026-01-01' where id = ${adopterId}`,
      );
    for (const [stage, isOverdue] of [
      ['training', true],
      ['launched', true],
      ['left', false],
    ] as const) {
      await put(stage);
      expect(await read()).toEqual({ isOverdue });
    }
  });

  it('has open questions, each answered once, and all of it in its history', async () => {
    const asked = await does('askAboutAdopter', { adopterId, question: 'Who pays for the rooms?' });
    const [{ id: adopterQuestionId }] = asked.adopter.questions;
    expect(asked.adopter.questions[0]).toMatchObject({ answer: null, askedByName: 'Tess', answeredByName: null });
    await does('askAboutAdopter', { adopterId, question: 'May alumni apply?' });
    const { adopter } = await does('answerAboutAdopter', { adopterQuestionId, answer: 'The rector.' });
    expect(adopter.questions.map(({ question, answer }: Fields) => [question, answer])).toEqual([
      ['May alumni apply?', null],
      ['Who pays for the rooms?', 'The rector.'],
    ]);
    expect(codes(await does('answerAboutAdopter', { adopterQuestionId, answer: 'The dean.' }))).toEqual(['ANSWERED']);
    const kinds = adopter.steps.map(({ kind }: Fields) => kind);
    expect(kinds.slice(0, 4)).toEqual(['answer', 'question', 'question', 'call']);
  });

  it('is the centre’s alone: a neighbour can neither read nor write it, and no mentor', async () => {
    const mentor = await centre.person('Mo', 'mentor');
    for (const who of [neighbour.manager, mentor]) {
      expect(errorOf(await who.ask(READ, { id: adopterId })).code).toBe('FORBIDDEN');
      const input = { adopterId, ...CALL };
      expect(errorOf(await who.ask(mutationOf('recordAdopterCall'), { input })).code).toBe('FORBIDDEN');
      const question = { input: { adopterId, question: 'Why?' } };
      expect(errorOf(await who.ask(mutationOf('askAboutAdopter'), question)).code).toBe('FORBIDDEN');
    }
  });
});
