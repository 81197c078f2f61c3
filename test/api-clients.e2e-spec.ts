import { type Answer, asking, codes, type Fields, send } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';

const ME = { query: '{ me { membership { email } programmes { slug } permissions } }' };
const CREATE = `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) {
  refusals { code field } key apiClient { id keyPrefix scopes } } }`;
const REVOKE_CLIENT = `mutation ($input: RevokeApiClientInput!) { revokeApiClient(input: $input) { refusals { code } apiClient { revokedAt } } }`;

describe('the key of an API client', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());

  const me = (headers: Record<string, string>) => send(house.api.url, headers, ME);
  const bearer = (token: string) => me({ authorization: `Bearer ${token}` });
  const code = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code ?? 'OK'];

  const create = async (input: object): Promise<Fields> => {
    const { data, errors } = await ours.manager.ask(CREATE, {
      input: { name: 'Partner', scopes: ['ventures.read'], ...input },
    });
    return data?.['createApiClient'] ?? errors;
  };

  it('is shown once, kept as a hash, and opens what its scopes say', async () => {
    const { key, apiClient } = await create({});
    const kept = await house.database.admin<Record<string, unknown>>('select * from api_client where id = $1', [
      apiClient.id,
    ]);
    expect(JSON.stringify(kept)).not.toContain(key.slice(32));
    expect(key.startsWith(apiClient.keyPrefix)).toBe(true);
    const ask = asking(house.api.url, { authorization: `Bearer ${key}` });
    expect((await ask('{ ventures { items { id } } }')).errors).toBeUndefined();
    expect((await ask(ME.query)).data?.['me']).toEqual({
      membership: null,
      programmes: [],
      permissions: ['self.use', 'programme.read', 'ventures.read'],
    });
    for (const closed of ['{ mentors { items { id } } }', '{ memberships { total } }', '{ apiClients { id } }']) {
      expect((await ask(closed)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await neighbour.manager.ask('{ apiClients { id } }')).data?.['apiClients']).toEqual([]);
  });

  it('cannot be given what is no scope, nothing at all, or a past end', async () => {
    expect(codes(await create({ scopes: ['people.invite', 'ventures.read', 'everything'] }))).toEqual([
      'UNKNOWN_SCOPE',
    ]);
    expect(codes(await create({ scopes: [], expiresAt: '2020-01-01T00:00:00Z' }))).toEqual(['NO_SCOPE', 'EXPIRED']);
  });

  it('is worth nothing when it has run out, was revoked, or is asked of a neighbour', async () => {
    const [expiring, revoked] = [await create({ expiresAt: '2099-01-01T00:00:00Z' }), await create({})];
    const status = async ({ key }: Fields) => code(await bearer(key));
    expect([await status(expiring), await status(revoked)]).toEqual([
      [200, 'OK'],
      [200, 'OK'],
    ]);
    const elsewhere = { authorization: `Bearer ${revoked.key}`, 'x-programme': 'neighbour' };
    expect(code(await me(elsewhere))).toEqual([403, 'FORBIDDEN']);
    expect(code(await me({ ...elsewhere, 'x-programme': 'nowhere' }))).toEqual([403, 'FORBIDDEN']);
    await house.database.admin('update api_client set expires_at = now() where id = $1', [expiring.apiClient.id]);
    const input = { id: revoked.apiClient.id };
    expect((await neighbour.manager.ask(REVOKE_CLIENT, { input })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(codes((await ours.manager.ask(REVOKE_CLIENT, { input })).data?.['revokeApiClient'])).toEqual([]);
    expect([await status(expiring), await status(revoked)]).toEqual([
      [401, 'UNAUTHENTICATED'],
      [401, 'UNAUTHENTICATED'],
    ]);
    expect(codes((await ours.manager.ask(REVOKE_CLIENT, { input })).data?.['revokeApiClient'])).toEqual([
      'ALREADY_REVOKED',
    ]);
  });
});
