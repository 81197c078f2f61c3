import { everybodyOf, setPolicy, tellHours } from './support/arranging.js';
import { pressAt } from './support/circulating.js';
import { codes, errorOf, type Fields } from './support/client.js';
import { type House, openHouse, openWorker, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { type Mentored, mentored } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';
import { chores } from './support/chores.js';
import { settled } from './support/settled.js';

const REFUSALS = 'refusals { code message field }';
const OPEN = `mutation ($input: OpenSessionInput!) { openSession(input: $input) { ${REFUSALS} session { id } } }`;
const CONFIRM = `mutation ($input: ConfirmSessionInput!) { confirmSession(input: $input) { ${REFUSALS} session { id } } }`;
const LET = `mutation ($input: LetArrangerInput!) { letArranger(input: $input) { ${REFUSALS} session { arranger } } }`;
const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { ${REFUSALS} session { id } } }`;
const SAY = `mutation ($input: AnswerPollInput!) { answerPoll(input: $input) { ${REFUSALS} poll { status } } }`;
const BACK = `mutation ($input: TakeBackReminderInput!) { takeBackReminder(input: $input) { ${REFUSALS} session { remindedAt } } }`;
const REMIND = `mutation ($input: RemindInvitedInput!) { remindInvited(input: $input) { ${REFUSALS} session { remindedAt } } }`;
const READ = `query ($id: ID!) { session(id: $id) { status startsAt sequence arranger stuckAt stuckWhy weakAt
  poll { id status times { id startsAt coming } voices { membershipId name answeredAt suits } } } }`;
const WORK = `{ workList(perKind: 20) { kind items { id title detail } } }`;
const FILE = `mutation ($input: FileReportInput!) { fileReport(input: $input) { ${REFUSALS} session { status } } }`;

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

describe('the arranger (S2, S6, T1)', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let smtpUrl: string;
  let next = 0;

  beforeAll(async () => {
    smtpUrl = await office.open();
    house = await openHouse({ smtpUrl });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    await setPolicy(ours, { arranging: 'arranger' });
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const deed = async (query: string, input: object, { ask }: Pick<Person, 'ask'> = ours.manager): Promise<Fields> =>
    Object.values((await ask(query, { input })).data ?? {})[0];
  const quiet = (): Promise<void> => settled(house.database);
  const read = async (id: string): Promise<Fields> => {
    await quiet();
    return (await ours.manager.ask(READ, { id })).data?.['session'];
  };
  const opened = async (venture: Mentored): Promise<string> =>
    (await deed(OPEN, { ventureId: venture.ventureId })).session.id as string;
  const tick = async (): Promise<void> => {
    await house.database.admin(`select graphile_worker.add_job('arrange')`);
    await quiet();
  };
  /** A venture of which everybody but these told their hours; the lead first. */
  const unknown = async (...who: number[]): Promise<Mentored> => {
    const venture = await mentored(ours, `Venture ${next++}`);
    const all = everybodyOf(venture);
    await tellHours(
      ours,
      all.filter((_, at) => !who.includes(at)),
    );
    return venture;
  };
  const linkTo = async ({ login }: Person): Promise<string> => {
    const mail = await until(() => office.to(login).findLast(({ subject }) => subject?.includes('When can you meet')));
    const [url = ''] = /https?:\S+\/a\/[^\s)\]>]+/.exec(mail.text ?? '') ?? [];
    return `${house.api.url}${new URL(url).pathname}`;
  };
  const worksOf = async (kind: string): Promise<string[]> => {
    const { data } = await ours.manager.ask(WORK);
    const group = (data?.['workList'] as Fields[]).find((each) => each.kind === kind);
    return group?.items.map(({ id }: Fields) => id);
  };

  it('confirms by itself where all calendars are known', async () => {
    const id = await opened(await unknown());
    expect(await read(id)).toMatchObject({ status: 'confirmed', arranger: true, poll: null, stuckAt: null });
  });

  it('asks those whose calendars it does not know, and confirms the time that suits', async () => {
    const venture = await unknown(1);
    const asked = venture.mentors[1] as Person;
    const id = await opened(venture);
    const { status, poll } = await read(id);
    expect(status).toBe('planned');
    expect(poll.times).toHaveLength(3);
    expect(poll.voices.map(({ membershipId }: Fields) => membershipId)).toEqual([asked.memberId]);
    const link = await linkTo(asked);
    expect(await (await fetch(link)).text()).toContain('when can you meet?');
    const [, second] = poll.times as [Fields, Fields];
    expect((await pressAt(link, { choice: 'ticked' })).page).toContain('Tick a time');
    expect((await pressAt(link, { choice: 'ticked', [second.id]: 'on' })).page).toContain('One time suits you.');
    expect(await read(id)).toMatchObject({ status: 'confirmed', startsAt: second.startsAt, poll: null });
  });

  it('proposes other times when none suits, and tells the office when it is stuck', async () => {
    const venture = await unknown(0);
    const lead = venture.mentors[0] as Person;
    const id = await opened(venture);
    const first = (await read(id)).poll;
    expect(codes(await deed(SAY, { pollId: first.id, timeIds: [] }, lead))).toEqual([]);
    const second = (await read(id)).poll;
    expect(second.id).not.toBe(first.id);
    const starts = ({ times }: Fields): string[] => times.map(({ startsAt }: Fields) => startsAt);
    expect(starts(second).filter((start) => starts(first).includes(start))).toEqual([]);
    expect(await worksOf('stuck')).not.toContain(id);
    await deed(SAY, { pollId: second.id, timeIds: [], membershipId: lead.memberId });
    expect(await read(id)).toMatchObject({
      status: 'planned',
      poll: null,
      stuckWhy: expect.stringContaining('No time'),
    });
    expect(await worksOf('stuck')).toContain(id);
    expect(await worksOf('arrange')).not.toContain(id);
    await deed(CONFIRM, { sessionId: id, startsAt: inDays(9) });
    expect(await worksOf('stuck')).not.toContain(id);
  });

  it('counts a quorum when the time to answer is over, and reminds half way, once', async () => {
    const venture = await unknown(1, 2);
    const extra = await ours.mentor(`${venture.ventureId} extra`, { background: 'marketing' });
    await ours.within(
      (tx) => tx.sql`insert into team_seat (id, team_id, mentor_id, is_lead, from_at)
      values (gen_random_uuid(), ${venture.teamId}, ${extra.mentorId}, false, now())`,
    );
    await tellHours(ours, [extra.memberId]);
    const id = await opened(venture);
    const { poll } = await read(id);
    await deed(SAY, { pollId: poll.id, timeIds: [poll.times[0].id], membershipId: venture.mentors[1]?.memberId });
    expect((await read(id)).status).toBe('planned');
    await ours.within(
      (tx) => tx.sql`update session_poll set opened_at = opened_at - interval '30 hours',
        closes_at = closes_at - interval '30 hours' where id = ${poll.id}`,
    );
    await tick();
    await tick();
    await settled(house.database, { andLetters: true });
    const reminders = office
      .to(venture.mentors[2]?.login ?? '')
      .filter(({ subject }) => subject?.startsWith('Still looking'));
    expect(reminders).toHaveLength(1);
    await ours.within((tx) => tx.sql`update session_poll set closes_at = now() where id = ${poll.id}`);
    await tick();
    expect(await read(id)).toMatchObject({ status: 'confirmed', startsAt: poll.times[0].startsAt });
  });

  it('looks anew when somebody who must come says no, and asks everybody to the new time', async () => {
    const venture = await unknown();
    const id = await opened(venture);
    const before = await read(id);
    expect(codes(await deed(ANSWER, { sessionId: id, answer: 'no', sequence: 0 }, venture.founder))).toEqual([]);
    const after = await read(id);
    expect(after).toMatchObject({ status: 'confirmed', sequence: 1 });
    expect(after.startsAt).not.toBe(before.startsAt);
  });

  it('leaves the time when the quorum can spare whoever says no', async () => {
    const venture = await unknown();
    const extra = await ours.mentor(`${venture.ventureId} spare`, { background: 'marketing' });
    await ours.within(
      (tx) => tx.sql`insert into team_seat (id, team_id, mentor_id, is_lead, from_at)
      values (gen_random_uuid(), ${venture.teamId}, ${extra.mentorId}, false, now())`,
    );
    await tellHours(ours, [extra.memberId]);
    const id = await opened(venture);
    const before = await read(id);
    await deed(ANSWER, { sessionId: id, answer: 'no', sequence: 0 }, extra);
    expect(await read(id)).toMatchObject({ startsAt: before.startsAt, sequence: 0 });
  });

  it('takes each step once, however many workers look and however often', async () => {
    const second = await openWorker(house.database, { smtpUrl });
    try {
      const venture = await unknown(1, 2);
      const id = await opened(venture);
      const { poll } = await read(id);
      const says = [1, 2].map((at) =>
        deed(SAY, { pollId: poll.id, timeIds: [poll.times[0].id], membershipId: venture.mentors[at]?.memberId }),
      );
      await Promise.all(says);
      await ours.within(
        (tx) => tx.sql`update session_poll set closes_at = now() where id = ${poll.id} and status = 'open'`,
      );
      await Promise.all([tick(), tick(), tick()]);
      expect(await read(id)).toMatchObject({ status: 'confirmed', sequence: 0 });
      const facts = await ours.within(
        (tx) => tx.sql`select id from fact where name = 'session.confirmed' and payload->>'sessionId' = ${id}`,
      );
      expect(facts).toHaveLength(1);
    } finally {
      await second.stop();
    }
  });

  it('takes a session over from the office, asks everybody where the office says so, and gives it back', async () => {
    await setPolicy(ours, { arranging: 'office' });
    const venture = await unknown();
    const id = await opened(venture);
    expect(await read(id)).toMatchObject({ status: 'planned', arranger: false });
    expect(await worksOf('arrange')).toContain(id);
    expect(codes(await deed(LET, { sessionId: id, isOn: true, askAll: true }))).toEqual([]);
    expect((await read(id)).poll.voices).toHaveLength(4);
    await deed(LET, { sessionId: id, isOn: false });
    expect(await read(id)).toMatchObject({ arranger: false, poll: null });
    await setPolicy(ours, { arranging: 'arranger' });
  });

  it('counts the quorum once more the day before (T1)', async () => {
    await setPolicy(ours, { arranging: 'office' });
    const venture = await unknown();
    const id = await opened(venture);
    await deed(CONFIRM, { sessionId: id, startsAt: inDays(0.9) });
    await tick();
    expect((await read(id)).weakAt).toBeNull();
    await deed(ANSWER, { sessionId: id, answer: 'no', sequence: 0 }, venture.mentors[2]);
    await tick();
    expect((await read(id)).weakAt).not.toBeNull();
    expect(await worksOf('quorum')).toContain(id);
    await setPolicy(ours, { arranging: 'arranger' });
  });

  it('reminds those who have not answered, once in half a day, by the office’s press', async () => {
    const venture = await unknown();
    const id = await opened(venture);
    const { sequence } = await read(id);
    await ours.within(
      (tx) =>
        tx.sql`update session set starts_at = now() + interval '3 days', ends_at = now() + interval '75 hours' where id = ${id}`,
    );
    await deed(ANSWER, { sessionId: id, answer: 'yes', sequence }, venture.founder);
    expect(await worksOf('replies')).toContain(id);
    expect(codes(await deed(REMIND, { sessionId: id }))).toEqual([]);
    expect(codes(await deed(REMIND, { sessionId: id }))).toEqual(['REMINDED']);
    expect(await worksOf('replies')).not.toContain(id);
    expect(await deed(BACK, { sessionId: id, about: 'replies' })).toMatchObject({ session: { remindedAt: null } });
    expect(await worksOf('replies')).toContain(id);
    expect(codes(await deed(REMIND, { sessionId: id }))).toEqual([]);
    await house.database.admin(`update session_reminder set letter_at = now() where step = 'office'`);
    await chores(house, 'send-reminders');
    const asks = (login = ''): number =>
      office.to(login).filter(({ subject }) => subject?.startsWith('Do you come?')).length;
    expect([...venture.mentors, venture.founder].map(({ login }) => asks(login))).toEqual([1, 1, 1, 0]);
  });

  it('finds the next session once a report is filed, where the policy opens it', async () => {
    const venture = await unknown();
    const id = await opened(venture);
    await read(id);
    await ours.within(
      (tx) =>
        tx.sql`update session set starts_at = now() - interval '3 hours', ends_at = now() - interval '2 hours' where id = ${id}`,
    );
    const lead = venture.mentors[0] as Person;
    const report = {
      sessionId: id,
      summary: 'A flat fee.',
      topics: [{ topic: 'pricing', minutes: 30 }],
      attendeeIds: everybodyOf(venture),
      actions: [],
    };
    expect(codes(await deed(FILE, report, lead))).toEqual([]);
    await quiet();
    const sessions = await ours.within(
      (tx) => tx.sql<{ number: number; status: string; wishedOn: Date }>`
      select number, status, wished_on as "wishedOn" from session where venture_id = ${venture.ventureId} order by number`,
    );
    expect(sessions.map(({ number, status }) => [number, status])).toEqual([
      [1, 'held'],
      [2, 'confirmed'],
    ]);
    expect(Math.round((Number(sessions[1]?.wishedOn) - Date.now()) / 86_400_000)).toBe(28);
  });

  it('is nobody’s but the office’s, and no neighbour’s', async () => {
    const venture = await unknown(1);
    const id = await opened(venture);
    const { poll } = await read(id);
    const input = { sessionId: id, isOn: false };
    for (const person of [venture.founder, venture.mentors[0]]) {
      expect(errorOf(await person?.ask(LET, { input })).code).toBe('FORBIDDEN');
    }
    expect(errorOf(await neighbour.manager.ask(LET, { input })).message).toMatch(/^No Session/);
    expect(errorOf(await neighbour.manager.ask(REMIND, { input: { sessionId: id } })).message).toMatch(/^No Session/);
    const say = { pollId: poll.id, timeIds: [], membershipId: venture.mentors[1]?.memberId };
    for (const person of [venture.founder, neighbour.manager]) {
      expect(errorOf(await person.ask(SAY, { input: say })).message).toMatch(/^No SessionPoll/);
    }
    expect((await neighbour.manager.ask(READ, { id })).data?.['session']).toBeNull();
  });
});
