import type { INestApplicationContext } from '@nestjs/common';
import { HouseModule, ROOMS } from '@outrigger/house';
import { InboxReader } from '@outrigger/notifications';
import type { ParsedMail } from 'mailparser';
import { codes, type Fields } from './support/client.js';
import { groundOn, type House, openHouse, type Person, type Programme } from './support/house.js';
import { ImapMailbox } from './support/imap-mailbox.js';
import { calendarsOf, eventOf, until } from './support/mail-parts.js';
import { meetingsOf } from './support/meeting.js';
import { type Mentored, mentored } from './support/mentored.js';
import { NestFactory } from './support/native/libraries.js';
import { PostOffice } from './support/post-office.js';
import { replyTo } from './support/replying.js';

const SECRET = 'thirty-two characters of a secret';
const REFUSALS = 'refusals { code message field }';
const OPEN = `mutation ($input: OpenSessionInput!) { openSession(input: $input) { ${REFUSALS} session { id } } }`;
const CONFIRM = `mutation ($input: ConfirmSessionInput!) { confirmSession(input: $input) { ${REFUSALS} session { id } } }`;
const SETTLE = `mutation ($input: SettleMailInput!) { settleMail(input: $input) { ${REFUSALS} mail { waits settledAt } } }`;
const ANSWERS = `query ($id: ID!) { session(id: $id) { attendees { membershipId answer answeredVia word } } }`;
const MAILS = `{ incomingMails(first: 50) { items { id outcome waits words fromAddress proposedAt sessionId sessionName invitedName } } }`;
const WORK = '{ workList { kind count items { id title detail } } }';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

describe('answers from calendars (F2)', () => {
  const office = new PostOffice();
  const mailbox = new ImapMailbox();
  let house: House;
  let reader: INestApplicationContext;
  let ours: Programme;
  let neighbour: Programme;
  let team: Mentored;
  let sessionId: string;

  beforeAll(async () => {
    const post = { smtpUrl: await office.open(), inboxUrl: await mailbox.open(), inboxSecret: SECRET };
    house = await openHouse(post);
    const ground = HouseModule.on({ ...groundOn(house.database, post), purpose: 'worker' });
    const module = { module: class Reading {}, imports: [ground, ...ROOMS] };
    reader = await NestFactory.createApplicationContext(module, { logger: ['error'] });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    team = await mentored(ours, 'Aquaflow');
    sessionId = await confirmed(ours, team, 9);
  });
  afterAll(async () => {
    await reader.close();
    await house.close();
    await mailbox.close();
    await office.close();
  });

  const deed = async ({ ask }: Pick<Person, 'ask'>, query: string, input: object): Promise<Fields> =>
    Object.values((await ask(query, { input })).data ?? {})[0];
  const confirmed = async ({ manager }: Programme, { ventureId }: Mentored, days: number): Promise<string> => {
    const id = (await deed(manager, OPEN, { ventureId })).session.id as string;
    await deed(manager, CONFIRM, { sessionId: id, startsAt: inDays(days) });
    return id;
  };
  const mentor = (at: number): Person => team.mentors[at] as Person;
  const letterTo = ({ login }: Person, sequence = 0): Promise<ParsedMail> =>
    until(() => office.to(login).find((mail) => eventOf(mail).sequence >= sequence));
  const saidBy = async ({ memberId }: Person): Promise<Fields> =>
    (await ours.manager.ask(ANSWERS, { id: sessionId })).data?.['session'].attendees.find(
      ({ membershipId }: Fields) => membershipId === memberId,
    );
  const handOver = (raw: Buffer, secret = SECRET): Promise<Response> =>
    fetch(`${house.api.url}/inbox`, {
      method: 'POST',
      headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${secret}` },
      body: new Uint8Array(raw),
    });
  const mails = async ({ manager }: Programme = ours): Promise<Fields[]> =>
    (await manager.ask(MAILS)).data?.['incomingMails'].items;
  /** The newest, once there are so many and all are read. */
  const read = (count: number): Promise<Fields> =>
    until(async () => {
      const all = await mails();
      return all.length === count && all.every(({ outcome }) => outcome) ? all[0] : undefined;
    });
  const waiting = async (kind: string): Promise<Fields[]> =>
    (await ours.manager.ask(WORK)).data?.['workList'].find((group: Fields) => group.kind === kind).items;

  it('count without a press: Google, Outlook without an organizer, Apple', async () => {
    const said = [
      ['google', 'ACCEPTED', 'yes'],
      ['outlook', 'DECLINED', 'no'],
      ['apple', 'TENTATIVE', 'maybe'],
    ] as const;
    for (const [at, [client, partstat, answer]] of said.entries()) {
      const raw = replyTo(await letterTo(mentor(at)), client, { partstat });
      expect((await handOver(raw)).status).toBe(204);
      await until(async () => ((await saidBy(mentor(at))).answer === answer ? true : undefined));
      expect(await saidBy(mentor(at))).toMatchObject({ answer, answeredVia: 'calendar' });
    }
    await read(3);
  });

  it('are read out of a mailbox, once each, whichever way they come', async () => {
    const raw = replyTo(await letterTo(team.founder), 'google', { comment: 'I am five minutes late.' });
    mailbox.deliver(raw);
    mailbox.deliver('Message-ID: <spam@evil.example>\r\nTo: reply@mail.example.org\r\n\r\nBuy!');
    await reader.get(InboxReader, { strict: false }).read();
    expect(mailbox.unread).toBe(0);
    expect((await handOver(raw)).status).toBe(204);
    mailbox.deliver(raw);
    await reader.get(InboxReader, { strict: false }).read();
    expect(await read(4)).toMatchObject({ outcome: 'answered', waits: true, words: 'I am five minutes late.' });
    expect(await saidBy(team.founder)).toMatchObject({ answer: 'yes', word: 'I am five minutes late.' });
    expect(await waiting('wordsCame')).toEqual([
      expect.objectContaining({ detail: expect.stringContaining('five minutes late') }),
    ]);
  });

  it('are of nobody else: an invited person cannot answer for another, a stranger only asks', async () => {
    const letter = await letterTo(mentor(1));
    await handOver(replyTo(letter, 'google', { attendee: mentor(0).login, partstat: 'DECLINED' }));
    expect(await read(5)).toMatchObject({ outcome: 'refused', waits: false });
    expect(await saidBy(mentor(0))).toMatchObject({ answer: 'yes' });

    await handOver(replyTo(letter, 'google', { from: 'eve@guests.example.org' }));
    expect(await read(6)).toMatchObject({ outcome: 'guest', waits: true, invitedName: 'Aquaflow sales' });
    expect(await saidBy(mentor(1))).toMatchObject({ answer: 'no' });
    expect(await waiting('guestAsks')).toEqual([expect.objectContaining({ title: 'Somebody' })]);
  });

  it('are refused when they are forged: another tag, another session, no secret', async () => {
    const letter = await letterTo(mentor(0));
    const other = await letterTo(mentor(1));
    const [forged = '', theirs = ''] = [letter, other].map(({ from }) => from?.value[0]?.address);
    const tag = theirs.slice(theirs.indexOf('.'), theirs.indexOf('@'));
    await handOver(replyTo(letter, 'google', { to: forged.replace(/\..{16}@/, `${tag}@`), partstat: 'DECLINED' }));
    await handOver(replyTo(letter, 'google', { to: 'reply@mail.example.org', partstat: 'DECLINED' }));
    expect((await handOver(replyTo(letter, 'google', { partstat: 'DECLINED' }), 'guessed')).status).toBe(401);
    expect(await mails()).toHaveLength(6);
    await handOver(replyTo(letter, 'google', { uid: 'session-none@mail.example.org', partstat: 'DECLINED' }));
    expect(await read(7)).toMatchObject({ outcome: 'refused' });
    expect(await saidBy(mentor(0))).toMatchObject({ answer: 'yes' });
  });

  it('ask for another time, out of office and undelivered letters are told apart', async () => {
    const letter = await letterTo(mentor(2));
    await handOver(replyTo(letter, 'counter', { comment: 'After Easter?' }));
    expect(await read(8)).toMatchObject({ outcome: 'time', proposedAt: '2031-04-01T15:00:00.000Z', sessionId });
    const [asked] = await waiting('timeAsked');
    expect(asked.detail).toContain('After Easter?');
    await handOver(replyTo(letter, 'out-of-office'));
    expect(await read(9)).toMatchObject({ outcome: 'automatic', waits: false });
    await handOver(replyTo(letter, 'bounce'));
    expect(await read(10)).toMatchObject({ outcome: 'bounce', waits: false });
    expect(await saidBy(mentor(2))).toMatchObject({ answer: 'maybe' });
  });

  it('in words go to the office, also those to its own address', async () => {
    await handOver(replyTo(await letterTo(mentor(2)), 'plain', { comment: 'I bring Bo along.' }));
    expect(await read(11)).toMatchObject({ outcome: 'words', words: 'I bring Bo along.', sessionName: 'Aquaflow, 1' });
    const about = await waiting('wordsCame');
    expect(about.map(({ detail }) => detail)).toEqual(expect.arrayContaining([expect.stringContaining('Bo along')]));
  });

  it('are seen to by the office with one deed, once, and by nobody of the neighbour', async () => {
    const [asked] = await waiting('timeAsked');
    const input = { mailId: asked.id };
    expect((await neighbour.manager.ask(SETTLE, { input })).errors?.[0]?.message).toMatch(/^No IncomingMail/);
    expect((await mentor(0).ask(SETTLE, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await deed(ours.manager, SETTLE, input)).toMatchObject({ refusals: [], mail: { waits: false } });
    expect(codes(await deed(ours.manager, SETTLE, input))).toEqual(['NOTHING_WAITS']);
    expect(await waiting('timeAsked')).toEqual([]);
    expect(await mails(neighbour)).toEqual([]);
  });

  it('to a time before do not count once the session was moved while they were on their way', async () => {
    const [late, early] = [await letterTo(mentor(0)), await letterTo(mentor(1))];
    const moving = deed(ours.manager, CONFIRM, { sessionId, startsAt: inDays(10) });
    await Promise.all([moving, handOver(replyTo(early, 'google', { partstat: 'ACCEPTED' }))]);
    await handOver(replyTo(late, 'apple', { partstat: 'DECLINED' }));
    const moved = await letterTo(mentor(0), 1);
    expect(eventOf(moved).uid).toBe(eventOf(late).uid);
    await read(13);
    expect((await mails()).find(({ fromAddress }) => fromAddress === mentor(0).login)).toMatchObject({
      outcome: 'outdated',
    });
    // Whatever came first: nobody's answer to the old time stands for the new one.
    expect([await saidBy(mentor(0)), await saidBy(mentor(1))]).toMatchObject([{ answer: 'none' }, { answer: 'none' }]);
    await handOver(replyTo(moved, 'google'));
    await read(14);
    expect(await saidBy(mentor(0))).toMatchObject({ answer: 'yes' });
  });

  it('to the mentors’ meeting count as well, each for its own reader', async () => {
    const meetings = meetingsOf(house, ours);
    const meetingId = await meetings.invited(8 * 24 * 60);
    const invitation = (login: string): Promise<ParsedMail> =>
      until(() =>
        office.to(login).find((mail) => calendarsOf(mail).some((text) => text.includes(`meeting-${meetingId}`))),
      );
    const [ada, bo] = [await invitation(mentor(0).login), await invitation(mentor(1).login)];
    await handOver(replyTo(ada, 'google'));
    await handOver(replyTo(ada, 'google', { attendee: mentor(1).login }));
    await handOver(replyTo(bo, 'outlook', { partstat: 'DECLINED' }));
    await until(async () => ((await meetings.read(meetingId)).no === 1 ? true : undefined));
    expect(await meetings.read(meetingId)).toMatchObject({ yes: 1, no: 1, unanswered: 1 });
  });

  it('are read at a limit, as mails and nothing else', async () => {
    const letter = await letterTo(mentor(0));
    const large = Buffer.concat([replyTo(letter, 'google'), Buffer.alloc(1024 * 1024)]);
    expect((await handOver(large)).status).toBe(413);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` };
    expect((await fetch(`${house.api.url}/inbox`, { method: 'POST', headers, body: '{}' })).status).toBe(415);
  });
});
