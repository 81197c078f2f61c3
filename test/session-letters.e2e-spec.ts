import { TODAY } from '@outrigger/programmes';
import { pressAt } from './support/circulating.js';
import { chores } from './support/chores.js';
import { codes, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { PostOffice } from './support/post-office.js';
import { settled } from './support/settled.js';
import { seated, type Sitting, sitting } from './support/sitting.js';

const SESSION = `query ($id: ID!) { session(id: $id) { status report { summary topics { topic minutes } choices { question decided } }
  actions { id text ownerName dueOn doneAt progress } summary { words } feedback { worth words } attendees { name attended } } }`;
const WORK = '{ workList { kind count items { id title } } }';
const NEXT =
  'query ($v: ID!) { sessions(ventureId: $v, status: planned) { items { number wish { around urgency } } } }';

describe('letters around a session (S1, S3, S5, S6)', () => {
  const post = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await post.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    await sitting(neighbour, 'Foreign', { startsInHours: -2 });
  });
  afterAll(async () => {
    await house.close();
    await post.close();
  });

  const deed = async (by: Person, field: string, input: object): Promise<Fields> =>
    (await by.ask(mutationOf(field), { input })).data?.[field];
  const seen = async ({ sessionId }: Sitting, by = ours.manager): Promise<Fields> =>
    (await by.ask(SESSION, { id: sessionId })).data?.['session'];
  const lead = ({ mentors }: Sitting): Person => mentors[0] as Person;
  /** What the clockwork does in its minute and its hour, twice: nobody is told twice. */
  const tick = (): Promise<void> =>
    chores(house, 'ask-around-sessions', 'remind-of-actions', 'ask-around-sessions', 'remind-of-actions');
  /** The time in which the office can take its presses back is over. */
  const letLeave = async (): Promise<void> => {
    await house.database.admin(`update session_reminder set letter_at = now() where letter_at is not null`);
    await chores(house, 'send-reminders', 'send-reminders');
  };
  const subjects = ({ login }: Person): string[] => post.to(login).map(({ subject }) => subject ?? '');
  /** The address behind the button of the newest letter. */
  async function linkTo({ login }: Person, subject: RegExp): Promise<string> {
    const mail = await until(() => post.to(login).findLast((letter) => subject.test(letter.subject ?? '')));
    const [url = ''] = /https?:\S+\/a\/[^\s)\]>]+/.exec(mail.text ?? '') ?? [];
    const { pathname, search } = new URL(url);
    return `${house.api.url}${pathname}${search}`;
  }
  const page = async (url: string): Promise<string> => (await fetch(url)).text();
  const work = async (kind: string, by = ours.manager): Promise<string[]> =>
    ((await by.ask(WORK)).data?.['workList'] as Fields[])
      .find((group) => group.kind === kind)
      .items.map(({ title }: Fields) => title);
  const agenda = [
    { title: 'Price', topic: 'pricing' },
    { title: 'Hire?', topic: 'hiring' },
  ];

  it('S1: founders are asked for their agenda, once, and again a day before it is due', async () => {
    const at = await sitting(ours, 'Unwritten', { startsInHours: 150 });
    await tick();
    expect(subjects(at.founder)).toEqual(['Your agenda for session 1: Unwritten']);
    await ours.within(
      (tx) => tx.sql`update session set starts_at = now() + interval '80 hours',
      ends_at = now() + interval '82 hours' where id = ${at.sessionId}`,
    );
    await tick();
    expect(subjects(at.founder)).toEqual([
      'Your agenda for session 1: Unwritten',
      'Still without an agenda: session 1, Unwritten',
    ]);
    expect(subjects(lead(at))).toEqual([]);
    expect(await work('agenda')).not.toContain('Unwritten');
  });

  it('V5: an agenda that is late is on the work list, with the deed that reminds; once a day', async () => {
    const at = await sitting(ours, 'Late', { startsInHours: 48 });
    await tick();
    const before = subjects(at.founder).length;
    expect(await work('agenda')).toContain('Late');
    expect(await work('agenda', neighbour.manager)).not.toContain('Late');
    const remind = (by: Person) => deed(by, 'remindOfSession', { sessionId: at.sessionId, about: 'agenda' });
    expect(await remind(neighbour.manager)).toBeUndefined();
    expect(await remind(at.founder)).toBeUndefined();
    expect(codes(await remind(ours.manager))).toEqual([]);
    expect(codes(await remind(ours.manager))).toEqual(['REMINDED_ALREADY']);
    await letLeave();
    expect(subjects(at.founder)).toHaveLength(before + 1);
    expect(await work('agenda')).not.toContain('Late');
    const written = { sessionId: at.sessionId, expectedVersion: 0, items: [{ title: 'Price', minutes: 20 }] };
    expect(codes(await deed(at.founder, 'writeAgenda', written))).toEqual([]);
    await house.database.admin(
      `update session_reminder set reminded_at = now() - interval '2 days' where session_id = $1`,
      [at.sessionId],
    );
    expect(codes(await remind(ours.manager))).toEqual(['NOT_OWED']);
  });

  it('V5: what the office reminds of can be taken back until its letter leaves, and then once more be pressed', async () => {
    const at = await sitting(ours, 'Undone', { startsInHours: 48 });
    await tick();
    const before = subjects(at.founder).length;
    const input = { sessionId: at.sessionId, about: 'agenda' };
    const back = (by: Person) => deed(by, 'takeBackReminder', input);
    expect(codes(await back(ours.manager))).toEqual(['LETTER_LEFT']);
    expect(codes(await deed(ours.manager, 'remindOfSession', input))).toEqual([]);
    await chores(house, 'send-reminders');
    expect(subjects(at.founder)).toHaveLength(before);
    for (const by of [neighbour.manager, at.founder, lead(at)]) expect(await back(by)).toBeUndefined();
    expect((await Promise.all([1, 2].map(() => back(ours.manager)))).flatMap(codes)).toEqual(['LETTER_LEFT']);
    expect(await work('agenda')).toContain('Undone');
    await letLeave();
    expect(subjects(at.founder)).toHaveLength(before);

    expect(codes(await deed(ours.manager, 'remindOfSession', input))).toEqual([]);
    await letLeave();
    expect(subjects(at.founder)).toHaveLength(before + 1);
    expect(codes(await back(ours.manager))).toEqual(['LETTER_LEFT']);
  });

  it('S1, S5: mentors get the agenda when it is published, and all the brief a day before', async () => {
    const at = await sitting(ours, 'Briefed', { startsInHours: 30, agenda });
    await ours.within(
      (tx) => tx.sql`insert into action (id, session_id, venture_id, owner_id, text)
      values (gen_random_uuid(), ${at.sessionId}, ${at.ventureId}, ${lead(at).memberId}, 'Ask the waterworks')`,
    );
    await deed(at.founder, 'publishAgenda', { sessionId: at.sessionId });
    await tick();
    expect(subjects(lead(at))).toEqual(['The agenda is out: session 1, Briefed']);
    await ours.within(
      (tx) => tx.sql`update session set starts_at = now() + interval '20 hours',
      ends_at = now() + interval '21 hours' where id = ${at.sessionId}`,
    );
    const lapsed = at.mentors[2];
    await ours.within(
      (tx) => tx.sql`update warrant set expires_on = ${TODAY} - 1 where mentor_id = ${lapsed?.mentorId}`,
    );
    await tick();
    expect(subjects(lead(at))).toEqual(['The agenda is out: session 1, Briefed', 'Tomorrow: session 1, Briefed']);
    expect(subjects(at.founder)).toEqual(['Tomorrow: session 1, Briefed']);
    expect(subjects(lapsed as Person).filter((subject) => subject.startsWith('Tomorrow'))).toEqual([]);
    const [ofLead, ofFounder] = [lead(at), at.founder].map(({ login }) => post.to(login).at(-1)?.text ?? '');
    expect(ofLead).toContain('1. Price (20 min)');
    expect(ofLead).toContain('You promised: Ask the waterworks');
    expect(ofFounder).not.toContain('Ask the waterworks');
  });

  describe('the report by a link (S3, S6)', () => {
    const given = (at: Sitting, changes: Record<string, string> = {}): Record<string, string> => ({
      choice: 'file',
      ...Object.fromEntries([at.founder, ...at.mentors].map(({ memberId }) => [`came-${memberId}`, 'on'])),
      'topic-pricing': 'most',
      'topic-hiring': 'some',
      'topic-cash': 'little',
      summary: 'A flat fee, reviewed in six months.',
      choices: 'Price: flat fee / by sensor = flat fee',
      actions: 'Founder: send the letter by 2031-01-15',
      next: '5',
      ...changes,
    });

    it('comes to the lead at the end; opening changes nothing, one press files it, and opens the next', async () => {
      const at = await sitting(ours, 'Reported', { startsInHours: -2, agenda });
      await tick();
      expect(subjects(lead(at))).toEqual(['Two minutes: your report of session 1, Reported']);
      const url = await linkTo(lead(at), /your report/);
      const drawn = await page(url);
      for (const said of ['Who came?', 'What was talked about?', 'Founder Reported', 'Pricing and costs']) {
        expect(drawn).toContain(said);
      }
      expect((await seen(at)).status).toBe('confirmed');
      const faulty = given(at, { 'topic-legal': 'little', actions: 'Zoe: call', choices: 'It depends' });
      const { page: refused } = await pressAt(url, faulty);
      for (const said of ['Tap at most 3 topics', 'Begin with a name: Zoe: call', 'It depends'])
        expect(refused).toContain(said);
      expect(refused).toContain('A flat fee, reviewed in six months.');
      expect((await pressAt(url, given(at))).page).toContain('Filed.');
      await settled(house.database, { andLetters: true });
      expect(await seen(at)).toMatchObject({
        status: 'held',
        report: {
          topics: [
            { topic: 'pricing', minutes: 55 },
            { topic: 'hiring', minutes: 25 },
            { topic: 'cash', minutes: 10 },
          ],
          choices: [{ question: 'Price', decided: 'flat fee' }],
        },
        actions: [{ text: 'send the letter', ownerName: 'Founder Reported', dueOn: '2031-01-15' }],
      });
      const { items } = (await ours.manager.ask(NEXT, { v: at.ventureId })).data?.['sessions'];
      expect(items).toEqual([{ number: 2, wish: { around: expect.any(String), urgency: 'later' } }]);
      expect((await pressAt(url, given(at, { summary: 'Again.' }))).page).toContain('Filed.');
      expect((await seen(at)).report.summary).toBe('A flat fee, reviewed in six months.');
    });

    it('shows nothing to a lead whose warrant has ended meanwhile (C2)', async () => {
      const at = await sitting(ours, 'Lapsed lead', { startsInHours: -2, agenda });
      await tick();
      const url = await linkTo(lead(at), /your report/);
      await ours.within(
        (tx) => tx.sql`update warrant set expires_on = ${TODAY} - 1 where mentor_id = ${at.mentors[0]?.mentorId}`,
      );
      const drawn = await page(url);
      expect(drawn).toContain('not open to you');
      expect(drawn).not.toContain('Founder Lapsed lead');
      const { page: refused } = await pressAt(url, given(at));
      expect(refused).toContain('not open to you');
      expect((await seen(at)).status).toBe('confirmed');
    });

    it('is late on the work list, and is no more asked for once it is in', async () => {
      const at = await sitting(ours, 'Overdue', { startsInHours: -60 });
      expect(await work('report')).toContain('Overdue');
      expect(codes(await deed(ours.manager, 'remindOfSession', { sessionId: at.sessionId, about: 'report' }))).toEqual(
        [],
      );
      await letLeave();
      expect(subjects(lead(at))).toContain('The report of session 1 is asked for: Overdue');
      expect(await work('report')).not.toContain('Overdue');
    });
  });

  it('S3: founders sum up, and both sides say what it was worth, by links', async () => {
    const at = await sitting(ours, 'Summed up', { startsInHours: -2, agenda });
    await tick();
    const summary = await linkTo(at.founder, /What do you take/);
    expect((await pressAt(summary, { choice: 'write', words: ' ' })).page).toContain('Please give');
    expect((await pressAt(summary, { choice: 'write', words: 'Price first.' })).page).toContain('Thank you');
    expect((await seen(at)).summary).toEqual({ words: 'Price first.' });
    await deed(lead(at), 'fileReport', {
      sessionId: at.sessionId,
      summary: 'Well.',
      topics: [{ topic: 'pricing', minutes: 60 }],
      attendeeIds: [at.founder, ...at.mentors].map(({ memberId }) => memberId),
      actions: [],
    });
    await settled(house.database, { andLetters: true });
    for (const [by, choice] of [
      [at.founder, '4'],
      [lead(at), '3'],
    ] as const) {
      const url = await linkTo(by, /worth to you/);
      expect((await pressAt(url, { choice, words: 'Good.' })).page).toContain('Thank you');
    }
    expect((await seen(at)).feedback).toEqual([
      { worth: 4, words: 'Good.' },
      { worth: 3, words: 'Good.' },
    ]);
  });

  it('S3, S6: an owner is reminded of an action once before and once late; one press does it, and is undone', async () => {
    const at = await sitting(ours, 'Promised', { startsInHours: 300 });
    await ours.within(
      (tx) => tx.sql`insert into action (id, session_id, venture_id, owner_id, text, due_on)
      values (gen_random_uuid(), ${at.sessionId}, ${at.ventureId}, ${at.founder.memberId}, 'Send the letter', ${TODAY} + 1)`,
    );
    await tick();
    const due = async (days: number): Promise<void> => {
      await ours.within(
        (tx) => tx.sql`update action set due_on = ${TODAY} + ${days}::int where venture_id = ${at.ventureId}`,
      );
      await tick();
    };
    await due(-1);
    const about = subjects(at.founder).filter((subject) => subject.endsWith('Send the letter'));
    expect(about.map((subject) => subject.slice(0, 3))).toEqual(['By ', 'Was']);
    const url = await linkTo(at.founder, /^Was due/);
    expect(url).toMatch(/\?c=done$/);
    expect(await page(url)).toContain('Is this done?');
    expect((await seen(at)).actions[0].doneAt).toBeNull();
    const { page: done } = await pressAt(url, { choice: 'done' });
    expect(done).toContain('Undo');
    expect((await seen(at)).actions[0].doneAt).not.toBeNull();
    await pressAt(url, { undo: 'yes' });
    expect((await seen(at)).actions[0].doneAt).toBeNull();
    await pressAt(url, { choice: 'progress', progress: 'Drafted.' });
    expect((await seen(at)).actions[0]).toMatchObject({ doneAt: null, progress: 'Drafted.' });
  });

  it('a word is answered by mail to its teller', async () => {
    const teller = await ours.person('Teller', 'entrepreneur');
    await deed(teller, 'tellOffice', { words: 'We quarrel.' });
    expect(await work('word')).toEqual(['Teller']);
    const [row] = await ours.within((tx) => tx.sql<{ id: string }>`select id from office_word`);
    await deed(ours.manager, 'answerWord', { wordId: row?.id, reply: 'Come by on Thursday.' });
    await settled(house.database, { andLetters: true });
    expect(post.to(teller.login).at(-1)?.text).toContain('Come by on Thursday.');
    expect(await work('word')).toEqual([]);
  });

  it('nothing went to the neighbour of ours, nor from there to us', async () => {
    const at = await sitting(neighbour, 'Next door', { startsInHours: -2 });
    const second = await seated(ours, await sitting(ours, 'Here', { startsInHours: 400 }), {
      number: 2,
      startsInHours: 500,
    });
    await tick();
    expect(subjects(lead(at))).toEqual(['Two minutes: your report of session 1, Next door']);
    const url = await linkTo(lead(at), /your report/);
    expect((await pressAt(url, { choice: 'file', summary: 'Words.', 'topic-pricing': 'most' })).page).toContain(
      'mentors came',
    );
    expect(codes(await deed(ours.manager, 'remindOfSession', { sessionId: second, about: 'agenda' }))).toEqual([
      'NOT_OWED',
    ]);
  });
});
