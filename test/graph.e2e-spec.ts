import { v7 as uuid } from 'uuid';
import { type Answer, type Fields, send } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { mentored } from './support/mentored.js';
import { journeysOf, statementsOf } from './support/statements.js';

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Who is asking, begin with the tenant, the one statement, commit. */
const BUDGET = 4;

const LISTS: Readonly<Record<string, string>> = {
  ventures: `ventures(first: $first) { total hasMore endCursor items { id name founders { name } team { seats { isLead mentor { name } } }
    sessions { number agenda { title } } actions { text ownerName } } }`,
  mentors:
    'mentors(first: $first) { total items { name warrantState hoursCommitted ventureCount seats { team { venture { name } } } } }',
  sessions: `sessions(first: $first) { total items { number status venture { name } team { seats { mentor { name } } } agenda { title }
    attendees { name } report { summary topics { topic } } actions { text } } }`,
  actions: 'actions(first: $first) { total items { text ownerName venture { name } session { number } } }',
  memberships: 'memberships(first: $first) { total items { name roles email } }',
  letters: 'letters(first: $first) { total items { toName subject state } }',
  programmes: 'programmes(first: $first) { total items { slug name kind } }',
};

describe('the graph', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let open: House['anonymous'];

  beforeAll(async () => {
    house = await openHouse({ production: true });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    open = house.anonymous;
    for (const name of ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder']) await mentored(ours, name);
    await mentored(neighbour, 'Foreign');
  });
  afterAll(() => house.close());

  const code = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code;

  describe('refuses before anything runs', () => {
    it.each([
      [
        'what is too deep',
        `{ sessions { items { ${'venture { sessions { '.repeat(6)} id ${'} }'.repeat(6)} } } }`,
        'TOO_DEEP',
      ],
      [
        'what costs too much',
        '{ sessions(first: 100) { items { venture { sessions { agenda { title } attendees { name } } } } } }',
        'TOO_COSTLY',
      ],
      ['too many aliases', `{ ${times(31, (index) => `a${index}: programme { id }`)} }`, 'TOO_MANY_ALIASES'],
      ['too many directives', `{ programme { ${times(21, () => 'id @include(if: true)')} } }`, 'TOO_MANY_DIRECTIVES'],
      ['too many tokens', `{ programme { ${times(2_001, () => 'id')} } }`, 'GRAPHQL_PARSE_FAILED'],
      ['100 KB of nested braces', '{'.repeat(100_000), 'GRAPHQL_PARSE_FAILED'],
      ['an unknown field', '{ programme { passwords } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['an unknown directive', '{ programme { id @sudo } }', 'GRAPHQL_VALIDATION_FAILED'],
    ])('%s', async (_, query, expected) => {
      const sent = await statementsOf(async () => {
        expect(code(await ours.manager.ask(query))).toBe(expected);
      });
      expect(sent.filter((text) => text.startsWith('begin'))).toEqual([]);
    });

    it('fragments that double, measured once', async () => {
      const doubling = times(25, (index) => `fragment F${index} on Venture { ...F${index + 1} ...F${index + 1} }`);
      const query = `{ ventures { items { ...F0 } } } ${doubling} fragment F25 on Venture { sessions { agenda { title } } }`;
      const begun = performance.now();
      const answer = await ours.manager.ask(query);
      expect(performance.now() - begun).toBeLessThan(5_000);
      expect(code(answer)).toBe('TOO_MANY_FIELDS');
    });

    it.each([
      ['a batch', [{ query: '{ programme { id } }' }, { query: '{ programme { id } }' }]],
      [
        'an unknown operation',
        { query: 'query A { programme { id } } query B { programme { id } }', operationName: 'C' },
      ],
      ['an unknown hash', { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }],
      ['no query at all', {}],
      ['what is no JSON', '{'],
    ])('%s', async (_, body) => {
      const answer = await send(house.api.url, ours.manager.headers, body);
      expect(answer.data ?? null).toBeNull();
      expect(code(answer) ?? String(answer.status)).toMatch(
        /^(BAD_REQUEST|OPERATION_RESOLUTION_FAILURE|PERSISTED_QUERY_NOT_FOUND|400)$/,
      );
    });

    it('a mutation by GET and a form of another site', async () => {
      const query = 'mutation { signOutEverywhere { refusals { code } } }';
      const byGet = await fetch(`${house.api.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { ...ours.manager.headers, 'apollo-require-preflight': '1' },
      });
      expect(byGet.status).toBe(405);
      const form = await fetch(`${house.api.url}/graphql`, {
        method: 'POST',
        headers: { ...ours.manager.headers, 'content-type': 'text/plain' },
        body: JSON.stringify({ query }),
      });
      expect(form.status).toBeGreaterThanOrEqual(400);
      expect((await ours.manager.ask('{ programme { slug } }')).data).toEqual({ programme: { slug: 'ours' } });
    });

    it('strangers who read the schema, and tells them no names', async () => {
      expect(code(await open('{ __schema { types { name } } }'))).toBe('INTROSPECTION_OFF');
      expect((await ours.manager.ask('{ __schema { queryType { name } } }')).data).not.toBeNull();
      expect((await open('{ programm { id } }')).errors?.[0]?.message).not.toContain('Did you mean');
    });
  });

  it("puts its correlation id on every answer, and no exception's text", async () => {
    const answers = [
      await ours.manager.ask('{ programme { id } }'),
      await open('{ programme { id } }'),
      await open('{ nothing }'),
      await open('{'),
    ];
    for (const { headers, errors = [] } of answers) {
      for (const { extensions, message } of errors) {
        expect(extensions.correlationId).toMatch(/^[0-9a-f-]{36}$/);
        expect(message).not.toMatch(/\n\s+at |select .* from|TypeError/);
      }
      if (errors[0])
        expect(errors[0].extensions.correlationId).toBe(
          headers.get('x-correlation-id') ?? errors[0].extensions.correlationId,
        );
    }
    expect(answers[0]?.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(Object.entries(LISTS))(
    'answers the list of %s in one statement, however many rows are on the page',
    async (_, list) => {
      const ask = (first: number) => ours.manager.ask(`query ($first: Int!) { ${list} }`, { first });
      await ask(1);
      const [one, many] = [await statementsOf(() => ask(1)), await statementsOf(() => ask(4))];
      expect(many).toHaveLength(one.length);
      expect(many.length).toBeLessThanOrEqual(BUDGET);
    },
  );

  it('answers several root fields from one moment, on one connection, by one journey', async () => {
    const ask = () =>
      ours.manager.ask('{ a: ventures { total } b: mentors { total } c: sessions { total } programme { name } }');
    const sent = await statementsOf(ask);
    expect(sent.filter((text) => text.startsWith('begin'))).toHaveLength(1);
    expect(sent.length).toBe(7);
    expect(await journeysOf(ask)).toBe(1);
  });

  it.each([
    [
      'a fragment that holds more fields than it counts',
      '{ ...Both } fragment Both on Query { ventures { total } programme { name } }',
    ],
    ['a field that is left out', '{ ventures { total } mentors @skip(if: true) { total } programme { name } }'],
    ['a field that asks twice', '{ ventures { total } ventures { hasMore } programme { name } }'],
  ])('answers whole with %s', async (_, query) => {
    const { data, errors } = await ours.manager.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      ventures: { total: expect.any(Number) as number },
      programme: { name: 'Programme ours' },
    });
  });

  describe('pages', () => {
    const PAGE = 'query ($after: String) { mentors(first: 3, after: $after) { endCursor hasMore items { id name } } }';
    const walk = async (between: () => Promise<unknown> = () => Promise.resolve()): Promise<string[]> => {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { items, endCursor, hasMore }: Fields = (await ours.manager.ask(PAGE, { after })).data?.['mentors'];
        seen.push(...items.map(({ id }: Fields) => id as string));
        [after, more] = [endCursor, hasMore];
        await between();
      }
      return seen;
    };

    it('walk the whole list without a gap or a double, while others join', async () => {
      const before = await ours.within((tx) => tx.sql<{ id: string }>`select id from mentor`);
      let joined = 0;
      const seen = await walk(() => ours.mentor(`A newcomer ${joined++} ${uuid()}`));
      expect(new Set(seen).size).toBe(seen.length);
      for (const { id } of before) expect(seen).toContain(id);
    });

    it.each([[0], [101], [-1]])('of %s rows are refused', async (first) => {
      const answer = await ours.manager.ask('query ($first: Int!) { mentors(first: $first) { total } }', { first });
      expect(code(answer)).toMatch(/BAD_USER_INPUT|TOO_COSTLY/);
    });

    it.each([
      ['garbage'],
      [Buffer.from('["x"]').toString('base64url')],
      [Buffer.from('["x","not a uuid"]').toString('base64url')],
    ])('after %s are refused in words', async (after) => {
      const answer = await ours.manager.ask(PAGE, { after });
      expect(code(answer)).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.message).not.toMatch(/syntax|uuid:/);
    });
  });

  it('merges aliases and fragments, and obeys @include and @skip by variables', async () => {
    const query = `query ($with: Boolean!) { x: ventures(first: 1) { items { n: name ...Team team @include(if: $with) { seats { isLead } } id @skip(if: $with) } } }
      fragment Team on Venture { team @skip(if: $with) { formedAt } oneLiner }`;
    const asked = async (yes: boolean) => (await ours.manager.ask(query, { with: yes })).data?.['x'].items[0];
    expect(Object.keys(await asked(true)).sort()).toEqual(['n', 'oneLiner', 'team']);
    expect(Object.keys((await asked(true)).team)).toEqual(['seats']);
    expect(Object.keys((await asked(false)).team)).toEqual(['formedAt']);
    expect(Object.keys(await asked(false)).sort()).toEqual(['id', 'n', 'oneLiner', 'team']);
  });
});
