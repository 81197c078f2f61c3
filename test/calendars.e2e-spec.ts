import { PUBLIC_ONLY } from '@outrigger/availability';
import { calendarOf, CalendarHost, LOOPBACK_TOO } from './support/calendar-host.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';

const CALENDARS = 'calendars { id host readAt fetchedAt trouble notes nextBusy { startsAt endsAt } }';
const CONNECT = `mutation ($input: ConnectCalendarInput!) { connectCalendar(input: $input) {
  refusals { code } availability { id ${CALENDARS} } } }`;
const READ = `mutation ($id: ID!) { readCalendar(calendarId: $id) { refusals { code } availability { ${CALENDARS} } } }`;
const DISCONNECT = `mutation ($id: ID!) { disconnectCalendar(calendarId: $id) { refusals { code } availability { ${CALENDARS} } } }`;
const ME = `{ me { membership { availability { busy { startsAt endsAt } ${CALENDARS} } } } }`;

const MEBIBYTE = 1024 * 1024;
const inDays = (days: number, hour: number): Date => {
  const at = new Date();
  at.setUTCHours(24 * days + hour, 0, 0, 0);
  return at;
};
const ical = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');
const meeting = (days: number, hour: number): string =>
  `UID:${days}-${hour}\r\nSUMMARY:Divorce lawyer\r\nDTSTART:${ical(inDays(days, hour))}\r\nDURATION:PT1H`;

describe('busy times by the address of a calendar', () => {
  const host = new CalendarHost();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let count = 0;

  beforeAll(async () => {
    await host.open();
    house = await openHouse({ smtpUrl: 'smtp://127.0.0.1:9', reach: LOOPBACK_TOO });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(async () => {
    await house.close();
    await host.close();
  });

  const mentor = (): Promise<Person> => ours.mentor(`Mentor ${count++}`);
  const deed = async (who: Person, document: string, variables: object): Promise<Fields> =>
    Object.values((await who.ask(document, variables)).data ?? {})[0];
  const connect = (who: Person, address: string, more: object = {}): Promise<Fields> =>
    deed(who, CONNECT, { input: { address, ...more } });
  const mine = async (who: Person): Promise<Fields> => (await who.ask(ME)).data?.['me'].membership.availability;
  /** As soon as the worker has tried. */
  const tried = (who: Person): Promise<Fields> =>
    until(async () => {
      const [calendar] = (await mine(who)).calendars;
      return calendar.fetchedAt === null ? undefined : calendar;
    });
  const readAgain = async (who: Person): Promise<Fields> => {
    const [{ id }] = (await mine(who)).calendars;
    await ours.within(
      (tx) =>
        tx.sql`update calendar_fetch set fetched_at = null, next_at = now() + interval '1 hour' where calendar_id = ${id}`,
    );
    expect(codes(await deed(who, READ, { id }))).toEqual([]);
    return tried(who);
  };

  it('shows the next three at once, and tells nobody what they are, nor the address (F13)', async () => {
    const who = await mentor();
    const address = host.calendar('/secret-feed-of-ann', meeting(9, 9), meeting(2, 9), meeting(3, 14), meeting(5, 10));
    const connected = await connect(who, address.replace('https:', 'webcal:'));
    expect(codes(connected)).toEqual([]);
    expect(connected.availability.calendars).toMatchObject([{ host: '127.0.0.1', readAt: null, nextBusy: [] }]);

    const calendar = await tried(who);
    expect(calendar).toMatchObject({ trouble: null, notes: [] });
    expect(calendar.nextBusy).toEqual(
      [inDays(2, 9), inDays(3, 14), inDays(5, 10)].map((at) => ({
        startsAt: at.toISOString(),
        endsAt: new Date(at.getTime() + 3_600_000).toISOString(),
      })),
    );
    const everything = await ours.within(
      (tx) => tx.sql`select string_agg(x.row::text, ' ') as text from (
        select to_jsonb(c) as row from busy_calendar c union all select to_jsonb(s) from busy_span s
        union all select to_jsonb(f) from fact f union all select to_jsonb(h) from calendar_fetch h) x`,
    );
    expect(JSON.stringify(everything)).not.toMatch(/secret-feed|Divorce/);
  });

  it('keeps what was known while it cannot be read, and reads it again later and later', async () => {
    const who = await mentor();
    await connect(who, host.calendar('/shaky', meeting(2, 9)));
    await tried(who);
    host.on('/shaky', (response) => response.writeHead(500).end());
    expect(await readAgain(who)).toMatchObject({ trouble: 'It answered with 500 in place of a calendar.' });
    expect(await readAgain(who)).toMatchObject({ nextBusy: [expect.anything()] });
    const [fetch] = await ours.within(
      (tx) => tx.sql<{ failures: number; minutes: number }>`
        select failures, extract(epoch from next_at - fetched_at)::int / 60 as minutes from calendar_fetch where trouble is not null`,
    );
    expect(fetch?.failures).toBe(2);
    expect(fetch?.minutes).toBeGreaterThanOrEqual(95);
    host.calendar('/shaky', meeting(4, 9));
    expect(await readAgain(who)).toMatchObject({ trouble: null, nextBusy: [{ startsAt: inDays(4, 9).toISOString() }] });
  });

  it('asks only whether it has changed, politely', async () => {
    const who = await mentor();
    const address = host.on('/same', (response, { headers }) => {
      if (headers['if-none-match'] === '"one"') response.writeHead(304).end();
      else
        response
          .setHeader('etag', '"one"')
          .setHeader('last-modified', 'Fri, 01 Jan 2027 00:00:00 GMT')
          .end(calendarOf(meeting(2, 9)));
    });
    await connect(who, address);
    const { readAt } = await tried(who);
    const again = await readAgain(who);
    expect(again).toMatchObject({ readAt, trouble: null, nextBusy: [expect.anything()] });
    expect(host.asked.filter(({ url }) => url === '/same').map(({ headers }) => headers['if-modified-since'])).toEqual([
      undefined,
      'Fri, 01 Jan 2027 00:00:00 GMT',
    ]);
    expect(codes(await deed(who, READ, { id: (await mine(who)).calendars[0].id }))).toEqual(['READ_JUST_NOW']);
  });

  it.each<[string, string]>([
    ['127.0.0.1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'the metadata of a cloud'],
    ['100.64.0.1', "a carrier's own"],
    ['0.0.0.0', 'nowhere'],
    ['224.0.0.1', 'multicast'],
    ['::1', 'loopback'],
    ['fe80::1', 'link-local'],
    ['fd00::1', 'unique local'],
    ['::ffff:10.0.0.1', 'private, mapped'],
    ['64:ff9b::a00:1', 'private, translated'],
    ['2002:a00:1::1', 'private, tunnelled'],
  ])('never reaches %s: %s', (address) => {
    expect(PUBLIC_ONLY.allows(address)).toBe(false);
  });

  it('reaches the public internet', () => {
    expect(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'].map(PUBLIC_ONLY.allows)).toEqual([true, true]);
  });

  const redirect = (path: string, to: () => string): string =>
    host.on(path, (response) => response.writeHead(302, { location: to() }).end());
  const PRIVATE = 'The address leads into a private network, where nothing is read.';

  it.each<[string, () => string, string]>([
    ['an address of a private network', () => 'https://192.168.7.7/a.ics', PRIVATE],
    ['the loopback by another number', () => `https://127.0.0.2:${host.port}/a.ics`, PRIVATE],
    ['a redirect into a private network', () => redirect('/to-private', () => 'https://10.0.0.7/a.ics'), PRIVATE],
    [
      'a redirect to the metadata of a cloud',
      () => redirect('/to-meta', () => 'https://169.254.169.254/latest'),
      PRIVATE,
    ],
    [
      'a redirect by a name of the loopback',
      () => redirect('/to-v6', () => `https://[::1]:${host.port}/a.ics`),
      PRIVATE,
    ],
    [
      'a redirect out of https',
      () => redirect('/to-http', () => `http://127.0.0.1:${host.port}/a.ics`),
      'It is not served over https, and is not read.',
    ],
    [
      'redirects without an end',
      () => redirect('/round', () => '/round'),
      'It sends from one address to the next without an end.',
    ],
    [
      'what is no calendar',
      () => host.on('/page', (response) => response.end('<html>Sign in</html>')),
      'What it answers is no calendar.',
    ],
    [
      'packed data',
      () => host.on('/packed', (response) => response.setHeader('content-encoding', 'gzip').end('x')),
      'It sent packed data, which was not asked for.',
    ],
    ['no host at all', () => 'https://nowhere.invalid/a.ics', 'There is no such host. Look at the address again.'],
  ])('does not read %s', async (_, address, trouble) => {
    const who = await mentor();
    expect(codes(await connect(who, address()))).toEqual([]);
    expect(await tried(who)).toMatchObject({ trouble, readAt: null, nextBusy: [] });
  });

  it('gives up on what never answers and what never ends, in time', async () => {
    const drip = host.on('/drip', (response) => {
      const timer = setInterval(() => response.write('BEGIN:VCALENDAR\r\n'), 100);
      response.on('close', () => {
        clearInterval(timer);
      });
    });
    const people = await Promise.all([mentor(), mentor()]);
    const since = performance.now();
    await Promise.all([
      connect(
        people[0],
        host.on('/silent', () => undefined),
      ),
      connect(people[1], drip),
    ]);
    for (const who of people)
      expect(await tried(who)).toMatchObject({ trouble: 'It did not answer within five seconds.' });
    expect(performance.now() - since).toBeLessThan(15_000);
  }, 30_000);

  it('takes no more than two megabytes of two hundred', async () => {
    const who = await mentor();
    let sent = 0;
    const address = host.on('/huge', (response) => {
      const chunk = Buffer.alloc(MEBIBYTE, 'X');
      const more = (): void => {
        while (sent < 200 && !response.destroyed) {
          sent++;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    await connect(who, address);
    expect(await tried(who)).toMatchObject({
      trouble: 'It is larger than two megabytes. Give the address of a smaller calendar.',
    });
    expect(sent).toBeLessThan(40);
  });

  it('leaves out an event that would be counted out for ever, and reads the others', async () => {
    const who = await mentor();
    const never = `UID:n\r\nDTSTART:20000101T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30`;
    await connect(who, host.calendar('/forever', never, meeting(2, 9), 'DTSTART:nonsense'));
    expect(await tried(who)).toMatchObject({
      nextBusy: [{ startsAt: inDays(2, 9).toISOString() }],
      notes: ['1 entry was not readable, and left out.', '1 repeated too often to be counted out, and left out.'],
    });
  }, 30_000);

  it('says what is wrong with an address, and takes five', async () => {
    const who = await mentor();
    expect(codes(await connect(who, 'http://calendar.example.org/a.ics'))).toEqual(['NOT_A_CALENDAR_ADDRESS']);
    for (let n = 0; n < 5; n++) await connect(who, host.calendar(`/many-${n}`));
    expect(codes(await connect(who, host.calendar('/many-6')))).toEqual(['ENOUGH_CALENDARS']);
  });

  it('is forgotten with all that was read of it', async () => {
    const who = await mentor();
    await connect(who, host.calendar('/gone', meeting(2, 9)));
    const { id } = await tried(who);
    expect((await mine(who)).busy).toHaveLength(1);
    const { availability } = await deed(who, DISCONNECT, { id });
    expect(availability.calendars).toEqual([]);
    expect((await mine(who)).busy).toEqual([]);
  });

  it("is nobody's but the person's and the office's", async () => {
    const [who, colleague] = await Promise.all([mentor(), mentor()]);
    const stranger = neighbour.manager;
    await connect(who, host.calendar('/mine', meeting(2, 9)));
    const { id } = await tried(who);
    expect(codes(await deed(colleague, DISCONNECT, { id }))).toEqual(['NOT_YOUR_TIME']);
    expect((await stranger.ask(DISCONNECT, { id })).errors?.[0]?.message).toMatch(/^No BusyCalendar/);
    expect((await stranger.ask(READ, { id })).errors?.[0]?.message).toMatch(/^No BusyCalendar/);
    const { memberId: membershipId } = who;
    const address = host.calendar('/others');
    expect(codes(await connect(colleague, address, { membershipId }))).toEqual(['NOT_YOUR_TIME']);
    expect((await stranger.ask(CONNECT, { input: { address, membershipId } })).errors?.[0]?.message).toMatch(
      /^No Membership/,
    );
    expect(codes(await connect(ours.manager, address, { membershipId }))).toEqual([]);
    expect((await mine(who)).calendars).toHaveLength(2);
  });
});
