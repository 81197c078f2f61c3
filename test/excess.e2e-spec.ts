import { type Answer, send } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';

const COSTLY = '{ sessions(first: 100) { items { venture { sessions { agenda { title } attendees { name } } } } } }';
const doubling = (inside: string, type: string): string =>
  Array.from({ length: 40 }, (_, index) => `fragment F${index} on ${type} { ...F${index + 1} ...F${index + 1} }`).join(
    ' ',
  ) + ` fragment F40 on ${type} { ${inside} }`;
const cursor = (key: unknown, id: unknown): string => Buffer.from(JSON.stringify([key, id])).toString('base64url');

describe('what somebody may try who means no good', () => {
  let house: House;
  let ours: Programme;

  beforeAll(async () => {
    house = await openHouse({ production: true });
    ours = await house.programme('ours');
    await house.programme('neighbour');
  });
  afterAll(() => house.close());

  const code = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code;
  const post = (body: unknown) => send(house.api.url, ours.manager.headers, body);

  it.each([
    ['a name that no operation has', { query: COSTLY, operationName: 'Nobody' }, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'a page of minus a thousand, to pay for its neighbour',
      { query: `{ mentors(first: -100000) { items { id } } ${COSTLY.slice(1)}` },
      'TOO_COSTLY',
    ],
    [
      'the same by a variable',
      {
        query: `query ($n: Int!) { mentors(first: $n) { items { id } } ${COSTLY.slice(1)}`,
        variables: { n: -100_000 },
      },
      'TOO_COSTLY',
    ],
    [
      "a page size in a variable's default",
      { query: `query ($n: Int! = 100) ${COSTLY.replace('100', '$n')}` },
      'TOO_COSTLY',
    ],
    [
      'fragments that double',
      { query: `{ mentors { items { ...F0 } } } ${doubling('id', 'Mentor')}` },
      'TOO_MANY_FIELDS',
    ],
    [
      'fragments that double in the description of the schema',
      { query: `{ __schema { types { ...F0 } } } ${doubling('name', '__Type')}` },
      'TOO_MANY_FIELDS',
    ],
    [
      'the whole schema a hundred times',
      { query: `{ __schema { ${Array.from({ length: 100 }, (_, index) => `a${index}: types { name }`).join(' ')} } }` },
      'TOO_MANY_ALIASES',
    ],
    [
      'one field two thousand times over',
      { query: `{ mentors { items { ${'id '.repeat(1_900)} } } }` },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a subscription without a socket',
      { query: 'subscription { agendaChanged(sessionId: "x") { id } }' },
      'BAD_REQUEST',
    ],
    ['a name of JavaScript as a hash', persisted('constructor'), 'PERSISTED_QUERY_NOT_FOUND'],
    [
      'a name of JavaScript as a variable',
      '{"query":"{ me { permissions } }","variables":{"__proto__":{"a":1}}}',
      'BAD_REQUEST',
    ],
  ])('is refused quickly: %s', async (_, body, expected) => {
    const begun = performance.now();
    const answer = await post(body);
    expect([answer.status >= 400 || expected === 'PERSISTED_QUERY_NOT_FOUND', code(answer)]).toEqual([true, expected]);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(answer.data ?? null).toBeNull();
  });

  it('takes the defaults of variables that are left out, of every kind', async () => {
    const query = `query ($n: Int! = 1, $s: MentorStatus = active, $from: DateTime = "2020-01-01T00:00:00Z", $all: Boolean! = true) {
      mentors(first: $n, status: $s) { total @include(if: $all) } sessions(from: $from) { total } }`;
    expect((await ours.manager.ask(query)).data).toEqual({ mentors: { total: 0 }, sessions: { total: 0 } });
    expect((await ours.manager.ask(query, { all: false, n: 2 })).data).toEqual({ mentors: {}, sessions: { total: 0 } });
  });

  it.each([
    ['sessions', cursor('yesterday', crypto.randomUUID())],
    ['sessions', cursor('2026-13-41 99:00:00+00', crypto.randomUUID())],
    ['mentors', cursor('A', '-'.repeat(36))],
    ['mentors', cursor('A\u0000', crypto.randomUUID())],
    ['mentors', cursor(5, null)],
    ['mentors', Buffer.from('null').toString('base64url')],
  ])('reads no cursor of %s that is not its own, and leaves its neighbours alone', async (list, after) => {
    const { data, errors } = await ours.manager.ask(
      `query ($after: String) { me { permissions } bad: ${list}(after: $after) { total } }`,
      { after },
    );
    expect(data).toBeNull();
    expect(errors?.map(({ message }) => message)).toEqual([
      'This cursor is not from a page of this list. Start again without `after`.',
    ]);
  });

  it('says what is wrong with text that cannot be kept', async () => {
    const text = 'a\u0000b';
    const search = await ours.manager.ask('query ($s: String) { mentors(search: $s) { total } programme { id } }', {
      s: text,
    });
    const rename = await ours.manager.ask(
      'mutation ($input: UpdateProgrammeInput!) { updateProgramme(input: $input) { refusals { code } } }',
      { input: { name: text } },
    );
    const signIn = await house.anonymous(
      'mutation ($input: SignInInput!) { signIn(input: $input) { refusals { code } } }',
      { input: { login: text, password: text } },
    );
    expect(code(search)).toBe('BAD_USER_INPUT');
    expect(rename.data?.['updateProgramme'].refusals).toEqual([{ code: 'BAD_TEXT' }]);
    expect(signIn.data?.['signIn'].refusals).toEqual([{ code: 'BAD_TEXT' }]);
  });

  it('numbers also what never came to an operation', async () => {
    const odd: [string, RequestInit][] = [
      ['/graphql', { method: 'POST', body: '{' }],
      ['/graphql', { method: 'POST', body: '[]' }],
      ['/graphql', { method: 'POST', body: `"${'x'.repeat(5_000_000)}"` }],
      ['/graphql', { method: 'POST', body: '{}', headers: { 'content-type': 'text/plain' } }],
      [
        '/graphql',
        { method: 'POST', body: '{"query":"{ me { permissions } }"}', headers: { authorization: 'Bearer x' } },
      ],
      ['/nowhere', { method: 'PUT', body: '{}' }],
    ];
    for (const [path, init] of odd) {
      const answer = await fetch(house.api.url + path, {
        ...init,
        headers: { 'content-type': 'application/json', ...init.headers },
      });
      const text = await answer.text();
      const number = answer.headers.get('x-correlation-id');
      expect(number).toMatch(/^[0-9a-f-]{36}$/);
      expect(/"correlationId":"([^"]+)"/.exec(text)?.[1] ?? number).toBe(number);
      expect(text).not.toMatch(/\\n\s+at |node_modules/);
    }
  });

  it('suggests no names to anybody in production, in documents and in variables', async () => {
    const guesses = [
      { query: '{ mentorz { total } }' },
      { query: '{ mentors(statu: active) { totl } }' },
      { query: '{ mentors(status: activ) { total } }' },
      { query: 'query ($s: MentorStatus) { mentors(status: $s) { total } }', variables: { s: 'activ' } },
    ];
    for (const guess of guesses) {
      const { errors = [] } = await post(guess);
      expect(errors.length).toBeGreaterThan(0);
      expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
    }
  });

  it('believes the nearest proxy about where attempts come from, and nobody further along', async () => {
    const attempt = (address: string) =>
      send(
        house.api.url,
        { 'x-forwarded-for': `${address}, 192.0.2.1` },
        {
          query:
            'mutation { signIn(input: { login: "a@example.org", password: "not the one" }) { refusals { code } } }',
        },
      );
    await Promise.all(['203.0.113.1', '203.0.113.2', 'nonsense'].map(attempt));
    const counted = await house.database.admin<{ count: number }>(
      `select count from attempt where subject like 'address %' and count = 3`,
    );
    expect(counted).toHaveLength(1);
  });

  it('goes on after the database has broken every connection', async () => {
    const ask = () => ours.manager.ask('{ programme { slug } me { permissions } }');
    await Promise.all([ask(), ask(), ask()]);
    const running = Array.from({ length: 8 }, ask);
    await house.database.admin(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    for (const { errors = [] } of await Promise.all(running)) {
      for (const { extensions } of errors) expect(extensions.code).toBe('BUSY');
    }
    // A connection may hear of its end a moment later: whoever asks meanwhile is told to come again.
    const after = await until(async () => {
      const answer = await ask();
      return code(answer) === 'BUSY' ? undefined : answer;
    }, 10_000);
    expect(after.data?.['programme']).toEqual({ slug: 'ours' });
  });
});

function persisted(sha256Hash: string): object {
  return { extensions: { persistedQuery: { version: 1, sha256Hash } } };
}
