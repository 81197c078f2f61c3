import ICAL from 'ical.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { faultsOf } from './support/icalendar.js';
import { until } from './support/mail-parts.js';
import { type Mentored, mentored } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';

const REFUSALS = 'refusals { code message field }';
const FEEDS = 'feeds { id kind room everything lastFetchedAt url }';
const deedOf = (field: string, read: string): string =>
  `mutation ($input: ${field.replace(/^./, (first) => first.toUpperCase())}Input!) { ${field}(input: $input) { ${REFUSALS} ${read} } }`;
const MINE = '{ calendarFeeds { id lastFetchedAt everything } }';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

describe('calendars to subscribe to', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let team: Mentored;
  let sessionId: string;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    team = await mentored(ours, 'Aquaflow');
    sessionId = (await deed(ours.manager, 'openSession', { ventureId: team.ventureId }, 'session { id }')).session.id;
    const time = { sessionId, startsAt: inDays(9), place: 'Dock 4' };
    await deed(ours.manager, 'confirmSession', time, 'session { id }');
    for (const { login } of team.mentors) await until(() => office.to(login)[0]);
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const deed = async ({ ask }: Pick<Person, 'ask'>, field: string, input: object, read: string): Promise<Fields> =>
    (await ask(deedOf(field, read), { input })).data?.[field];
  const open = async (person: Person, input: object = { kind: 'person' }): Promise<Fields> =>
    (await deed(person, 'openFeed', input, FEEDS)).feeds.at(-1);
  const get = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(url.replace('http://localhost', house.api.url), { headers });
  const summaries = async (url: string): Promise<string[]> => {
    const text = await (await get(url)).text();
    const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
    return events.map((event) => String(event.getFirstPropertyValue('summary'))).sort();
  };
  const lead = (): Person => team.mentors[0] as Person;

  it('show what no invitation brought: unanswered sessions and what is due, each to its own reader', async () => {
    const { url } = await open(lead());
    expect(await summaries(url)).toEqual([
      'Aquaflow: mentoring session 1',
      'Report due: Aquaflow, session 1',
      'Your warrant as a mentor ends',
    ]);
    expect(await summaries((await open(team.founder)).url)).toEqual([
      'Agenda due: Aquaflow, session 1',
      'Aquaflow: mentoring session 1',
    ]);
  });

  it('leave out what was accepted by mail, unless everything is asked for', async () => {
    const answer = { sessionId, answer: 'yes', sequence: 0 };
    expect(codes(await deed(lead(), 'answerInvitation', answer, 'session { id }'))).toEqual([]);
    const { id, url } = await open(lead());
    expect(await summaries(url)).not.toContain('Aquaflow: mentoring session 1');
    await deed(lead(), 'changeFeed', { feedId: id, everything: true }, FEEDS);
    expect(await summaries(url)).toContain('Aquaflow: mentoring session 1');
  });

  it('are valid, name themselves, ask nobody for an answer, and tell no more than a name', async () => {
    const { url } = await open(lead());
    const answer = await get(url);
    const text = await answer.text();
    expect(faultsOf(text)).toEqual([]);
    expect(text).toMatch(/\r\nMETHOD:PUBLISH\r\n/);
    expect(text).toContain('\r\nX-WR-CALNAME:Programme ours: Aquaflow product\r\n');
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text).not.toMatch(/ORGANIZER|ATTENDEE|Cheaper water tests/);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('are not sent again while they say the same', async () => {
    const { url } = await open(lead());
    const etag = (await get(url)).headers.get('etag') ?? '';
    const again = await get(url, { 'if-none-match': `W/${etag}, "other"` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await deed(ours.manager, 'confirmSession', { sessionId, startsAt: inDays(11) }, 'session { id }');
    expect((await get(url, { 'if-none-match': etag })).status).toBe(200);
  });

  it('tell their owner, and nobody else, when they were fetched', async () => {
    const { id } = await open(lead());
    const [mine] = (await lead().ask(MINE)).data?.['calendarFeeds'];
    expect(mine.lastFetchedAt).not.toBeNull();
    const input = { feedId: id, everything: false };
    for (const stranger of [team.mentors[1] as Person, ours.manager, neighbour.manager]) {
      const { errors } = await stranger.ask(deedOf('changeFeed', FEEDS), { input });
      expect(errors?.[0]?.message).toMatch(/^No CalendarFeed/);
    }
    expect((await neighbour.manager.ask(MINE)).data?.['calendarFeeds']).toEqual([]);
  });

  it('of the programme and of a room are the office’s; a room’s says that it is taken, not by whom', async () => {
    expect(codes(await deed(lead(), 'openFeed', { kind: 'programme' }, FEEDS))).toEqual(['OFFICE_ONLY']);
    expect(await summaries((await open(ours.manager, { kind: 'programme' })).url)).toEqual([
      'Aquaflow: mentoring session 1',
    ]);
    const room = await open(ours.manager, { kind: 'room', room: 'dock 4' });
    const text = await (await get(room.url)).text();
    expect(text).toContain('Taken: mentoring session');
    expect(text).not.toContain('Aquaflow');
    expect(await summaries((await open(neighbour.manager, { kind: 'programme' })).url)).toEqual([]);
  });

  it('end with their address, with the interest of a mentor and with a membership, at once (C2)', async () => {
    const [one, two, three] = [
      await open(lead()),
      await open(team.mentors[1] as Person),
      await open(team.mentors[2] as Person),
    ];
    await deed(lead(), 'closeFeed', { feedId: one.id }, FEEDS);
    expect((await get(one.url)).status).toBe(404);
    const anew = await open(lead());
    expect(anew.url).not.toBe(one.url);

    expect(await summaries(two.url)).toContain('Aquaflow: mentoring session 1');
    const { mentorId } = team.mentors[1] as { mentorId: string };
    await deed(ours.manager, 'revokeWarrant', { mentorId, reason: 'A stake.' }, '');
    expect(await summaries(two.url)).toEqual([]);

    const revoked = { membershipId: team.mentors[2]?.memberId, reason: 'Moved away.' };
    await deed(ours.manager, 'revokeMember', revoked, '');
    expect((await get(three.url)).status).toBe(404);
    for (const path of [three.url.replace('.ics', ''), three.url.replace(/.{5}\.ics/, 'AAAAA.ics'), '/cal/.ics']) {
      expect((await get(new URL(path, 'http://localhost').href)).status).toBe(404);
    }
  });

  it('take back what the calendars of those who left still show', async () => {
    const [, second, third] = team.mentors;
    for (const login of [second?.login ?? '', third?.login ?? '']) {
      const mail = await until(() => office.to(login).find(({ subject }) => subject?.startsWith('Not expected')));
      expect(mail.text).toContain('You need not come');
      expect(mail.text).not.toContain(lead().login);
    }
    await until(() => office.to(lead().login).find(({ subject }) => subject?.startsWith('Who comes')));
  });
});
