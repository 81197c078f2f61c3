import { type Answer, asking, codes, type Fields, send } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { PASSWORD, signIn, welcome } from './support/invited.js';

const ME = { query: '{ me { membership { email } programmes { slug } permissions } }' };
const REFRESH = `mutation ($input: RefreshInput!) { refresh(input: $input) { refusals { code } accessToken refreshToken } }`;
const COOKIE = `mutation ($input: SignInInput!) { signIn(input: $input) { refusals { code } accessToken refreshToken accessExpiresAt } }`;

describe('what a request shows of itself', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());
  beforeEach(() => house.database.admin('delete from attempt'));

  const me = (headers: Record<string, string>) => send(house.api.url, headers, ME);
  const bearer = (token: string) => me({ authorization: `Bearer ${token}` });
  const code = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code ?? 'OK'];
  const refresh = async (refreshToken: string): Promise<Fields> =>
    (await house.anonymous(REFRESH, { input: { refreshToken } })).data?.['refresh'];

  describe('a bearer token', () => {
    it('is refused as UNAUTHENTICATED, whatever the garbage', async () => {
      const garbage = ['Bearer ', 'Bearer x', 'Basic YTpi', 'Bearer ora_', `Bearer ora_${'a'.repeat(43)}`, 'ora_abc'];
      const long = [
        `Bearer ora_${'a'.repeat(5_000)}`,
        `Bearer ork_${'A'.repeat(66)}`,
        `Bearer ork_${'-'.repeat(22)}_x`,
      ];
      const odd = [
        "Bearer ora_' or true --",
        'Bearer null',
        'Bearer undefined',
        'Bearer {"a":1}',
        `bearer ${'a'.repeat(50)}`,
      ];
      for (const authorization of [...garbage, ...long, ...odd]) {
        const answer = await me({ authorization });
        expect([authorization, ...code(answer)]).toEqual([authorization, 401, 'UNAUTHENTICATED']);
        expect(answer.headers.get('x-correlation-id')).toBe(answer.errors?.[0]?.extensions.correlationId);
      }
      expect(code(await me({}))).toEqual([200, 'UNAUTHENTICATED']);
    });

    it('lives fifteen minutes, and is renewed once by its refresh token', async () => {
      const first = await welcome(house, ours, 'renewed@example.org', 'mentor');
      const second = await refresh(first.refreshToken);
      expect(codes(second)).toEqual([]);
      expect([code(await bearer(first.accessToken)), code(await bearer(second.accessToken))]).toEqual([
        [401, 'UNAUTHENTICATED'],
        [200, 'OK'],
      ]);
      await house.database.admin(`update sign_in set access_expires_at = now() where refresh_hash is not null`);
      expect(code(await bearer(second.accessToken))).toEqual([401, 'UNAUTHENTICATED']);
    });

    it.each([1, 3])('ends with its sign-in when a refresh token spent %i renewals ago comes back', async (renewals) => {
      const { refreshToken } = await welcome(house, ours, `stolen${renewals}@example.org`, 'mentor');
      let newest: Fields = { refreshToken };
      for (let done = 0; done < renewals; done++) newest = await refresh(newest.refreshToken);
      expect(codes(await refresh(refreshToken))).toEqual(['REFRESH_FAILED']);
      expect(codes(await refresh(newest.refreshToken))).toEqual(['REFRESH_FAILED']);
      expect(code(await bearer(newest.accessToken))).toEqual([401, 'UNAUTHENTICATED']);
    });

    it('is not renewed by anything else', async () => {
      const { accessToken, refreshToken } = await welcome(house, ours, 'else@example.org', 'mentor');
      for (const wrong of ['', 'orr_', accessToken, refreshToken.toLowerCase().slice(4), `orr_${'A'.repeat(22)}_x`]) {
        expect(codes(await refresh(wrong))).toEqual(['REFRESH_FAILED']);
      }
      expect(code(await bearer(refreshToken))).toEqual([401, 'UNAUTHENTICATED']);
      await house.database.admin(`update sign_in set refresh_expires_at = now() where refresh_hash is not null`);
      expect(codes(await refresh(refreshToken))).toEqual(['REFRESH_FAILED']);
    });

    it('is renewed once in a race', async () => {
      const { refreshToken } = await welcome(house, ours, 'racing@example.org', 'mentor');
      const answers = await Promise.all([1, 2, 3].map(() => refresh(refreshToken)));
      expect(answers.filter(({ accessToken }) => accessToken)).toHaveLength(1);
    });

    it('ends by signing out: here, or everywhere', async () => {
      const [email, other] = ['leaving@example.org', 'staying@example.org'];
      const { accessToken: staying } = await welcome(house, ours, other, 'mentor');
      const { accessToken: here } = await welcome(house, ours, email, 'mentor');
      const { accessToken: there, refreshToken } = await signIn(house, email, PASSWORD);
      const out = (token: string, deed: string) =>
        asking(house.api.url, { authorization: `Bearer ${token}` })(`mutation { ${deed} { refusals { code } } }`);
      await out(here, 'signOut');
      expect([code(await bearer(here)), code(await bearer(there))]).toEqual([
        [401, 'UNAUTHENTICATED'],
        [200, 'OK'],
      ]);
      await out(there, 'signOutEverywhere');
      expect(code(await bearer(there))).toEqual([401, 'UNAUTHENTICATED']);
      expect(codes(await refresh(refreshToken))).toEqual(['REFRESH_FAILED']);
      expect(code(await bearer(staying))).toEqual([200, 'OK']);
    });

    it('is worth nothing at the very next request after the membership is revoked', async () => {
      const { accessToken } = await welcome(house, ours, 'revoked@example.org', 'mentor');
      const asked = `{ memberships(search: "revoked@") { items { id } } }`;
      const [{ id }] = (await ours.manager.ask(asked)).data?.['memberships'].items;
      const revoke = `mutation ($input: RevokeMemberInput!) { revokeMember(input: $input) { refusals { code } } }`;
      const by = async (who: Programme, membershipId: string) =>
        who.manager.ask(revoke, { input: { membershipId, reason: 'Moved away.' } });
      expect((await by(neighbour, id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(codes((await by(ours, ours.manager.memberId)).data?.['revokeMember'])).toEqual(['NOT_YOURSELF']);
      expect(code(await bearer(accessToken))).toEqual([200, 'OK']);
      expect(codes((await by(ours, id)).data?.['revokeMember'])).toEqual([]);
      expect(code(await bearer(accessToken))).toEqual([401, 'UNAUTHENTICATED']);
      expect(codes((await by(ours, id)).data?.['revokeMember'])).toEqual(['ALREADY_REVOKED']);
    });
  });

  describe('a cookie', () => {
    const csrf = { 'x-outrigger-csrf': '1' };

    async function cookieOf(email: string): Promise<string> {
      await welcome(house, ours, email, 'mentor');
      const answer = await house.anonymous(COOKIE, {
        input: { login: email, password: PASSWORD, transport: 'COOKIE' },
      });
      expect(answer.data?.['signIn']).toMatchObject({ accessToken: null, refreshToken: null });
      const [pair = '', ...attributes] = (answer.headers.get('set-cookie') ?? '').split('; ');
      expect(attributes).toEqual(['Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age=43200']);
      return pair;
    }

    it('signs the console in, and no other site', async () => {
      const cookie = await cookieOf('console@example.org');
      const host = new URL(house.api.url).host;
      const ours: Record<string, string>[] = [
        {},
        { origin: 'http://localhost' },
        { origin: `http://${host}` },
        { 'sec-fetch-site': 'same-origin' },
      ];
      for (const more of ours) expect(code(await me({ cookie, ...csrf, ...more }))).toEqual([200, 'OK']);
      const foreign: Record<string, string>[] = [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: `http://${host}.evil.example` },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ];
      for (const more of foreign) expect(code(await me({ cookie, ...csrf, ...more }))).toEqual([403, 'FORBIDDEN']);
      expect(code(await me({ cookie }))).toEqual([403, 'FORBIDDEN']);
    });

    it('is no bearer token, and a bearer token no cookie', async () => {
      const cookie = await cookieOf('crossed@example.org');
      expect(code(await bearer(cookie.split('=')[1] ?? ''))).toEqual([401, 'UNAUTHENTICATED']);
      const { accessToken } = await signIn(house, 'crossed@example.org', PASSWORD);
      expect(code(await me({ cookie: `outrigger=${accessToken}`, ...csrf }))).toEqual([200, 'UNAUTHENTICATED']);
    });

    it('is cleared by signing out, and an old one does no harm', async () => {
      const cookie = await cookieOf('old@example.org');
      const out = await send(
        house.api.url,
        { cookie, ...csrf },
        { query: 'mutation { signOut { refusals { code } } }' },
      );
      expect(out.headers.get('set-cookie')).toMatch(/^outrigger=; .*Max-Age=0$/);
      for (const old of [
        cookie,
        'outrigger=',
        'outrigger=%00',
        'outrigger',
        ';;=;',
        `outrigger=${'x'.repeat(4_000)}`,
      ]) {
        expect((await me({ cookie: old, ...csrf })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      }
    });
  });
});
