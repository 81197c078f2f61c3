import { benchGraphql, type Outcome } from '../../../bench/graphql/bench.js';
import { OPERATIONS } from '../../../bench/graphql/operations.js';
import { fill, type Network } from '../../../bench/seed/network.js';
import { SMALL } from '../../../bench/seed/scale.js';
import { openDatabase, type TestDatabase } from '../../support/database.js';

const PROGRAMMES = 2;
const SIZE = { rounds: 1, requests: 6, concurrency: 2, warm: 1 };

let database: TestDatabase;
let outcome: Outcome;

beforeAll(async () => {
  database = await openDatabase();
  const { adminUrl, secret } = database;
  await fill(adminUrl, { from: 1, to: PROGRAMMES, scale: SMALL, log: () => undefined });
  const network: Network = { adminUrl, secret, programmes: PROGRAMMES, stop: () => Promise.resolve() };
  outcome = await benchGraphql(network, SIZE, /./, () => undefined);
});

afterAll(() => database.drop());

// A difference between two servers' answers, at first or under load, is thrown by the bench itself.
it('asks every operation of all servers, and each answers with rows', () => {
  expect(outcome.answers).toHaveLength(OPERATIONS.length);
  const [withTeam, list, page, start, line, filed] = outcome.answers.map((answer) => JSON.stringify(answer));
  expect(withTeam).toContain('"isLead":true');
  expect(list).toContain('"startsAt"');
  expect(page).toContain('"warrantState"');
  expect(start).toContain('"kind":"warrant"');
  expect(line).toContain('"oneLiner"');
  expect(filed).toContain('"status":"held"');
});

it('measures every server in every round', () => {
  for (const { rounds } of outcome.results) {
    expect(rounds).toHaveLength(SIZE.rounds);
    expect(Object.keys(rounds[0] ?? {}).sort()).toEqual(['by hand', 'postgraphile', 'product']);
  }
});
