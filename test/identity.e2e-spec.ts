import { linkToken } from '@outrigger/identity';
import { beforeTheQuarter } from './support/calm.js';
import { asking, codes } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { accept, invite, linkOf, PASSWORD, signIn, welcome } from './support/invited.js';

const ME = `{ me { membership { email roles } programmes { slug roles } permissions } }`;
const PROGRAMME = '{ programme { slug } }';

describe('joining and signing in', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());
  // One address may try sixty times in a quarter of an hour: each test begins anew.
  beforeEach(() => house.database.admin('delete from attempt'));

  const as = (token: string, slug?: string) =>
    asking(house.api.url, { authorization: `Bearer ${token}`, ...(slug && { 'x-programme': slug }) });

  it('goes from the link to the first answer', async () => {
    const email = 'ines@example.org';
    const { membership } = await invite(ours.manager, 'Ines@Example.org', 'mentor');
    expect(membership).toMatchObject({ email, roles: ['mentor'], status: 'invited' });
    expect(await accept(house, await linkOf(house, ours, email), PASSWORD)).toEqual({
      refusals: [],
      programmeSlug: 'ours',
      login: email,
    });
    const { accessToken, programmes } = await signIn(house, 'INES@example.org', PASSWORD);
    expect(programmes).toEqual([{ slug: 'ours', name: 'Programme ours', roles: ['mentor'] }]);
    const { data } = await as(accessToken)(ME);
    expect(data?.['me']).toMatchObject({ membership: { email, roles: ['mentor'] }, programmes: [{ slug: 'ours' }] });
    expect(data?.['me'].permissions).not.toContain('people.read');
  });

  it('joins a second programme with the password that the login has', async () => {
    const email = 'twice@example.org';
    const { accessToken } = await welcome(house, ours, email, 'mentor');
    await invite(neighbour.manager, email, 'entrepreneur');
    const link = await linkOf(house, neighbour, email);
    expect(codes(await accept(house, link, 'a new password of my own'))).toEqual(['SIGN_IN_FAILED']);
    expect(codes(await accept(house, link, PASSWORD))).toEqual([]);
    const roles = async (slug: string) => (await as(accessToken, slug)(ME)).data?.['me'].membership.roles;
    expect([await roles('ours'), await roles('neighbour')]).toEqual([['mentor'], ['entrepreneur']]);
  });

  it('counts guesses of a password at a link as it counts them at the door', async () => {
    await beforeTheQuarter(20_000);
    const email = 'guessed@example.org';
    await welcome(house, ours, email, 'mentor');
    await invite(neighbour.manager, email, 'mentor');
    const link = await linkOf(house, neighbour, email);
    const guesses = Array.from({ length: 10 }, (_, index) => accept(house, link, `a guess with number ${index}`));
    await Promise.all(guesses);
    expect(codes(await accept(house, link, PASSWORD))).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  it('takes a link once, and only as we made it', async () => {
    const email = 'link@example.org';
    await invite(ours.manager, email, 'mentor');
    const link = await linkOf(house, ours, email);
    const [, , id] = [...(link.match(/^(.{22})(.{22})/) ?? [])];
    const changed = [
      `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`,
      `${link}A`,
      link.slice(1),
      '',
      '.',
      'x.y',
    ];
    const foreign = [
      linkToken('another secret', ours.id, crypto.randomUUID()),
      linkToken(house.database.secret, neighbour.id, uuidOf(id ?? '')),
      linkToken(house.database.secret, ours.id, crypto.randomUUID()),
    ];
    for (const wrong of [...changed, ...foreign]) {
      expect(codes(await accept(house, wrong, PASSWORD))).toEqual(['INVITATION_DEAD']);
    }
    const race = await Promise.all([1, 2, 3].map(() => accept(house, link, PASSWORD)));
    expect(race.map((each) => codes(each).join()).sort()).toEqual(['', 'INVITATION_DEAD', 'INVITATION_DEAD']);
    expect(codes(await accept(house, link, PASSWORD))).toEqual(['INVITATION_DEAD']);
  });

  it('refuses a link that has run out, and one of somebody who was removed meanwhile', async () => {
    await invite(ours.manager, 'late@example.org', 'mentor');
    const late = await linkOf(house, ours, 'late@example.org');
    await house.database.admin(
      `update invitation set expires_at = now() - interval '1 second' where membership_id = (select id from membership where email = 'late@example.org')`,
    );
    const { membership } = await invite(ours.manager, 'removed@example.org', 'mentor');
    const removed = await linkOf(house, ours, 'removed@example.org');
    await ours.manager.ask(
      'mutation ($input: RevokeMemberInput!) { revokeMember(input: $input) { refusals { code } } }',
      { input: { membershipId: membership.id, reason: 'A slip of the pen.' } },
    );
    for (const link of [late, removed]) {
      expect(codes(await accept(house, link, PASSWORD))).toEqual(['INVITATION_DEAD']);
    }
  });

  it('tells all that is wrong with a password at once', async () => {
    await invite(ours.manager, 'weak@example.org', 'mentor');
    const link = await linkOf(house, ours, 'weak@example.org');
    expect(codes(await accept(house, link, 'welcome'))).toEqual(['PASSWORD_TOO_SHORT', 'PASSWORD_GUESSABLE']);
    expect(codes(await accept(house, link, 'aaaa'))).toEqual(['PASSWORD_TOO_SHORT', 'PASSWORD_REPEATS']);
    expect(codes(await accept(house, link, 'weakweakweakweak'))).toEqual(['PASSWORD_REPEATS']);
    expect(codes(await accept(house, link, ''))).toEqual(['PASSWORD_TOO_SHORT', 'PASSWORD_REPEATS']);
    expect(codes(await accept(house, link, PASSWORD))).toEqual([]);
  });

  it('invites an address once, whatever the race, and keeps every role', async () => {
    const email = 'race@example.org';
    const roles = ['mentor', 'entrepreneur', 'observer', 'analyst'];
    const answers = await Promise.all(roles.map((role) => invite(ours.manager, email, role)));
    expect(answers.flatMap(codes)).toEqual([]);
    const rows = await house.database.admin<{ roles: string[] }>('select roles from membership where email = $1', [
      email,
    ]);
    expect(rows.map((row) => [...row.roles].sort())).toEqual([[...roles].sort()]);
  });

  it('answers a wrong password and an unknown login alike', async () => {
    await welcome(house, ours, 'known@example.org', 'mentor');
    const wrong = await signIn(house, 'known@example.org', 'not this one at all');
    expect(codes(wrong)).toEqual(['SIGN_IN_FAILED']);
    const nobody = 'nobody@example.org';
    for (const [login, password] of [
      [nobody, PASSWORD],
      ['', ''],
      [nobody, ''],
      ["' or 1=1 --", 'x'],
    ]) {
      expect(await signIn(house, login ?? '', password ?? '')).toEqual(wrong);
    }
  });

  it('lets ten attempts at one account through, then none, and says what to do', async () => {
    await beforeTheQuarter(20_000);
    const email = 'flooded@example.org';
    await welcome(house, ours, email, 'mentor');
    const attempts = await Promise.all(Array.from({ length: 10 }, () => signIn(house, email, 'not this one at all')));
    expect(new Set(attempts.flatMap(codes))).toEqual(new Set(['SIGN_IN_FAILED']));
    const [eleventh] = (await signIn(house, email, PASSWORD)).refusals;
    expect(eleventh).toEqual({
      code: 'TOO_MANY_ATTEMPTS',
      message: 'Too many attempts. Wait 15 minutes, then try again.',
    });
    expect(codes(await signIn(house, 'another@example.org', PASSWORD))).toEqual(['SIGN_IN_FAILED']);
  });

  it('answers for a programme that is not mine as for one that does not exist', async () => {
    const { accessToken } = await welcome(house, ours, 'curious@example.org', 'mentor');
    const told = await Promise.all(
      ['neighbour', neighbour.id, 'nowhere', crypto.randomUUID(), "x' or 1=1", '*'].map(async (slug) => {
        const { status, errors, data } = await as(accessToken, slug)(PROGRAMME);
        const { correlationId: _, ...extensions } = errors?.[0]?.extensions ?? { correlationId: '' };
        return { status, data, message: errors?.[0]?.message, extensions };
      }),
    );
    expect(new Set(told.map((each) => JSON.stringify(each)))).toHaveProperty('size', 1);
    expect(told[0]).toMatchObject({ status: 403, extensions: { code: 'FORBIDDEN' } });
  });
});

const uuidOf = (text: string): string =>
  Buffer.from(text, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
