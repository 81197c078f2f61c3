import { type House, openHouse, type Programme } from './support/house.js';
import { overSocket } from './support/knock.js';

const AGENDA = '{ agendaChanged(sessionId: "00000000-0000-7000-8000-000000000000")';
const aliased = Array.from({ length: 31 }, (_, index) => `a${index}: status`).join(' ');

describe('a socket', () => {
  let house: House;
  let ours: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    await house.programme('neighbour');
  });
  afterAll(() => house.close());

  const say = (query: string): Promise<string[]> => overSocket(house.api.url, ours.manager.headers, { query });

  it.each([
    ['a query', '{ programme { id } }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { signOut { refusals { code } } }', 'BAD_REQUEST'],
    ['what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['100 KB of nested braces', '{'.repeat(100_000), 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', `subscription ${AGENDA} { colour } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['too many aliases', `subscription ${AGENDA} { ${aliased} } }`, 'TOO_MANY_ALIASES'],
    ['what is no id', 'subscription { agendaChanged(sessionId: "1") { status } }', 'BAD_REQUEST'],
  ])('refuses %s by a code, before it runs', async (_, query, code) => {
    expect(await say(query)).toEqual([code]);
  });

  it('still carries a subscription afterwards', async () => {
    expect(await say(`subscription ${AGENDA} { status } }`)).toEqual([]);
    expect((await ours.manager.ask('{ programme { id } }')).data).toEqual({ programme: { id: ours.id } });
  });
});
