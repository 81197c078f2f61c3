import { availabilityEntities, AvailabilityService, type Window } from '@outrigger/availability';
import { house as houseActor } from '@outrigger/kernel';
import { bestTimes } from '@outrigger/matching';
import { connect, type Tenancy } from '@outrigger/tenancy';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { mentored } from './support/mentored.js';

const FIELDS = 'id zone ownZone weekly { day from to } datedHours { id fromOn untilOn windows { from to } note }';
const WEEK = `mutation ($input: TellWeekInput!) { tellWeek(input: $input) { refusals { code } availability { ${FIELDS} } } }`;
const DAYS = `mutation ($input: TellDaysInput!) { tellDays(input: $input) { refusals { code } availability { ${FIELDS} } } }`;
const FORGET = `mutation ($id: ID!) { forgetDays(datedHoursId: $id) { refusals { code } availability { ${FIELDS} } } }`;
const ME = `{ me { membership { availability { ${FIELDS} } } } }`;
const MENTOR = `query ($id: ID!) { mentor(id: $id) { availability { ${FIELDS} } } }`;
const ROOM = `mutation ($input: RoomInput!) { addRoom(input: $input) { refusals { code } room { id name seats link } } }`;
const CHANGE_ROOM = `mutation ($id: ID!, $input: RoomInput!) { changeRoom(id: $id, input: $input) { refusals { code } room { name } } }`;
const RETIRE = `mutation ($id: ID!, $isRetired: Boolean!) { retireRoom(id: $id, isRetired: $isRetired) { refusals { code } room { retiredAt } } }`;
const OPEN = `mutation ($input: OpenOfficeInput!) { openOffice(input: $input) { refusals { code } openingHours { weekly { day from to } } } }`;
const CLOSE = `mutation ($input: CloseDayInput!) { closeDay(input: $input) { refusals { code } closedDay { id day name isHoliday } } }`;
const REOPEN = `mutation ($id: ID!) { reopenDay(closedDayId: $id) { refusals { code } } }`;
const HOLIDAYS = `mutation ($year: Int!) { takeHolidays(year: $year) { refusals { code } closed } }`;
const PLACES = '{ rooms { id name retiredAt } closedDays { day name isHoliday } openingHours { weekly { day } } }';

const ALL_DAYS = [1, 2, 3, 4, 5, 6, 7];
const everyDay = (from: string, to: string) => ALL_DAYS.map((day) => ({ day, from, to }));
const window = (from: string, to: string): Window => ({ from: new Date(from), to: new Date(to) });

describe('when people can meet', () => {
  const availability = new AvailabilityService();
  let house: House;
  let tenancy: Tenancy;
  let ours: Programme;
  let neighbour: Programme;
  let count = 0;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    const url = house.database.url('outrigger_app');
    tenancy = await connect({ url, entities: availabilityEntities, poolSize: 2, purpose: 'cli' });
  });
  afterAll(async () => {
    await tenancy.close();
    await house.close();
  });

  const mentor = (): Promise<Person & { mentorId: string }> => ours.mentor(`Mentor ${count++}`);
  const deed = async (who: Person, document: string, variables: object): Promise<Fields> =>
    Object.values((await who.ask(document, variables)).data ?? {})[0];
  const tell = (who: Person, input: object, document = WEEK): Promise<Fields> => deed(who, document, { input });
  const people = (ids: readonly string[], of: Window) =>
    tenancy.read(houseActor(ours.id), (tx) => availability.people(tx, ids, of));
  /** The hours of a day at which these people can all begin to meet. */
  const starts = async (ids: readonly string[], of: Window): Promise<string[]> => {
    const found = await people(ids, of);
    const office = await tenancy.read(houseActor(ours.id), (tx) => availability.closed(tx, of));
    const { slots } = bestTimes({
      format: 'meeting-times/1',
      now: of.from.toISOString(),
      noticeMin: 0,
      window: { from: of.from.toISOString(), to: of.to.toISOString() },
      durationMin: 60,
      stepMin: 30,
      bufferMin: 0,
      top: 200,
      people: [office, ...found].map((one) => ({ ...one, mandatory: true })),
      rooms: [],
    });
    return slots.map(({ start }) => start.slice(5, 16));
  };

  it('is told by everybody for themselves, in their own zone', async () => {
    const who = await mentor();
    const weekly = [{ day: 2, from: '09:00', to: '12:00' }];
    const { availability: told } = await tell(who, { zone: 'America/New_York', weekly });
    expect(told).toMatchObject({ id: who.memberId, zone: 'America/New_York', ownZone: 'America/New_York', weekly });
    expect((await who.ask(ME)).data?.['me'].membership.availability).toEqual(told);
    // Told again it takes the place of what was told before; without a zone the mentor's own counts.
    expect((await tell(who, { weekly: [] })).availability).toMatchObject({
      zone: 'Europe/Paris',
      ownZone: null,
      weekly: [],
    });
  });

  it('is written down by the office for somebody, and by nobody else', async () => {
    const [who, colleague] = await Promise.all([mentor(), mentor()]);
    const input = { membershipId: who.memberId, weekly: everyDay('10:00', '11:00') };
    expect(codes(await tell(colleague, input))).toEqual(['NOT_YOUR_TIME']);
    expect((await neighbour.manager.ask(WEEK, { input })).errors?.[0]?.message).toMatch(/^No Membership/);
    expect(codes(await tell(ours.manager, input))).toEqual([]);
    expect((await who.ask(ME)).data?.['me'].membership.availability.weekly).toHaveLength(7);
    expect(
      (await ours.manager.ask('{ auditTrail(first: 1) { items { deed } } }')).data?.['auditTrail'].items[0].deed,
    ).toBe('tellWeek');
  });

  it('is seen by the person and the office alone', async () => {
    const [who, colleague] = await Promise.all([mentor(), mentor()]);
    await tell(who, { weekly: everyDay('10:00', '11:00') });
    const seen = async (by: Person): Promise<Fields> => (await by.ask(MENTOR, { id: who.mentorId })).data?.['mentor'];
    expect((await seen(ours.manager)).availability.weekly).toHaveLength(7);
    expect((await seen(colleague)).availability).toBeNull();
    expect(await seen(neighbour.manager)).toBeNull();
  });

  it('tells everything that is wrong with it at once', async () => {
    const who = await mentor();
    const wrong = { zone: 'Mars/Olympus', weekly: [{ day: 1, from: '25:00', to: '26:00' }] };
    expect(codes(await tell(who, wrong))).toEqual(['NO_SUCH_ZONE', 'NO_SUCH_HOUR']);
    expect(
      codes(await tell(who, { fromOn: '2020-01-02', untilOn: '2020-01-01', windows: [{ from: 'x', to: 'y' }] }, DAYS)),
    ).toEqual(['ENDS_BEFORE_START', 'NO_SUCH_HOUR']);
  });

  it.each<[string, string, string, string, readonly string[]]>([
    ['Europe/Paris', 'in spring', '2027-03-27', '2027-03-29', ['03-27T08:00', '03-28T07:00']],
    ['Europe/Paris', 'in autumn', '2027-10-30', '2027-11-01', ['10-30T07:00', '10-31T08:00']],
    ['America/New_York', 'in spring', '2027-03-13', '2027-03-15', ['03-13T14:00', '03-14T13:00']],
    ['America/New_York', 'in autumn', '2027-11-06', '2027-11-08', ['11-06T13:00', '11-07T14:00']],
    ['Asia/Kolkata', 'all year', '2027-03-27', '2027-03-29', ['03-27T03:30', '03-28T03:30']],
  ])('stays at nine on the clock of %s %s', async (zone, _, from, to, expected) => {
    const who = await mentor();
    await tell(who, { zone, weekly: everyDay('09:00', '10:00') });
    expect(await starts([who.memberId], window(from, to))).toEqual(expected);
  });

  it('is common to Paris, New York and Kolkata as their clocks show it, before and after each change', async () => {
    const three = await Promise.all([mentor(), mentor(), mentor()]);
    const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata'];
    const hours = [everyDay('13:00', '18:00'), everyDay('08:00', '12:00'), everyDay('17:30', '21:30')];
    await Promise.all(three.map((who, n) => tell(who, { zone: zones[n], weekly: hours[n] })));
    const common = async (day: string): Promise<string> => {
      const found = await starts(
        three.map(({ memberId }) => memberId),
        window(day, `${day}T23:59:00Z`),
      );
      return `${found[0]?.slice(6)} to ${found.at(-1)?.slice(6)}`;
    };
    // Winter in both; summer in New York alone; summer in both; winter in Paris alone.
    expect(await common('2027-03-10')).toBe('13:00 to 15:00');
    expect(await common('2027-03-17')).toBe('12:00 to 15:00');
    expect(await common('2027-04-07')).toBe('12:00 to 15:00');
    expect(await common('2027-11-03')).toBe('12:00 to 15:00');
  });

  it('has days with other hours: away, or only the afternoon; one telling a day', async () => {
    const who = await mentor();
    await tell(who, { zone: 'Europe/Paris', weekly: everyDay('09:00', '11:00') });
    const away = { fromOn: '2027-07-05', untilOn: '2027-07-07', note: 'By the sea' };
    const { availability: told } = await tell(who, away, DAYS);
    expect(told.datedHours).toMatchObject([{ ...away, windows: [] }]);
    expect(codes(await tell(who, { fromOn: '2027-07-07', untilOn: '2027-07-09' }, DAYS))).toEqual(['DAY_TOLD']);
    await tell(who, { fromOn: '2027-07-08', untilOn: '2027-07-08', windows: [{ from: '15:00', to: '16:00' }] }, DAYS);
    const free = (): Promise<string[]> => starts([who.memberId], window('2027-07-04', '2027-07-10'));
    expect(await free()).toEqual(
      ['04T07:00', '04T07:30', '04T08:00', '08T13:00', '09T07:00', '09T07:30', '09T08:00'].map((at) => `07-${at}`),
    );
    const [{ id }] = told.datedHours;
    expect((await neighbour.manager.ask(FORGET, { id })).errors?.[0]?.message).toMatch(/^No DatedHours/);
    expect(codes(await deed(await mentor(), FORGET, { id }))).toEqual(['NOT_YOUR_TIME']);
    await deed(who, FORGET, { id });
    expect(await free()).toHaveLength(16);
  });

  it('falls back from the own zone to the mentor, the venture and the programme', async () => {
    const team = await mentored(ours, 'Kitefin');
    await ours.within((tx) => tx.sql`update venture set zone = 'Asia/Tokyo' where id = ${team.ventureId}`);
    const [first] = team.mentors;
    await ours.within((tx) => tx.sql`update mentor set zone = 'Asia/Kolkata' where id = ${first?.mentorId}`);
    const ids = [first?.memberId ?? '', team.founder.memberId, ours.manager.memberId];
    const zones = async (): Promise<(string | undefined)[]> => {
      const found = await people(ids, window('2027-01-01', '2027-01-02'));
      return ids.map((wanted) => found.find(({ id }) => id === wanted)?.tz);
    };
    expect(await zones()).toEqual(['Asia/Kolkata', 'Asia/Tokyo', 'Europe/Paris']);
    await tell(team.founder, { zone: 'America/New_York', weekly: [] });
    expect((await zones())[1]).toBe('America/New_York');
  });

  it('keeps rooms, offered or not', async () => {
    const { manager } = ours;
    const { room } = await tell(manager, { name: 'Attic', seats: 6 }, ROOM);
    expect(room).toMatchObject({ name: 'Attic', seats: 6, link: null });
    expect(codes(await tell(manager, { name: 'Attic', seats: 2 }, ROOM))).toEqual(['ROOM_KNOWN']);
    expect(codes(await tell(manager, { name: 'Nowhere' }, ROOM))).toEqual(['NO_PLACE']);
    expect(codes(await tell(manager, { name: 'Zoom', link: 'http://meet.example.org' }, ROOM))).toEqual(['NOT_A_LINK']);
    expect(codes(await deed(manager, CHANGE_ROOM, { id: room.id, input: { name: 'Loft', seats: 8 } }))).toEqual([]);
    const offered = () =>
      tenancy.read(houseActor(ours.id), (tx) => availability.rooms(tx, window('2027-01-01', '2027-01-02')));
    expect(await offered()).toMatchObject([{ name: 'Loft', seats: 8 }]);
    await deed(manager, RETIRE, { id: room.id, isRetired: true });
    expect(await offered()).toEqual([]);
    expect((await neighbour.manager.ask(RETIRE, { id: room.id, isRetired: false })).errors?.[0]?.message).toMatch(
      /^No Room/,
    );
    expect((await (await mentor()).ask(ROOM, { input: { name: 'Mine', seats: 1 } })).errors).toHaveLength(1);
  });

  it('closes the holidays of the country by one deed, and keeps what was changed', async () => {
    const { manager } = neighbour;
    const { closedDay } = await tell(manager, { day: '2027-05-01', name: 'We row' }, CLOSE);
    expect(codes(await tell(manager, { day: '2027-05-01', name: 'Again' }, CLOSE))).toEqual(['CLOSED_ALREADY']);
    expect(await deed(manager, HOLIDAYS, { year: 2027 })).toMatchObject({ refusals: [], closed: 10 });
    expect(await deed(manager, HOLIDAYS, { year: 2027 })).toMatchObject({ closed: 0 });
    const { closedDays } = (await manager.ask(PLACES)).data ?? {};
    expect(closedDays).toContainEqual({ day: '2027-05-01', name: 'We row', isHoliday: false });
    expect(closedDays).toContainEqual({ day: '2027-07-14', name: 'Fête Nationale de la France', isHoliday: true });
    expect((await ours.manager.ask(PLACES)).data?.['closedDays']).toEqual([]);
    expect((await ours.manager.ask(REOPEN, { id: closedDay.id })).errors?.[0]?.message).toMatch(/^No ClosedDay/);
    expect(codes(await deed(manager, REOPEN, { id: closedDay.id }))).toEqual([]);
  });

  it('arranges nothing outside the hours of the office', async () => {
    const who = await mentor();
    await tell(who, { zone: 'Europe/Paris', weekly: everyDay('08:00', '20:00') });
    const weekly = [{ day: 1, from: '09:00', to: '11:00' }];
    expect((await tell(ours.manager, { weekly }, OPEN)).openingHours).toEqual({ weekly });
    await tell(ours.manager, { day: '2027-01-11', name: 'Stocktaking' }, CLOSE);
    expect(await starts([who.memberId], window('2027-01-04', '2027-01-18'))).toEqual([
      '01-04T08:00',
      '01-04T08:30',
      '01-04T09:00',
    ]);
  });
});
