import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { forgetAnswers, Idempotency } from '@outrigger/graph';
import { house as houseActor } from '@outrigger/kernel';
import { codes, type Fields, send } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  refusals { code } membership { id name email roles status } } }`;
const CLIENT = `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) {
  refusals { code } key apiClient { id createdAt expiresAt lastUsedAt } } }`;
const VENTURE = `mutation ($input: AddVentureInput!) { addVenture(input: $input) { refusals { code } venture { id name } } }`;
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { refusals { code } accessToken } }';
const FOUND = `mutation ($input: CreateProgrammeInput!) { createProgramme(input: $input) { refusals { code } programme { id slug } } }`;

const DAY_MS = 24 * 60 * 60 * 1000;

interface Reply {
  readonly status: number;
  readonly replayed: boolean;
  /** Byte for byte. */
  readonly text: string;
  readonly data: Record<string, Fields> | null;
  readonly code: string | undefined;
}

describe('a mutation under a key', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let memory: Idempotency;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    memory = new Idempotency(house.database.secret);
  });
  afterAll(() => house.close());

  const keyed = async (
    { headers }: Pick<Person, 'headers'>,
    key: string,
    query: string,
    variables: object,
  ): Promise<Reply> => {
    const response = await fetch(`${house.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers, 'idempotency-key': key },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as {
      data: Reply['data'];
      errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    const replayed = response.headers.get('idempotent-replayed') === 'true';
    return { status: response.status, replayed, text, data, code: errors?.[0]?.extensions.code };
  };
  const invite = (by: Person, key: string, input: object): Promise<Reply> => keyed(by, key, INVITE, { input });
  const add = (by: Person, key: string, name: string): Promise<Reply> =>
    keyed(by, key, VENTURE, { input: ventureCalled(name) });
  const invitationsOf = async (name: string): Promise<number> => {
    const rows = await house.database.admin(
      'select from invitation i join membership m on m.id = i.membership_id where m.name = $1',
      [name],
    );
    return rows.length;
  };
  const person = (name: string): object => ({ name, email: `${randomUUID()}@example.org`, roles: ['observer'] });

  it('is done once, and answered alike to the byte', async () => {
    const key = randomUUID();
    const input = person('Ann Once');
    const first = await invite(ours.manager, key, input);
    const second = await invite(ours.manager, key, input);
    expect(first.data?.['inviteMember']).toMatchObject({ refusals: [], membership: { name: 'Ann Once' } });
    expect(first.replayed).toBe(false);
    expect(second).toEqual({ ...first, replayed: true });
    expect(await invitationsOf('Ann Once')).toBe(1);
  });

  it('without a key is done as often as it is asked for', async () => {
    const input = person('Ann Twice');
    for (let times = 0; times < 2; times++) await ours.manager.ask(INVITE, { input });
    expect(await invitationsOf('Ann Twice')).toBe(2);
  });

  it('refuses the key for another request, and does nothing of it', async () => {
    const key = randomUUID();
    await invite(ours.manager, key, person('Ben First'));
    const other = await invite(ours.manager, key, person('Ben Second'));
    expect([other.code, other.data]).toEqual(['IDEMPOTENCY_KEY_REUSED', null]);
    const another = await add(ours.manager, key, 'Reused');
    expect(another.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await invitationsOf('Ben Second')).toBe(0);
    expect(await house.database.admin(`select from venture where name = 'Reused'`)).toEqual([]);
  });

  it.each(['', 'x'.repeat(256), 'caf\u00e9'])('refuses %p as a key', async (key) => {
    const reply = await invite(ours.manager, key, person('Cy Malformed'));
    expect([reply.status, reply.code]).toEqual([400, 'BAD_IDEMPOTENCY_KEY']);
    expect(await invitationsOf('Cy Malformed')).toBe(0);
  });

  it('is done once by ten at the same moment', async () => {
    const key = randomUUID();
    const input = person('Dee Twins');
    const replies = await Promise.all(Array.from({ length: 10 }, () => invite(ours.manager, key, input)));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(replies.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await invitationsOf('Dee Twins')).toBe(1);
  });

  it('lets one of two requests at the same moment have the key', async () => {
    const key = randomUUID();
    const replies = await Promise.all([invite(ours.manager, key, person('Eve Race')), add(ours.manager, key, 'Race')]);
    expect(replies.map(({ code }) => code).sort()).toEqual(['IDEMPOTENCY_KEY_REUSED', undefined]);
  });

  it('that was refused changed nothing and is tried anew', async () => {
    const key = randomUUID();
    await ours.manager.ask(VENTURE, { input: ventureCalled('Taken') });
    expect(codes((await add(ours.manager, key, 'Taken')).data?.['addVenture'])).toEqual(['VENTURE_KNOWN']);
    await house.database.admin(`update venture set name = 'Renamed' where name = 'Taken'`);
    const accepted = await add(ours.manager, key, 'Taken');
    expect([codes(accepted.data?.['addVenture']), accepted.replayed]).toEqual([[], false]);
  });

  it('is new after a day, swept or not', async () => {
    const key = randomUUID();
    const input = person('Gus Daily');
    await invite(ours.manager, key, input);
    await age(key);
    expect((await invite(ours.manager, key, input)).replayed).toBe(false);
    expect(await invitationsOf('Gus Daily')).toBe(2);
    await age(key);
    expect((await add(ours.manager, key, 'Weekly')).code).toBeUndefined();
  });

  it('is forgotten after a day, in its own programme only', async () => {
    const [key, fresh] = [randomUUID(), randomUUID()];
    for (const { manager } of [ours, neighbour]) await invite(manager, key, person('Gil Swept'));
    await invite(ours.manager, fresh, person('Gil Fresh'));
    await age(key);
    await ours.within(forgetAnswers);
    const left = await house.database.admin('select key, tenant_id from idempotency_key where key = any($1)', [
      [key, fresh],
    ]);
    expect(left).toHaveLength(2);
    expect(left).toEqual(
      expect.arrayContaining([
        { key: fresh, tenant_id: ours.id },
        { key, tenant_id: neighbour.id },
      ]),
    );
  });

  it('of two fields keeps an answer for each', async () => {
    const key = randomUUID();
    const both = `mutation ($one: InviteMemberInput!, $two: InviteMemberInput!) {
      one: inviteMember(input: $one) { refusals { code } membership { id name } }
      two: inviteMember(input: $two) { refusals { code } membership { id } } }`;
    const variables = { one: person('Hal One'), two: person('Hal Two') };
    const first = await keyed(ours.manager, key, both, variables);
    await house.database.admin(`delete from idempotency_key where key = $1 and field = 'two'`, [key]);
    const second = await keyed(ours.manager, key, both, variables);
    expect(second.data?.['one']).toEqual(first.data?.['one']);
    expect(second.replayed).toBe(false);
    expect([await invitationsOf('Hal One'), await invitationsOf('Hal Two')]).toEqual([1, 2]);
  });

  it("is one programme's, and one member's", async () => {
    const key = randomUUID();
    const colleague = await ours.person(`colleague ${randomUUID()}`, 'manager');
    const replies = [
      await invite(ours.manager, key, person('Ida One')),
      await invite(colleague, key, person('Ida Two')),
      await invite(neighbour.manager, key, person('Ida Three')),
    ];
    expect(replies.map(({ code, replayed }) => [code, replayed])).toEqual(Array(3).fill([undefined, false]));
  });

  it("is each API client's own", async () => {
    const request = { key: randomUUID(), request: 'the same' };
    const once = (credentialId: string): Promise<object> => {
      const client = { ...houseActor(ours.id), via: 'key', credentialId } as const;
      return house.tenancy.write(client, (tx) =>
        memory.once(tx, { ...request, told: new Set() }, 'anything', () => Promise.resolve({ by: credentialId })),
      );
    };
    const [one, two] = [randomUUID(), randomUUID()];
    expect([await once(one), await once(two)]).toEqual([{ by: one }, { by: two }]);
    expect([await once(one), await once(two)]).toEqual([{ by: one }, { by: two }]);
  });

  it('tells a secret again that is shown once, and keeps it sealed', async () => {
    const key = randomUUID();
    const create = (): Promise<Reply> =>
      keyed(ours.manager, key, CLIENT, { input: { name: 'Sealed', scopes: ['ventures.read'] } });
    const first = await create();
    const secret = String(first.data?.['createApiClient'].key);
    expect(secret).toMatch(/^ork_/);
    expect(await create()).toEqual({ ...first, replayed: true });
    const [kept] = await house.database.admin<{ answer: Buffer }>('select answer from idempotency_key where key = $1', [
      key,
    ]);
    expect(kept?.answer.length).toBeGreaterThan(secret.length);
    expect(kept?.answer.includes(secret.slice(30))).toBe(false);
    expect(kept?.answer.includes('apiClient')).toBe(false);
  });

  it('opens no answer that was moved to another place', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()];
    await invite(ours.manager, mine, person('Jan Mine'));
    const input = person('Jan Theirs');
    await invite(neighbour.manager, theirs, input);
    await house.database.admin(
      `update idempotency_key set answer = (select answer from idempotency_key where key = $1) where key = $2`,
      [mine, theirs],
    );
    expect((await invite(neighbour.manager, theirs, input)).code).toBe('INTERNAL');
  });

  it('is answered to whoever lost the first answer', async () => {
    const key = randomUUID();
    const input = person('Kim Lost');
    const gone = new AbortController();
    const lost = fetch(`${house.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...ours.manager.headers, 'idempotency-key': key },
      body: JSON.stringify({ query: INVITE, variables: { input } }),
      signal: gone.signal,
    }).catch(() => undefined);
    while ((await invitationsOf('Kim Lost')) === 0) await pause(10);
    gone.abort();
    await lost;
    expect((await invite(ours.manager, key, input)).data?.['inviteMember'].membership.name).toBe('Kim Lost');
    expect(await invitationsOf('Kim Lost')).toBe(1);
  });

  it('of somebody who lost the right to it is not answered any more', async () => {
    const key = randomUUID();
    const deputy = await ours.person(`deputy ${randomUUID()}`, 'manager');
    const input = person('Lou Revoked');
    await invite(deputy, key, input);
    await house.database.admin(`update membership set roles = '{observer}' where id = $1`, [deputy.memberId]);
    expect((await invite(deputy, key, input)).code).toBe('FORBIDDEN');
  });

  it('means nothing before a sign-in, nor to the doors of signing in', async () => {
    await house.givePassword(ours.manager.login, 'a long enough passphrase');
    const headers = { 'idempotency-key': randomUUID() };
    const input = { login: ours.manager.login, password: 'a long enough passphrase', transport: 'TOKEN' };
    const signIn = (more = {}) =>
      send(house.api.url, { ...headers, ...more }, { query: SIGN_IN, variables: { input } });
    const tokens = [
      await signIn(),
      await signIn(),
      await signIn(ours.manager.headers),
      await signIn(ours.manager.headers),
    ];
    expect(new Set(tokens.map(({ data }) => data?.['signIn'].accessToken)).size).toBe(4);
  });

  it('founds one programme', async () => {
    const key = randomUUID();
    const input = {
      slug: 'sister',
      name: 'Sister',
      kind: 'university',
      country: 'FR',
      zone: 'Europe/Paris',
      locale: 'en',
      managerName: 'Mo',
      managerEmail: 'mo@sister.example.org',
    };
    const first = await keyed(ours.manager, key, FOUND, { input });
    expect(codes(first.data?.['createProgramme'])).toEqual([]);
    expect(await keyed(ours.manager, key, FOUND, { input })).toEqual({ ...first, replayed: true });
  });

  const age = (key: string): Promise<unknown> =>
    house.database.admin('update idempotency_key set at = at - make_interval(secs => $2) where key = $1', [
      key,
      DAY_MS / 1000,
    ]);
});

const ventureCalled = (name: string): object => ({
  name,
  oneLiner: 'Cheaper water tests for towns.',
  founders: [{ name: 'Mia', email: 'mia@example.org' }],
  origin: 'alumni',
  sector: 'water',
  stage: 'pilot',
  zone: 'Europe/Paris',
});
