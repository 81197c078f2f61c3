import { linkToken } from '@outrigger/identity';
import { codes } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { PostOffice } from './support/post-office.js';

const TEXT = '{ warrantText { version locale title body } }';
const PUBLISH = `mutation ($input: PublishWarrantTextInput!) { publishWarrantText(input: $input) { refusals { code } warrantText { version locale } } }`;
const SIGN = `mutation ($input: SignWarrantInput!) { signWarrant(input: $input) { refusals { code field } mentor { warrantState } } }`;
const ASK = `mutation ($ids: [ID!]!) { askForWarrants(input: { mentorIds: $ids }) { refusals { code } letters } }`;
const STATE = `query ($id: ID!) { mentor(id: $id) { warrantState } }`;
const BODY = 'I hold no share in any venture that I mentor, and I say so when that changes.';

const NONCE = /name="nonce" value="([\w-]+)"/;

describe('warrants and the links that sign them (C2, S6)', () => {
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

  const stateOf = async (mentorId: string): Promise<string> =>
    (await ours.manager.ask(STATE, { id: mentorId })).data?.['mentor'].warrantState as string;

  /** Asks a new mentor by mail. */
  async function asked(name: string) {
    const mentor = await ours.mentor(name, { warranted: false });
    const { data } = await ours.manager.ask(ASK, { ids: [mentor.mentorId] });
    expect(data?.['askForWarrants']).toEqual({ refusals: [], letters: 1 });
    const mail = await until(() => office.to(mentor.login)[0]);
    const [url = ''] = /http:\/\/localhost\/a\/[\w.-]+/.exec(mail.text ?? '') ?? [];
    const path = new URL(url).pathname;
    return { ...mentor, mail, path, at: `${house.api.url}${path}` };
  }

  const press = (at: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(at, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form), headers });
  const nonceAt = async (at: string): Promise<string> => NONCE.exec(await (await fetch(at)).text())?.[1] ?? '';

  describe('the text', () => {
    it('is ours until the programme publishes its own, version after version, each language by itself', async () => {
      expect((await ours.manager.ask(TEXT)).data?.['warrantText']).toMatchObject({ version: 1, locale: 'en' });
      const publish = async (locale: string) =>
        (await ours.manager.ask(PUBLISH, { input: { locale, title: 'Our warrant', body: BODY } })).data?.[
          'publishWarrantText'
        ].warrantText as object;
      expect(await publish('en')).toEqual({ version: 2, locale: 'en' });
      expect(await publish('en')).toEqual({ version: 3, locale: 'en' });
      expect(await publish('fr')).toEqual({ version: 2, locale: 'fr' });
      const french = await ours.manager.ask('{ warrantText(locale: "fr") { version locale } }');
      expect(french.data?.['warrantText']).toEqual({ version: 2, locale: 'fr' });
      expect((await neighbour.manager.ask(TEXT)).data?.['warrantText']).toMatchObject({ version: 1 });
    });

    it('is signed by name, as it was read', async () => {
      const mentor = await ours.mentor('Screen', { warranted: false });
      const sign = async (input: object) => (await mentor.ask(SIGN, { input })).data?.['signWarrant'] as never;
      expect(codes(await sign({ version: 2, locale: 'en', name: '  x ' }))).toEqual(['TEXT_CHANGED', 'NO_NAME']);
      expect(await sign({ version: 3, locale: 'en', name: 'Screen' })).toEqual({
        refusals: [],
        mentor: { warrantState: 'current' },
      });
      const [kept] = await ours.within(
        (tx) => tx.sql`select text_version, signed_name from warrant where mentor_id = ${mentor.mentorId}`,
      );
      expect(kept).toEqual({ text_version: 3, signed_name: 'Screen' });
    });

    it('is the office’s to publish', async () => {
      const mentor = await ours.mentor('Writer');
      const { errors } = await mentor.ask(PUBLISH, { input: { locale: 'en', title: 'Mine', body: BODY } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });

  describe('a link', () => {
    it('changes nothing when it is opened, however often and by whatever method', async () => {
      const { mentorId, at } = await asked('Opened');
      for (const method of ['GET', 'HEAD', 'GET']) expect((await fetch(at, { method })).status).toBe(200);
      const auto = await fetch(`${at}/auto?c=en%203`, { method: 'POST', headers: { 'x-outrigger-link': '1' } });
      expect(auto.status).toBe(204);
      expect(await stateOf(mentorId)).toBe('none');
    });

    it('tells no cache, no robot and no other site of itself', async () => {
      const { at } = await asked('Quiet');
      const { headers } = await fetch(at);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toBe('noindex');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    });

    it('signs by one press of its form, once, and says so afterwards', async () => {
      const { mentorId, at } = await asked('Presser');
      const form = { nonce: await nonceAt(at), choice: 'en 3', read: 'on', name: 'P. Resser' };
      const done = await press(at, form);
      expect(done.status).toBe(303);
      expect(done.headers.get('set-cookie')).toMatch(/^device-[\w-]{22}=.+; Path=\/a; HttpOnly; SameSite=Strict/);
      expect(await stateOf(mentorId)).toBe('current');
      expect(await (await fetch(at)).text()).toContain('You have signed.');
      expect((await press(at, form)).status).toBe(422);
      const [{ count }] = (await ours.within(
        (tx) => tx.sql`select count(*)::int from warrant where mentor_id = ${mentorId}`,
      )) as [{ count: number }];
      expect(count).toBe(1);
    });

    it('signs once when it is pressed twice at the same moment', async () => {
      const { mentorId, at } = await asked('Twice');
      const form = { nonce: await nonceAt(at), choice: 'en 3', read: 'on', name: 'Twice' };
      const answers = await Promise.all(Array.from({ length: 5 }, () => press(at, form)));
      expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422, 422]);
      const rows = await ours.within((tx) => tx.sql`select from warrant where mentor_id = ${mentorId}`);
      expect(rows).toHaveLength(1);
    });

    it('refuses a form that we did not draw, and says all that is missing of one that we did', async () => {
      const { mentorId, at } = await asked('Forger');
      expect((await press(at, { choice: 'en 3', read: 'on', name: 'Forger' })).status).toBe(403);
      const foreign = await asked('Other');
      expect((await press(at, { nonce: await nonceAt(foreign.at), choice: 'en 3', name: 'Forger' })).status).toBe(403);
      const refused = await press(at, { nonce: await nonceAt(at), choice: 'no', name: ' ' });
      expect(refused.status).toBe(422);
      const page = await refused.text();
      for (const text of ['Choose one of: Sign.', 'I have read this', 'Your name']) expect(page).toContain(text);
      expect(await stateOf(mentorId)).toBe('none');
    });

    it('shows a new text to whoever opened the old one, and keeps what was typed', async () => {
      const { at } = await asked('Reader');
      const nonce = await nonceAt(at);
      await ours.manager.ask(PUBLISH, { input: { locale: 'en', title: 'Our newest warrant', body: BODY } });
      const answer = await press(at, { nonce, choice: 'en 3', read: 'on', name: 'R. <b>Eader' });
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain('Our newest warrant');
      expect(page).toContain('value="R. &lt;b&gt;Eader"');
    });

    it('is none when it is unknown, forged, over, replaced by a newer one, or of somebody who was revoked', async () => {
      const replaced = await asked('Replaced');
      await ours.manager.ask(ASK, { ids: [replaced.mentorId] });
      await until(() => office.to(replaced.login)[1]);
      const revoked = await asked('Revoked');
      await ours.manager.ask(
        `mutation { revokeMember(input: { membershipId: "${revoked.memberId}", reason: "Has moved away." }) { refusals { code } } }`,
      );
      const id = crypto.randomUUID();
      const dead = [
        replaced.path,
        revoked.path,
        `/a/${linkToken(house.database.secret, ours.id, id)}`,
        `/a/${linkToken('another secret', ours.id, id)}`,
        '/a/nothing',
      ];
      const pages = await Promise.all(
        dead.map(async (path) => {
          const answer = await fetch(`${house.api.url}${path}`);
          return `${answer.status} ${await answer.text()}`;
        }),
      );
      expect(new Set(pages).size).toBe(1);
      expect(pages[0]).toMatch(/^404 .*not good any more/);
    });

    it('of ours is none under the neighbour’s name', async () => {
      const { path } = await asked('Moved');
      const [token = ''] = path.split('/').slice(-1);
      const theirs = linkToken(house.database.secret, neighbour.id, crypto.randomUUID());
      const answer = await fetch(`${house.api.url}/a/${theirs.slice(0, 22)}${token.slice(22)}`);
      expect(answer.status).toBe(404);
    });

    it('goes to the mentors of the own cohort only', async () => {
      const foreign = await neighbour.mentor('Foreign');
      const { errors } = await ours.manager.ask(ASK, { ids: [foreign.mentorId] });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const gone = await ours.mentor('Gone', { status: 'alumni' });
      const { data } = await ours.manager.ask(ASK, { ids: [gone.mentorId] });
      expect(codes(data?.['askForWarrants'])).toEqual(['NOT_IN_COHORT']);
    });
  });
});
