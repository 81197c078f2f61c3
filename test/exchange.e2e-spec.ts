import { chores } from './support/chores.js';
import { codes, doing, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { PostOffice } from './support/post-office.js';
import { settled } from './support/settled.js';
import { statementsOf } from './support/statements.js';

const ANSWER = 'id body answererName programmeName isOurs isHelpful hiddenReason';
const SEEN = `id title tags askerName programmeName isOurs closedAt answerCount isHelped hiddenReason answers { ${ANSWER} }`;
const LIST = `query ($show: ExchangeShow, $tag: String) { exchangeQuestions(show: $show, tag: $tag) { total items { id title } } }`;
const ONE = `query ($id: ID!) { exchangeQuestion(id: $id) { ${SEEN} } }`;
const CHOOSE = `mutation ($input: ChooseMailInput!) { chooseMail(input: $input) { refusals { code } } }`;
const NOWHERE = '0198c0de-0000-7000-8000-000000000000';

describe('questions between programmes (O7)', () => {
  const office = new PostOffice();
  let house: House;
  let centre: Programme;
  let asker: Programme;
  let answerer: Programme;
  let third: Programme;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    [centre, asker] = [await house.programme('centre'), await house.programme('asker')];
    [answerer, third] = [await house.programme('answerer'), await house.programme('third')];
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const does = ({ manager }: Programme, name: string, input: object): Promise<Fields> =>
    doing(manager, name, input, `question { ${SEEN} }`);
  const QUESTION = {
    title: 'How do you thank mentors?',
    body: 'Ours work for **nothing**.',
    tags: ['Thanks', 'mentors'],
  };
  const asked = async (by: Programme = asker, changes: object = {}): Promise<string> => {
    const done = await does(by, 'askExchange', { ...QUESTION, ...changes });
    return done.question.id as string;
  };
  const answered = async (by: Programme, questionId: string, body = 'A dinner each year.'): Promise<string> =>
    (await does(by, 'answerExchange', { questionId, body })).question.answers.at(-1).id as string;
  const one = async ({ manager }: Programme, id: string): Promise<Fields> =>
    (await manager.ask(ONE, { id })).data?.['exchangeQuestion'];
  const list = async ({ manager }: Programme, variables: object = {}): Promise<Fields> =>
    (await manager.ask(LIST, variables)).data?.['exchangeQuestions'];
  const subjects = ({ login }: Person): (string | undefined)[] => office.to(login).map(({ subject }) => subject);

  it('are asked by name, answered by name, thanked for and closed by whoever asked', async () => {
    const id = await asked();
    expect(await one(third, id)).toMatchObject({
      askerName: expect.any(String),
      programmeName: 'Programme asker',
      tags: ['thanks', 'mentors'],
      isOurs: false,
      answerCount: 0,
    });
    const answerId = await answered(answerer, id);
    const own = await answered(asker, id, 'We tried cakes.');
    expect((await one(asker, id)).answers).toMatchObject([
      { id: answerId, programmeName: 'Programme answerer', isOurs: false, isHelpful: false },
      { id: own, isOurs: true },
    ]);
    const thank = (by: Programme, more: object): Promise<Fields> =>
      does(by, 'thankExchange', { questionId: id, answerId, isHelpful: true, ...more });
    expect(codes(await thank(answerer, {}))).toEqual(['NOT_YOUR_QUESTION', 'YOUR_OWN_ANSWER']);
    expect(codes(await thank(asker, { answerId: own }))).toEqual(['YOUR_OWN_ANSWER']);
    expect(codes(await thank(asker, { answerId: NOWHERE }))).toEqual([`No ExchangeAnswer ${NOWHERE}.`]);
    expect((await thank(asker, {})).question).toMatchObject({ isHelped: true, answers: [{ isHelpful: true }, {}] });
    expect((await thank(asker, { isHelpful: false })).question).toMatchObject({ isHelped: false });
    expect(codes(await does(third, 'closeExchangeQuestion', { questionId: id }))).toEqual(['NOT_YOUR_QUESTION']);
    expect((await does(asker, 'closeExchangeQuestion', { questionId: id })).question.closedAt).not.toBeNull();
    expect(codes(await does(third, 'answerExchange', { questionId: id, body: 'Late.' }))).toEqual(['CLOSED']);
    expect(await list(third, { show: 'open' })).toMatchObject({ total: 0 });
    expect(await list(asker, { show: 'ours', tag: 'Mentors' })).toMatchObject({ total: 1 });
    expect(await list(third, { show: 'ours' })).toMatchObject({ total: 0 });
  });

  it('reach the others by their digest, the asker at once, and nobody twice', async () => {
    await third.manager.ask(CHOOSE, { input: { topic: 'exchange', choice: 'now' } });
    const id = await asked(asker, { title: 'Who has a good room?' });
    await settled(house.database, { andLetters: true });
    expect(subjects(third.manager)).toContain('Programme asker asks: Who has a good room?');
    expect(subjects(answerer.manager)).toEqual([]);
    const held = await answerer.within(
      (tx) => tx.sql`select state from letter where subject like '%good room%' and kind = 'exchangeAsked'`,
    );
    expect(held).toEqual([{ state: 'gathered' }]);
    await answered(third, id, 'We have [one](https://example.org).');
    await asker.within((tx) => tx.emit('exchange.asked', { questionId: id }));
    await settled(house.database, { andLetters: true });
    const told = subjects(asker.manager).filter((subject) => subject?.includes('good room'));
    expect(told).toEqual(['An answer from Programme third: Who has a good room?']);
    expect(subjects(third.manager).filter((subject) => subject?.includes('good room'))).toHaveLength(1);
    expect(office.to(asker.manager.login).at(-1)?.text).toContain('We have one.');
  });

  it('are hidden by the centre with a reason, which whoever wrote it reads; to all others they are not there', async () => {
    const id = await asked(asker, { title: 'Something rude' });
    const answerId = await answered(answerer, id);
    const hide = (by: Programme, more: object = {}): Promise<Fields> =>
      does(by, 'hideExchangePost', { questionId: id, reason: 'Be kind.', ...more });
    expect((await hide(asker)).refusals).toHaveLength(1);
    expect(await one(third, id)).not.toBeNull();
    expect((await hide(centre, { answerId })).question).toMatchObject({
      answerCount: 0,
      answers: [{ hiddenReason: 'Be kind.' }],
    });
    expect((await one(answerer, id)).answers).toMatchObject([{ id: answerId, hiddenReason: 'Be kind.' }]);
    expect((await one(asker, id)).answers).toEqual([]);
    expect(codes(await hide(centre, { answerId }))).toEqual(['HIDDEN']);

    await hide(centre);
    expect(await one(asker, id)).toMatchObject({ hiddenReason: 'Be kind.' });
    expect(await one(third, id)).toBeNull();
    expect(await third.within((tx) => tx.sql`select id from exchange_answers(${id})`)).toEqual([]);
    for (const [deed, more] of [
      ['answerExchange', { body: 'Words.' }],
      ['closeExchangeQuestion', {}],
      ['thankExchange', { answerId, isHelpful: true }],
    ] as const) {
      expect(codes(await does(third, deed, { questionId: id, ...more }))).toEqual([`No ExchangeQuestion ${id}.`]);
      expect(codes(await does(third, deed, { questionId: NOWHERE, ...more }))).toEqual([
        `No ExchangeQuestion ${NOWHERE}.`,
      ]);
    }
    expect(codes(await does(asker, 'answerExchange', { questionId: id, body: 'Words.' }))).toEqual(['HIDDEN']);
    await does(centre, 'showExchangePost', { questionId: id });
    expect(codes(await does(centre, 'showExchangePost', { questionId: id }))).toEqual(['NOT_HIDDEN']);
    expect(await one(third, id)).toMatchObject({ answers: [] });
  });

  it('leave the letters that wait when they are hidden, and take no others along', async () => {
    await asker.manager.ask(CHOOSE, { input: { topic: 'network', choice: 'digest' } });
    const id = await asked(asker, { title: 'What waits' });
    const rude = await answered(answerer, id, 'Rude words.');
    await answered(third, id, 'Kind words.');
    await settled(house.database, { andLetters: true });
    const waiting = (programme: Programme): Promise<Fields[]> =>
      programme.within(
        (tx) => tx.sql`select subject, state, text = '' as "isEmpty" from letter
          where subject like '%What waits' and state in ('gathered', 'unwanted') order by subject`,
      );
    const letter = (subject: string, state: string) => ({ subject, state, isEmpty: state === 'unwanted' });
    const [one, other] = [
      'An answer from Programme answerer: What waits',
      'An answer from Programme third: What waits',
    ];
    expect(await waiting(asker)).toEqual([letter(one, 'gathered'), letter(other, 'gathered')]);
    await does(centre, 'hideExchangePost', { questionId: id, answerId: rude, reason: 'Be kind.' });
    await settled(house.database, { andLetters: true });
    expect(await waiting(asker)).toEqual([letter(one, 'unwanted'), letter(other, 'gathered')]);

    const question = 'Programme asker asks: What waits';
    expect(await waiting(answerer)).toEqual([letter(question, 'gathered')]);
    await third.within(
      (tx) =>
        tx.sql`update letter set state = 'withheld', wait_until = null, sent_at = null where subject = ${question}`,
    );
    await does(centre, 'hideExchangePost', { questionId: id, reason: 'Be kind.' });
    await settled(house.database, { andLetters: true });
    expect(await waiting(answerer)).toEqual([letter(question, 'unwanted')]);
    const [returned] = await third.within(
      (tx) => tx.sql<{ id: string }>`select id from letter where subject = ${question}`,
    );
    expect(codes(await doing(third.manager, 'sendLetterAgain', { letterId: returned?.id }, 'letter { id }'))).toEqual([
      'LETTER_EMPTIED',
    ]);
    await house.database.admin(`update letter set wait_until = now() where wait_until is not null`);
    await chores(house, 'digests');
    const digest = office.to(asker.manager.login).at(-1);
    expect(digest?.text).toContain('Kind words.');
    expect(digest?.text).not.toContain('Rude words.');
    for (const { manager } of [answerer, centre])
      expect(office.to(manager.login).some(({ text }) => text?.includes('What waits'))).toBe(false);
  });

  it('leave the letters that wait when they are closed, and their answers do not', async () => {
    const id = await asked(asker, { title: 'What is over' });
    await answered(third, id, 'In time.');
    await settled(house.database, { andLetters: true });
    await does(asker, 'closeExchangeQuestion', { questionId: id });
    await settled(house.database, { andLetters: true });
    const states = (programme: Programme): Promise<Fields[]> =>
      programme.within((tx) => tx.sql`select state from letter where subject like '%What is over'`);
    expect(await states(answerer)).toEqual([{ state: 'unwanted' }]);
    expect(await states(asker)).toEqual([{ state: 'gathered' }]);
  });

  it('are five a day for a programme, also when two ask at once', async () => {
    const ask = (): Promise<Fields> => does(third, 'askExchange', QUESTION);
    for (let count = 0; count < 4; count += 1) expect(codes(await ask())).toEqual([]);
    const both = await Promise.all([ask(), ask()]);
    expect(both.flatMap((answer) => codes(answer))).toEqual(['ASKED_ENOUGH']);
    expect(both.flatMap(({ refusals }) => refusals)[0].message).toContain('Ask the next one tomorrow.');
    expect(codes(await does(answerer, 'askExchange', QUESTION))).toEqual([]);
  });

  it('are listed in one statement, which counts no answers that nobody asks for', async () => {
    await settled(house.database, { andLetters: true });
    const asked = async (fields: string): Promise<string[]> => {
      const sent = await statementsOf(() => third.manager.ask(`{ exchangeQuestions { items { ${fields} } } }`));
      return sent.filter((text) => text.includes('exchange_'));
    };
    expect(await asked('title')).toEqual([expect.not.stringContaining('exchange_answers')]);
    expect(await asked('title answerCount')).toEqual([expect.stringContaining('exchange_answers')]);
  });

  it('keep no tag that is blank', async () => {
    const { question } = await does(centre, 'askExchange', { ...QUESTION, tags: ['  ', ' Rooms ', 'rooms'] });
    expect(question.tags).toEqual(['rooms']);
  });

  it('are the offices’: mentors and founders are turned away, and nobody writes into another programme', async () => {
    const id = await asked(answerer, { title: 'For offices' });
    for (const person of [await third.mentor('Ada'), await third.person('Femi', 'entrepreneur')]) {
      expect((await person.ask(ONE, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await doing(person, 'askExchange', QUESTION)).refusals).toHaveLength(1);
    }
    const rows = await third.within(
      (tx) => tx.sql`update exchange_question set closed_at = now() where id = ${id} returning id`,
    );
    expect(rows).toEqual([]);
    await expect(asker.within((tx) => tx.sql`update exchange_question set title = 'Other words'`)).rejects.toThrow(
      /permission/,
    );
  });
});
