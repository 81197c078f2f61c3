import { v7 as uuid } from 'uuid';
import { type House, openHouse, type Programme } from './support/house.js';

interface Told {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What differs from one answer to the next, whichever way it came. */
const NUMBER = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Apollo says nothing of caches where it does not know who asks; the short way always does. */
const CHANGING = ['date', 'x-correlation-id', 'ratelimit', 'set-cookie', 'cache-control'];

const MENTORS = '{ mentors(first: 5) { items { id name } total } }';
const PROGRAMME = 'query ($id: ID!) { venture(id: $id) { id name founders { name } } }';
const INVITE = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { refusals { code field } membership { name } } }`;

describe('an operation that was asked before', () => {
  let house: House;
  let ours: Programme;

  beforeAll(async () => {
    house = await openHouse({ production: true });
    ours = await house.programme('ours');
    await house.programme('neighbour');
  });
  afterAll(() => house.close());

  async function tell(body: object, headers: Readonly<Record<string, string>>): Promise<Told> {
    const response = await fetch(`${house.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const kept = [...response.headers].filter(([name]) => !CHANGING.includes(name));
    const text = (await response.text()).replace(NUMBER, 'number');
    return { status: response.status, text, headers: Object.fromEntries(kept) };
  }

  const manager = (): Readonly<Record<string, string>> => ours.manager.headers;

  /** Asked in words that nobody used before, then by the same words again. */
  async function bothWays(
    { query, variables }: { readonly query: string; readonly variables?: object },
    headers: Readonly<Record<string, string>>,
  ): Promise<readonly [long: Told, short: Told]> {
    const body = { query: `${query} # ${uuid()}`, variables };
    // Whoever may not ask leaves no plan behind: somebody who may comes first.
    const long = await tell(body, headers);
    await tell({ ...body, variables: VALID[query] }, manager());
    return [long, await tell(body, headers)];
  }

  const VALID: Readonly<Record<string, object | undefined>> = {
    [PROGRAMME]: { id: uuid() },
    [INVITE]: { input: { name: 'Pia', email: 'no address', roles: ['observer'] } },
  };

  it.each([
    ['a list', { query: MENTORS }],
    ['a row that is not there', { query: PROGRAMME, variables: { id: uuid() } }],
    ['an id that is none', { query: PROGRAMME, variables: { id: 'x' } }],
    ['a variable that is missing', { query: PROGRAMME }],
    ['a variable of another kind', { query: PROGRAMME, variables: { id: { a: 1 } } }],
    ['a page that is too long', { query: MENTORS.replace('5', '500') }],
    ['a deed that is refused', { query: INVITE, variables: VALID[INVITE] }],
    ['an input with a field too many', { query: INVITE, variables: { input: { name: 'Pia', rank: 1 } } }],
  ])('is answered as it was the first time: %s', async (_, asked) => {
    const [long, short] = await bothWays(asked, manager());
    expect(short).toEqual(long);
  });

  it.each([
    ['by nobody', {}],
    ['with a bad token', { authorization: 'Bearer ora_not-a-token-at-all' }],
    ['about a programme that is not theirs', { 'x-programme': 'neighbour' }],
    ['with a key that is none', { 'idempotency-key': 'ä'.repeat(3).replaceAll('ä', '\u00e4') }],
  ])('is refused as it was the first time: %s', async (_, headers) => {
    const own = 'x-programme' in headers || 'idempotency-key' in headers ? manager() : {};
    const asked = { query: INVITE, variables: VALID[INVITE] };
    const [long, short] = await bothWays(asked, { ...own, ...headers });
    expect(short).toEqual(long);
  });

  it('acts on a revocation at once', async () => {
    const deputy = await ours.person('mentor');
    const body = { query: `${MENTORS} # ${uuid()}` };
    expect((await tell(body, deputy.headers)).status).toBe(200);
    await house.database.admin(`update membership set status = 'revoked' where id = $1`, [deputy.memberId]);
    const { status, text } = await tell(body, deputy.headers);
    expect([status, text]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')]);
  });

  it('does a keyed deed once, also by the short way', async () => {
    const query = `${INVITE} # ${uuid()}`;
    const variables = { input: { name: 'Pia Once', email: `${uuid()}@example.org`, roles: ['observer'] } };
    const key = { ...manager(), 'idempotency-key': uuid() };
    const [first, again, once] = [
      await tell({ query, variables }, key),
      await tell({ query, variables }, key),
      await tell({ query, variables }, key),
    ];
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect([again.text, once]).toEqual([first.text, again]);
    const [{ count } = { count: 0 }] = await house.database.admin<{ count: number }>(
      `select count(*)::int as count from membership where name = 'Pia Once'`,
    );
    expect(count).toBe(1);
  });
});
