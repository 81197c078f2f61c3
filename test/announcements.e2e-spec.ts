import { addHours } from '@outrigger/kernel';
import { chores } from './support/chores.js';
import { codes, doing, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { PostOffice } from './support/post-office.js';
import { settled } from './support/settled.js';
import { statementsOf } from './support/statements.js';

const DESK = `announcement { id state version publishedAt publishAt withdrawnReason programmeCount coming roles corrections { version note } }`;
const READ = `id version title body place link isOpen amComing coming withdrawnAt withdrawnReason corrections { version note }`;
const LIST = `{ announcements { total items { ${READ} } } }`;
const OPEN = `{ openAnnouncements { id } }`;
const ONE = `query ($id: ID!) { announcement(id: $id) { ${READ} } }`;
const REACH = `query ($audience: AnnouncementAudience!, $kinds: [ProgrammeKind!], $countries: [String!], $programmeIds: [ID!]) {
  announcementReach(audience: $audience, kinds: $kinds, countries: $countries, programmeIds: $programmeIds) { programmes managers } }`;
const NOWHERE = '0198c0de-0000-7000-8000-000000000000';

describe('announcements of the centre (O7)', () => {
  const office = new PostOffice();
  let house: House;
  let centre: Programme;
  let sister: Programme;
  let neighbour: Programme;
  let trainer: Person;
  let mentor: Person;
  let founder: Person;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    [centre, sister, neighbour] = [
      await house.programme('centre'),
      await house.programme('sister'),
      await house.programme('neighbour'),
    ];
    await sister.within((tx) => tx.sql`update programme set country = 'PT', kind = 'incubator'`);
    trainer = await centre.person('Tess', 'trainer');
    [mentor, founder] = [await sister.mentor('Ada'), await sister.person('Femi', 'entrepreneur')];
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const does = (name: string, input: object, person: Person = trainer): Promise<Fields> =>
    doing(person, name, input, DESK);
  const reads = (name: string, announcementId: string, person: Person, more: object = {}): Promise<Fields> =>
    doing(person, name, { announcementId, ...more }, `announcement { ${READ} }`);
  const NEWS = { kind: 'news', title: 'A handbook', body: '# Ours\n\nIt **is** out.', audience: 'all' };
  const event = (hours = 48): object => ({
    ...NEWS,
    kind: 'event',
    title: 'Summer school',
    startsAt: addHours(new Date(), hours).toISOString(),
    endsAt: addHours(new Date(), hours + 2).toISOString(),
    zone: 'Europe/Lisbon',
    place: 'Lisbon',
    roles: ['manager', 'mentor'],
  });
  const chosen = (...programmes: Programme[]): object => ({
    audience: 'chosen',
    programmeIds: programmes.map(({ id }) => id),
  });
  const written = async (changes: object = {}): Promise<string> =>
    (await does('writeAnnouncement', { ...NEWS, ...changes })).announcement.id as string;
  const published = async (changes: object = {}): Promise<string> => {
    const announcementId = await written(changes);
    expect(codes(await does('publishAnnouncement', { announcementId }))).toEqual([]);
    await settled(house.database, { andLetters: true });
    return announcementId;
  };
  const list = async ({ ask }: Person): Promise<Fields[]> => (await ask(LIST)).data?.['announcements'].items;
  const one = async ({ ask }: Person, id: string): Promise<Fields> => (await ask(ONE, { id })).data?.['announcement'];
  const open = async ({ ask }: Person): Promise<string[]> =>
    (await ask(OPEN)).data?.['openAnnouncements'].map(({ id }: Fields) => id);
  const lettersOf = ({ login }: Person, title: string): number =>
    office.to(login).filter(({ subject }) => subject?.includes(title)).length;

  it('say all that is wrong with them at once, and are drafts until they are published', async () => {
    const wrong = await does('writeAnnouncement', {
      ...NEWS,
      kind: 'event',
      audience: 'like',
      link: 'http://a.example.org',
    });
    expect(codes(wrong)).toEqual(['NO_SUCH_LINK', 'EVENT_WITHOUT_TIME', 'NO_SUCH_ZONE', 'NOBODY_CHOSEN']);
    expect(codes(await does('writeAnnouncement', { ...NEWS, audience: 'chosen', programmeIds: [NOWHERE] }))).toEqual([
      'NO_SUCH_PROGRAMME',
    ]);
    const announcementId = await written();
    const { announcement } = await does('writeAnnouncement', {
      ...NEWS,
      announcementId,
      title: 'Another',
      roles: ['mentor'],
    });
    expect(announcement).toMatchObject({
      id: announcementId,
      state: 'draft',
      version: 0,
      programmeCount: 3,
      roles: ['mentor'],
    });
    expect(await one(sister.manager, announcementId)).toBeNull();
    expect(await list(sister.manager)).toEqual([]);
    expect(codes(await does('discardAnnouncement', { announcementId }))).toEqual([]);
    expect(codes(await does('publishAnnouncement', { announcementId }))).toEqual([
      `No Announcement ${announcementId}.`,
    ]);
  });

  it('are counted before they go: programmes and their managers, for the centre alone', async () => {
    const reach = async (person: Person, variables: object): Promise<Fields> =>
      (await person.ask(REACH, variables)).data?.['announcementReach'];
    expect(await reach(trainer, { audience: 'all' })).toEqual({ programmes: 3, managers: 3 });
    expect(await reach(trainer, { audience: 'like', kinds: ['incubator'] })).toEqual({ programmes: 1, managers: 1 });
    expect(await reach(trainer, { audience: 'like', countries: ['PT', 'FR'] })).toEqual({ programmes: 3, managers: 3 });
    expect(await reach(trainer, { audience: 'like', kinds: ['incubator'], countries: ['FR'] })).toEqual({
      programmes: 0,
      managers: 0,
    });
    expect(await sister.within((tx) => tx.sql`select network_managers(${[centre.id]}) as n`)).toEqual([{ n: 0 }]);
  });

  it('reach the chosen programme and nobody else, its managers at first, with one letter each', async () => {
    const id = await published({ ...chosen(sister), title: 'For the sister' });
    expect(await one(sister.manager, id)).toMatchObject({ version: 1, isOpen: true, body: NEWS.body, corrections: [] });
    expect(await open(sister.manager)).toEqual([id]);
    for (const stranger of [neighbour.manager, mentor, founder]) {
      expect(await one(stranger, id)).toBeNull();
      expect(await list(stranger)).toEqual([]);
      for (const [deed, more] of [
        ['dismissAnnouncement', {}],
        ['comeToEvent', { isComing: true }],
      ] as const) {
        const [foreign, missing] = [await reads(deed, id, stranger, more), await reads(deed, NOWHERE, stranger, more)];
        expect(codes(foreign)).toEqual([`No Announcement ${id}.`]);
        expect(codes(missing)).toEqual([`No Announcement ${NOWHERE}.`]);
      }
    }
    expect(lettersOf(sister.manager, 'For the sister')).toBe(1);
    const [letter] = office.to(sister.manager.login);
    expect(letter?.text).toContain('Ours It is out.');
    expect(letter?.text).toContain(`/p/sister/announcements/${id}`);
    expect(letter?.headers.has('list')).toBe(true);
    for (const stranger of [neighbour.manager, mentor, centre.manager]) expect(lettersOf(stranger, 'sister')).toBe(0);
  });

  it('of news lead to a page, told in the letter, too, and keep no place', async () => {
    const link = 'https://example.org/a_book_of_ours';
    const id = await published({ ...chosen(sister), title: 'A book', link, place: 'Lisbon' });
    const { ask } = sister.manager;
    const { data } = await ask(`query ($id: ID!) { announcement(id: $id) { link place } }`, { id });
    expect(data?.['announcement']).toEqual({ link, place: null });
    const letter = office.to(sister.manager.login).find(({ subject }) => subject?.includes('A book'));
    expect(letter?.text).toContain(`Link: ${link}`);
  });

  it('carry one letter a person however often the worker is called, and none to who wants none', async () => {
    const choose = `mutation ($input: ChooseMailInput!) { chooseMail(input: $input) { refusals { code } } }`;
    await neighbour.manager.ask(choose, { input: { topic: 'network', choice: 'never' } });
    const id = await published({ title: 'To everybody' });
    await centre.within((tx) => tx.emit('announcement.published', { announcementId: id, version: 1 }));
    await settled(house.database, { andLetters: true });
    expect([sister, centre, neighbour].map(({ manager }) => lettersOf(manager, 'To everybody'))).toEqual([1, 1, 0]);
    expect(await open(neighbour.manager)).toContain(id);
  });

  it('go to roles; the office reads what its mentors are told, and has no card of it', async () => {
    const id = await published({ ...chosen(sister), title: 'For mentors', roles: ['mentor'] });
    expect(await open(mentor)).toEqual([id]);
    expect(await one(founder, id)).toBeNull();
    expect(await one(sister.manager, id)).toMatchObject({ isOpen: false });
    expect([mentor, founder, sister.manager].map((person) => lettersOf(person, 'For mentors'))).toEqual([1, 0, 0]);
  });

  it('are put away by each reader, and are back when they are corrected: nothing is written over', async () => {
    const id = await published({ ...chosen(sister), title: 'With a mistake' });
    expect((await reads('dismissAnnouncement', id, sister.manager)).announcement).toMatchObject({ isOpen: false });
    expect(codes(await does('writeAnnouncement', { ...NEWS, announcementId: id }))).toEqual(['PUBLISHED']);
    const correction = { announcementId: id, title: 'Without a mistake', body: 'Right.', note: 'The day was wrong.' };
    expect(codes(await does('correctAnnouncement', { ...correction, expectedVersion: 2 }))).toEqual(['CORRECTED']);
    const both = await Promise.all(
      [1, 2].map(() => does('correctAnnouncement', { ...correction, expectedVersion: 1 })),
    );
    expect(both.flatMap((answer) => codes(answer))).toEqual(['CORRECTED']);
    await settled(house.database, { andLetters: true });
    expect(await one(sister.manager, id)).toMatchObject({
      version: 2,
      title: 'Without a mistake',
      isOpen: true,
      corrections: [{ version: 2, note: 'The day was wrong.' }],
    });
    expect(lettersOf(sister.manager, 'Without a mistake')).toBe(1);
    await expect(centre.within((tx) => tx.sql`update announcement_version set note = ''`)).rejects.toThrow(
      /permission/,
    );
  });

  it('of events count who comes, of all programmes, and stand in their calendars', async () => {
    const id = await published({ ...event(), ...chosen(sister, neighbour) });
    expect(codes(await reads('comeToEvent', id, founder, { isComing: true }))).toEqual([`No Announcement ${id}.`]);
    await reads('comeToEvent', id, mentor, { isComing: true });
    await reads('comeToEvent', id, neighbour.manager, { isComing: false });
    const { announcement } = await reads('comeToEvent', id, neighbour.manager, { isComing: true });
    expect(announcement).toMatchObject({ amComing: true, coming: 2 });
    const [feed] = (await doing(mentor, 'openFeed', { kind: 'person' }, 'feeds { url }')).feeds;
    const calendar = await (await fetch(`${house.api.url}${new URL(feed.url).pathname}`)).text();
    expect(calendar).toContain('SUMMARY:Network event: Summer school');

    await does('withdrawAnnouncement', { announcementId: id, reason: 'The hall is flooded.' });
    await settled(house.database, { andLetters: true });
    expect(await one(mentor, id)).toMatchObject({ body: '', isOpen: false, withdrawnReason: 'The hall is flooded.' });
    expect(codes(await reads('comeToEvent', id, mentor, { isComing: true }))).toEqual(['WITHDRAWN']);
    expect([mentor, neighbour.manager, sister.manager].map((person) => lettersOf(person, 'Called off'))).toEqual([
      1, 1, 0,
    ]);
  });

  it('leave the letters that wait, when they are corrected and when they are withdrawn', async () => {
    const choose = `mutation ($input: ChooseMailInput!) { chooseMail(input: $input) { refusals { code } } }`;
    await mentor.ask(choose, { input: { topic: 'network', choice: 'digest' } });
    const waiting = (states: string[]): Promise<Fields[]> =>
      sister.within(
        (tx) => tx.sql`select subject, state, text from letter
          where membership_id = ${mentor.memberId} and subject like '%Winter school%' and state = any(${states}) order by written_at`,
      );
    const summer = event();
    const id = await published({ ...summer, ...chosen(sister), title: 'Winter school' });
    expect(await waiting(['gathered'])).toMatchObject([{ subject: 'Network: Winter school' }]);
    const corrected = { announcementId: id, ...summer, kind: undefined, audience: undefined, roles: undefined };
    await does('correctAnnouncement', {
      ...corrected,
      title: 'Winter school, corrected',
      note: 'Bring a coat.',
      expectedVersion: 1,
    });
    await settled(house.database, { andLetters: true });
    expect(await waiting(['gathered', 'unwanted'])).toMatchObject([
      { subject: 'Network: Winter school', state: 'unwanted', text: '' },
      { subject: 'Network: Winter school, corrected', state: 'gathered' },
    ]);

    await sister.within((tx) => tx.sql`update letter set state = 'quiet' where state = 'gathered'`);
    await reads('comeToEvent', id, mentor, { isComing: true });
    await does('withdrawAnnouncement', { announcementId: id, reason: 'Too cold.' });
    await settled(house.database, { andLetters: true });
    expect(await waiting(['gathered', 'quiet'])).toEqual([]);
    const told = office.to(mentor.login).filter(({ subject }) => subject?.includes('Winter school'));
    expect(told.map(({ subject }) => subject)).toEqual(['Called off: Winter school, corrected']);
    expect(told[0]?.text).toContain('Too cold.');
    expect(await one(mentor, id)).toMatchObject({ body: '', place: null, link: null, corrections: [] });
  });

  it('leave the letters that wait also where they are not for the programme any more', async () => {
    const whom = { audience: 'like', kinds: ['hybrid'], countries: [], programmeIds: [] };
    const become = (kind: string) => sister.within((tx) => tx.sql`update programme set kind = ${kind}`);
    const [{ kind = '' } = {}] = await sister.within((tx) => tx.sql<{ kind: string }>`select kind from programme`);
    const states = (): Promise<Fields[]> =>
      sister.within(
        (tx) => tx.sql`select state, text = '' as "isEmpty" from letter
          where membership_id = ${mentor.memberId} and subject = 'Network: Spring school'`,
      );
    await become('hybrid');
    const id = await published({ ...event(), ...whom, title: 'Spring school' });
    expect(await states()).toEqual([{ state: 'gathered', isEmpty: false }]);
    await become(kind);
    await does('withdrawAnnouncement', { announcementId: id, reason: 'Nobody has a hall.' });
    await settled(house.database, { andLetters: true });
    expect(await states()).toEqual([{ state: 'unwanted', isEmpty: true }]);
    const arrived = (programme: Programme): Promise<Fields[]> =>
      programme.within((tx) => tx.sql`select news from network_arrival where subject_id = ${id} order by news`);
    expect(await arrived(sister)).toEqual([{ news: 'published' }, { news: 'withdrawn' }]);
    expect(await arrived(neighbour)).toEqual([]);
  });

  it('of events are counted at the desk, though it does not read them itself, and for nobody who may not', async () => {
    const id = await published({ ...event(), ...chosen(sister), title: 'Far from the centre' });
    await reads('comeToEvent', id, sister.manager, { isComing: true });
    const desk = await trainer.ask(`query ($id: ID!) { deskAnnouncement(id: $id) { coming } }`, { id });
    expect(desk.data?.['deskAnnouncement']).toEqual({ coming: 1 });
    const counts = [centre, sister, neighbour].map((programme) =>
      programme.within((tx) => tx.sql<{ n: number }>`select network_coming(${id}) as n`),
    );
    expect((await Promise.all(counts)).flat()).toEqual([{ n: 1 }, { n: 1 }, { n: 0 }]);
  });

  it('are listed in one statement, which counts nobody and reads no correction that nobody asks for', async () => {
    await settled(house.database, { andLetters: true });
    const asked = async (fields: string): Promise<string[]> => {
      const sent = await statementsOf(() => sister.manager.ask(`{ announcements { items { ${fields} } } }`));
      return sent.filter((text) => text.includes('network_'));
    };
    expect(await asked('title version')).toEqual([expect.not.stringMatching(/network_(coming|corrections)/)]);
    expect(await asked('title coming corrections { note }')).toEqual([expect.stringMatching(/network_coming/)]);
  });

  it('go out by the clock, wait again when they are taken back, and are tested on whoever writes them', async () => {
    const announcementId = await written({ ...chosen(sister), title: 'By the clock' });
    expect(codes(await does('publishAnnouncement', { announcementId, publishAt: '2020-01-01T00:00:00Z' }))).toEqual([
      'TIME_HAS_PASSED',
    ]);
    const publishAt = addHours(new Date(), 24).toISOString();
    expect((await does('publishAnnouncement', { announcementId, publishAt })).announcement).toMatchObject({
      state: 'scheduled',
    });
    const taken = await does('withdrawAnnouncement', { announcementId, reason: 'Not yet.' });
    expect(taken.announcement).toMatchObject({ state: 'draft', publishAt: null });
    await does('publishAnnouncement', { announcementId, publishAt });
    expect((await doing(trainer, 'sendAnnouncementTest', { announcementId }, 'address')).address).toBe(trainer.login);
    await chores(house, 'publish-announcements');
    expect(await one(sister.manager, announcementId)).toBeNull();
    await centre.within((tx) => tx.sql`update announcement set publish_at = now() where id = ${announcementId}`);
    await chores(house, 'publish-announcements');
    expect(await one(sister.manager, announcementId)).toMatchObject({ version: 1 });
    expect(lettersOf(sister.manager, 'By the clock')).toBe(1);
    expect(lettersOf(trainer, 'Test: Network: By the clock')).toBe(1);
  });

  it('are the centre’s to write: nobody else may, and what another programme wrote down reaches nobody', async () => {
    for (const person of [sister.manager, mentor]) {
      const { errors } = await person.ask(`{ deskAnnouncements { total } }`);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await does('writeAnnouncement', NEWS, person)).refusals).toMatchObject([{ code: expect.any(String) }]);
    }
    const before = (await list(neighbour.manager)).length;
    await sister.within(
      (
        tx,
      ) => tx.sql`insert into announcement (id, kind, title, body, audience, kinds, countries, programme_ids, roles, state, version, written_at, published_at)
        values (gen_random_uuid(), 'news', 'Not theirs', 'Words.', 'all', '{}', '{}', '{}', '{manager}', 'published', 1, now(), now())`,
    );
    expect(await list(neighbour.manager)).toHaveLength(before);
  });
});
