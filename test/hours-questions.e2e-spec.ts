import { addDays } from '@outrigger/kernel';
import { pressAt } from './support/circulating.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { PostOffice } from './support/post-office.js';

const TO_ASK = `query ($mentorIds: [ID!]) { hoursToAsk(mentorIds: $mentorIds) { mentorId name knownAt askedAt answeredAt } }`;
const ASK = `mutation ($input: AskForHoursInput!) { done: askForHours(input: $input) { refusals { code } asked { mentorId } } }`;
const TIME = `{ me { membership { availability { weekly { day from to } confirmedAt datedHours { fromOn untilOn windows { from } } } } } }`;
const TELL = `mutation ($input: TellWeekInput!) { tellWeek(input: $input) { refusals { code } } }`;

const today = new Date().toISOString().slice(0, 10);
const days = { fromOn: addDays(today, 7), untilOn: addDays(today, 13) };

describe('asking for hours by a signed link (S2, S6)', () => {
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

  const ask = async (person: Person, input: object): Promise<Fields> =>
    (await person.ask(ASK, { input: { ...days, ...input } })).data?.['done'] ?? null;
  const toAsk = async (person: Person, mentorIds?: string[]): Promise<Fields[]> =>
    ((await person.ask(TO_ASK, { mentorIds })).data?.['hoursToAsk'] ?? []) as Fields[];
  const timeOf = async (person: Person): Promise<Fields> =>
    (await person.ask(TIME)).data?.['me'].membership.availability;
  async function linkTo({ login }: Person, which = 1): Promise<string> {
    const mails = await until(() => (office.to(login).length >= which ? office.to(login) : undefined));
    const [url = ''] = /https?:\S+\/a\/[^\s)\]>?]+/.exec(mails.at(-1)?.text ?? '') ?? [];
    return `${house.api.url}${new URL(url).pathname}`;
  }

  it('shows whom it would ask, and asks them in one deed; nobody else may', async () => {
    const [ada, bo] = [await ours.mentor('Ada'), await ours.mentor('Bo')];
    await bo.ask(TELL, { input: { weekly: [{ day: 1, from: '09:00', to: '12:00' }] } });
    await neighbour.mentor('Cy');
    expect((await toAsk(ours.manager)).map(({ name }) => name)).toEqual(['Ada']);
    expect((await toAsk(ours.manager, [ada.mentorId, bo.mentorId])).map(({ name }) => name)).toEqual(['Ada', 'Bo']);
    expect(await toAsk(neighbour.manager, [ada.mentorId])).toEqual([]);
    expect(await toAsk(ada)).toEqual([]);
    expect(codes(await ask(ours.manager, { fromOn: addDays(today, -3), untilOn: today }))).toEqual(['DAY_HAS_PASSED']);
    expect(codes(await ask(neighbour.manager, { mentorIds: [ada.mentorId] }))).toEqual(['NOBODY_TO_ASK']);
    expect(await ask(ada, {})).toBeNull();
    expect(await ask(ours.manager, {})).toEqual({ refusals: [], asked: [{ mentorId: ada.mentorId }] });
    const page = await (await fetch(await linkTo(ada))).text();
    expect(page).toContain('as we assume it');
    expect(page).toContain('09:00–18:00');
    const [line] = await toAsk(ours.manager);
    expect(line).toMatchObject({ name: 'Ada', knownAt: null, answeredAt: null });
    expect(line?.askedAt).not.toBeNull();
  });

  it('hears "as usual" by one press, counts it at once, and takes it back', async () => {
    const ada = await ours.mentor('Dee');
    await ask(ours.manager, { mentorIds: [ada.mentorId] });
    const link = await linkTo(ada);
    expect(await timeOf(ada)).toMatchObject({ weekly: null, confirmedAt: null });
    const { page } = await pressAt(link, { choice: 'usual' });
    expect(page).toContain('Your usual hours hold.');
    expect((await timeOf(ada)).weekly).toHaveLength(5);
    expect((await timeOf(ada)).confirmedAt).not.toBeNull();
    expect((await toAsk(ours.manager)).map(({ name }) => name)).not.toContain('Dee');
    await pressAt(link, { undo: 'yes' });
    expect(await timeOf(ada)).toMatchObject({ weekly: null, confirmedAt: null });
  });

  it('lets nobody undo what they were asked anew since', async () => {
    const gil = await ours.mentor('Gil');
    await ask(ours.manager, { mentorIds: [gil.mentorId] });
    const first = await linkTo(gil);
    await pressAt(first, { choice: 'usual' });
    await ask(ours.manager, { mentorIds: [gil.mentorId] });
    await pressAt(first, { undo: 'yes' });
    expect((await timeOf(gil)).confirmedAt).not.toBeNull();
  });

  it('hears the days that do not suit, beside those that are told, and undoes only its own', async () => {
    const eli = await ours.mentor('Eli');
    await eli.ask(TELL, { input: { weekly: [{ day: 2, from: '10:00', to: '12:00' }] } });
    await ask(ours.manager, { mentorIds: [eli.mentorId] });
    const link = await linkTo(eli);
    const { page: none } = await pressAt(link, { choice: 'not' });
    expect(none).toContain('Tick the days on which you cannot');
    const ticks = [days.fromOn, addDays(days.fromOn, 1), days.untilOn, addDays(days.untilOn, 30)];
    const form = Object.fromEntries(ticks.map((day) => [`day-${day}`, 'on']));
    await pressAt(link, { choice: 'not', ...form });
    expect(await timeOf(eli)).toMatchObject({
      weekly: [{ day: 2, from: '10:00', to: '12:00' }],
      datedHours: [
        { fromOn: days.fromOn, untilOn: addDays(days.fromOn, 1), windows: [] },
        { fromOn: days.untilOn, untilOn: days.untilOn, windows: [] },
      ],
    });
    await pressAt(link, { undo: 'yes' });
    expect((await timeOf(eli)).datedHours).toEqual([]);
  });

  it('takes other hours, and of two questions the last alone', async () => {
    const flo = await ours.mentor('Flo');
    await ask(ours.manager, { mentorIds: [flo.mentorId] });
    const first = await linkTo(flo);
    await ask(ours.manager, { mentorIds: [flo.mentorId] });
    const second = await linkTo(flo, 2);
    expect(second).not.toBe(first);
    expect(await (await fetch(first)).text()).toContain('This is not asked any more');
    await pressAt(second, { choice: 'hours', 'week-1': 'morning', 'week-6': 'evening', 'week-3': 'none' });
    expect((await timeOf(flo)).weekly).toEqual([
      { day: 1, from: '09:00', to: '13:00' },
      { day: 6, from: '18:00', to: '21:00' },
    ]);
    const twice = await Promise.all([1, 2].map(() => ask(ours.manager, { mentorIds: [flo.mentorId] })));
    expect(twice.map(codes)).toEqual([[], []]);
  });
});
