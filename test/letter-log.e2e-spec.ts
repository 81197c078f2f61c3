import { chores } from './support/chores.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { type Mentored, mentored } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';
import { reportOf, type ReportParts } from './support/replying.js';
import { settled } from './support/settled.js';
import { confirmedSession, facts } from './support/telling.js';

const SECRET = 'thirty-two characters of a secret';
const LETTERS = `query ($search: String, $state: LetterState, $kind: MailKind, $first: Int, $after: String) {
  letters(first: $first, after: $after, search: $search, state: $state, kind: $kind) { hasMore endCursor
    items { id kind state subject toAddress attempts lastError holdsSecret isSendable sentAt } } }`;
const OPEN = 'query ($letterId: ID!) { sentLetter(letterId: $letterId) { subject html text readers } }';
const AGAIN = `mutation ($input: SendLetterAgainInput!) { sendLetterAgain(input: $input) { refusals { code } letter { state } } }`;
const ADDRESSES = '{ bouncingAddresses(first: 20) { items { id address memberName reason words letterSubject } } }';
const LIFT = `mutation ($input: LiftSuppressionInput!) { liftSuppression(input: $input) { refusals { code } address { liftedAt } } }`;
const CORRECT = `mutation ($input: CorrectAddressInput!) { correctAddress(input: $input) { refusals { code field } address { liftedAt } } }`;
const WORK = '{ workList { kind count items { id title detail } } }';

describe('the log of letters', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let team: Mentored;
  let number = 0;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open(), inboxSecret: SECRET });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    team = await mentored(ours, 'Aquaflow');
    await mentored(neighbour, 'Aquaflow');
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const rest = (): Promise<void> => settled(house.database, { andLetters: true });
  const tell = async ([name, payload]: readonly [string, object]): Promise<void> => {
    await ours.within((tx) => tx.emit(name, { ...payload }));
    await rest();
  };
  /** Word to all mentors that holds no secret; so far ahead that the clock asks nobody for an agenda meanwhile. */
  const published = async (): Promise<void> => {
    const sessionId = await confirmedSession(ours, team, { inDays: 20 + number, number: (number += 1) });
    await tell(facts.agendaPublished(sessionId));
  };
  const log = async (filter: object = {}, { ask }: Person = ours.manager): Promise<Fields[]> =>
    (await ask(LETTERS, { first: 50, ...filter })).data?.['letters'].items;
  const deed = async (query: string, input: object, { ask }: Person = ours.manager): Promise<Fields> =>
    told(await ask(query, { input }));
  const told = ({ data, errors }: Fields): Fields =>
    Object.values(data ?? {})[0] ?? { refusals: errors.map((error: Fields) => error.extensions) };
  const addresses = async ({ manager }: Programme = ours): Promise<Fields[]> =>
    (await manager.ask(ADDRESSES)).data?.['bouncingAddresses'].items;
  const last = ({ login }: Person) => {
    const mail = office.to(login).at(-1);
    if (!mail) throw new Error(`${login} has no letter.`);
    return mail;
  };
  const handOver = async (raw: Buffer): Promise<void> => {
    const headers = { 'content-type': 'message/rfc822', authorization: `Bearer ${SECRET}` };
    const answer = await fetch(`${house.api.url}/inbox`, { method: 'POST', headers, body: new Uint8Array(raw) });
    expect(answer.status).toBe(204);
    await rest();
  };
  const comesBack = async (reader: Person, parts: ReportParts = {}, name: 'report' | 'complaint' = 'report') => {
    await handOver(reportOf(last(reader), name, parts));
    return (await log({ search: reader.login }))[0];
  };
  const mentor = (at: number): Person => team.mentors[at] as Person;

  it('finds letters by person, kind and state, page by page', async () => {
    await published();
    await published();
    await chores(house, 'ask-around-sessions');
    const mine = await log({ search: mentor(0).login.toUpperCase() });
    expect(mine.map(({ kind, state, attempts }) => [kind, state, attempts])).toEqual([
      ['agendaPublished', 'sent', 1],
      ['agendaPublished', 'sent', 1],
    ]);
    expect(await log({ kind: 'agendaPublished', state: 'sent' })).toHaveLength(6);
    expect(await log({ state: 'failed' })).toEqual([]);
    expect(await log({ kind: 'invitation' })).toEqual([]);
    const page = (await ours.manager.ask(LETTERS, { first: 4 })).data?.['letters'];
    const next = (await ours.manager.ask(LETTERS, { first: 4, after: page.endCursor })).data?.['letters'];
    expect([page.hasMore, next.hasMore, next.items.length]).toEqual([true, false, 2]);
    expect(await log({}, neighbour.manager)).toEqual([]);
  });

  it('opens a letter as it was sent, without what is its reader’s alone', async () => {
    const [letter] = await log({ search: mentor(0).login });
    const { data } = await ours.manager.ask(OPEN, { letterId: letter?.id });
    const { html, text, readers } = data?.['sentLetter'];
    expect(text).toContain('have published their agenda');
    expect(readers).toEqual([expect.stringContaining(mentor(0).login)]);
    expect(`${html}${text}`).not.toMatch(/\/a\/|preferences\.invalid/);
    const foreign = await neighbour.manager.ask(OPEN, { letterId: letter?.id });
    expect(foreign.data).toEqual({ sentLetter: null });
  });

  it('never opens one that opens a door', async () => {
    const sessionId = await confirmedSession(ours, team, { inDays: 60, number: 90 });
    await tell(facts.invitation(sessionId));
    const [letter] = await log({ kind: 'invitation' });
    expect(letter).toMatchObject({ holdsSecret: true, isSendable: false });
    expect((await ours.manager.ask(OPEN, { letterId: letter?.id })).data).toEqual({ sentLetter: null });
  });

  it('sends again what the mail server refused, once, and nothing else', async () => {
    office.refusals.set(mentor(1).login, [550, 550]);
    await published();
    const [failed] = await log({ search: mentor(1).login });
    expect(failed).toMatchObject({ state: 'failed', isSendable: true, lastError: '550 Not now, not here.' });
    const before = office.to(mentor(1).login).length;
    office.refusals.delete(mentor(1).login);
    expect(codes(await deed(AGAIN, { letterId: failed?.id }, neighbour.manager))).toEqual(['NOT_FOUND']);
    const both = await Promise.all([1, 2].map(() => deed(AGAIN, { letterId: failed?.id })));
    expect(both.flatMap(codes)).toEqual(['LETTER_NOT_RETURNED']);
    await rest();
    expect(office.to(mentor(1).login)).toHaveLength(before + 1);
    expect(last(mentor(1)).headerLines.some(({ key }) => key === 'list-unsubscribe-post')).toBe(true);
    expect((await log({ search: mentor(1).login }))[0]).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
    expect(codes(await deed(AGAIN, { letterId: failed?.id }))).toEqual(['LETTER_NOT_RETURNED']);
  });

  it('keeps what a reader does without, and opens no door for it until it goes', async () => {
    const reader = mentor(2);
    await ours.within(
      (tx) => tx.sql`insert into mail_choice (id, membership_id, topic, choice, was, chosen_at)
      values (gen_random_uuid(), ${reader.memberId}, 'company', 'never', 'now', now())`,
    );
    await published();
    const [letter] = await log({ search: reader.login });
    expect(letter).toMatchObject({ state: 'unwanted', lastError: null });
    const doors = await ours.within((tx) => tx.sql`select from link where subject_id = ${letter?.id}`);
    expect(doors).toEqual([]);
    await ours.within((tx) => tx.sql`delete from mail_choice where membership_id = ${reader.memberId}`);
  });

  it('does not go once more to who has left', async () => {
    const { founder } = await mentored(ours, 'Left');
    office.refusals.set(founder.login, [550]);
    const venture = { ...team, founder };
    await tell(facts.agendaDue(await confirmedSession(ours, venture, { inDays: 45, number: 93 })));
    const [failed] = await log({ search: founder.login, state: 'failed' });
    office.refusals.delete(founder.login);
    await ours.within((tx) => tx.sql`update membership set status = 'revoked' where id = ${founder.memberId}`);
    expect(codes(await deed(AGAIN, { letterId: failed?.id }))).toEqual(['READER_LEFT']);
    await rest();
    expect(office.to(founder.login)).toEqual([]);
  });

  describe('of an address that bounces', () => {
    it('says so, and nothing goes there any more', async () => {
      const reader = mentor(0);
      expect(await comesBack(reader)).toMatchObject({ state: 'bounced', lastError: '5.1.1 said the server' });
      expect(await addresses()).toMatchObject([
        { address: reader.login, memberName: 'Aquaflow product', reason: 'hard' },
      ]);
      expect(await addresses(neighbour)).toEqual([]);
      const before = office.to(reader.login).length;
      await published();
      expect(office.to(reader.login)).toHaveLength(before);
      expect((await log({ search: reader.login }))[0]).toMatchObject({
        state: 'withheld',
        lastError: 'Not sent: the address bounces.',
        attempts: 0,
      });
    });

    it('is one line of the work list, with the deed that mends it', async () => {
      const group = (await ours.manager.ask(WORK)).data?.['workList'].find(
        ({ kind }: Fields) => kind === 'addressBounces',
      );
      expect(group).toMatchObject({ count: 1, items: [{ title: 'Aquaflow product' }] });
      const theirs = (await neighbour.manager.ask(WORK)).data?.['workList'];
      expect(theirs.find(({ kind }: Fields) => kind === 'addressBounces')).toMatchObject({ count: 0 });
    });

    it('goes to the corrected one from then on, and what was kept back can be sent', async () => {
      const reader = mentor(0);
      const [found] = await addresses();
      const suppressionId = found?.id as string;
      const taken = await deed(CORRECT, { suppressionId, email: mentor(1).login });
      expect(codes(taken)).toEqual(['ADDRESS_TAKEN']);
      expect(codes(await deed(CORRECT, { suppressionId, email: 'new@ours.example.org' }, neighbour.manager))).toEqual([
        'NOT_FOUND',
      ]);
      const [kept] = await log({ search: reader.login, state: 'withheld' });
      expect(codes(await deed(AGAIN, { letterId: kept?.id }))).toEqual(['ADDRESS_BOUNCES']);

      const email = 'new.address@ours.example.org';
      expect(await deed(CORRECT, { suppressionId, email })).toMatchObject({ refusals: [] });
      expect(codes(await deed(CORRECT, { suppressionId, email }))).toEqual(['ALREADY_MENDED']);
      expect(await deed(AGAIN, { letterId: kept?.id })).toMatchObject({ refusals: [] });
      await published();
      expect(office.to(email)).toHaveLength(2);
      expect(await addresses()).toEqual([]);
    });

    it('for now: not until the third letter comes back', async () => {
      const reader = mentor(2);
      for (const round of [1, 2, 3]) {
        await published();
        expect(await comesBack(reader, { status: '4.4.1', action: 'delayed' })).toMatchObject({ state: 'sent' });
        expect(await comesBack(reader, { status: '4.2.2' })).toMatchObject({ state: 'bounced' });
        await comesBack(reader, { status: '4.2.2' });
        expect(await addresses()).toHaveLength(round === 3 ? 1 : 0);
      }
      const [found] = await addresses();
      expect(found).toMatchObject({ reason: 'soft', address: reader.login });
      const lifted = await Promise.all([1, 2].map(() => deed(LIFT, { suppressionId: found?.id })));
      expect(lifted.flatMap(codes)).toEqual(['ALREADY_MENDED']);
      await published();
      await comesBack(reader, { status: '4.2.2' });
      expect(await addresses()).toEqual([]);
    }, 60_000);

    it('as one that is called spam', async () => {
      const reader = mentor(1);
      expect(await comesBack(reader, {}, 'complaint')).toMatchObject({ state: 'sent' });
      const [found] = await addresses();
      expect(found).toMatchObject({ reason: 'complaint', address: reader.login });
      await deed(LIFT, { suppressionId: found?.id });
    });

    it('not by a report that nobody can have got from a letter', async () => {
      const to = last(mentor(1)).from?.value[0]?.address ?? '';
      await handOver(reportOf(last(mentor(1)), 'report', { to, of: '<made-up@mail.example.org>' }));
      const id = '01900000-0000-7000-8000-000000000000';
      await handOver(reportOf(last(mentor(1)), 'report', { to, of: `<${id}@mail.example.org>` }));
      expect(await addresses()).toEqual([]);
    });

    it('where the mail server knows nobody', async () => {
      const { founder } = team;
      await ours.within(
        (tx) => tx.sql`update membership set email = 'gone@ours.example.org' where id = ${founder.memberId}`,
      );
      office.refusals.set('gone@ours.example.org', [550]);
      office.says = '5.1.1 No such user.';
      const sessionId = await confirmedSession(ours, team, { inDays: 70, number: 91 });
      await tell(facts.agendaDue(sessionId));
      expect(await addresses()).toMatchObject([{ address: 'gone@ours.example.org', reason: 'hard' }]);
    });
  });

  it('is the office’s', async () => {
    const { data } = await ours.manager.ask('{ letterKinds }');
    expect(data?.['letterKinds']).toEqual(expect.arrayContaining(['invitation', 'agendaPublished']));
    for (const query of ['{ letters { items { id } } }', '{ letterKinds }', ADDRESSES]) {
      expect((await mentor(1).ask(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    await until(() => (office.mails.length > 0 ? true : undefined));
  });
});
