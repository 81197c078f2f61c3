import type { Request } from './knocking.js';

/** One attack: what is sent, and what it must be told. */
export interface Attack extends Request {
  readonly name: string;
  readonly status: number;
  readonly code: string;
}

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

const doubling = (inside: string): string =>
  `${times(25, (index) => `fragment F${index} on Venture { ...F${index + 1} ...F${index + 1} }`)} fragment F25 on Venture { ${inside} }`;

const LONG = 'x'.repeat(100_000);
const OK = '{ programme { slug } }';
const RENAME = 'mutation ($input: UpdateProgrammeInput!) { updateProgramme(input: $input) { refusals { code } } }';
const COSTLY = '{ sessions(first: 100) { items { venture { sessions { agenda { title } attendees { name } } } } } }';
const json = (body: unknown): string => JSON.stringify(body);
const query = (text: string, variables?: unknown): { readonly body: string } => ({
  body: json({ query: text, variables }),
});
const asQuery = (text: string): string => `/graphql?query=${encodeURIComponent(text)}`;
const hash = (sha256Hash: string): { readonly body: string } => ({
  body: json({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
});
const type = (contentType: string): { readonly headers: Record<string, string> } => ({
  headers: { 'content-type': contentType },
});

/** What a member with a good token may try. */
export const OF_A_MEMBER: readonly Attack[] = [
  {
    name: 'deep',
    ...query(`{ sessions { items { ${'venture { sessions { '.repeat(6)} id ${'} }'.repeat(6)} } } }`),
    status: 400,
    code: 'TOO_DEEP',
  },
  { name: 'wide: lists of lists', ...query(COSTLY), status: 400, code: 'TOO_COSTLY' },
  {
    name: 'wide: 1,900 fields',
    ...query(`{ mentors { items { ${'id '.repeat(1_900)} } } }`),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'aliased',
    ...query(`{ ${times(31, (index) => `a${index}: programme { id }`)} }`),
    status: 400,
    code: 'TOO_MANY_ALIASES',
  },
  {
    name: 'sign-ins by alias',
    ...query(
      `mutation { ${times(31, (index) => `a${index}: signIn(input: { login: "a@b.example", password: "${index}" }) { accessToken }`)} }`,
    ),
    status: 400,
    code: 'TOO_MANY_ALIASES',
  },
  {
    name: 'fragments that double',
    ...query(`{ ventures { items { ...F0 } } } ${doubling('sessions { agenda { title } }')}`),
    status: 400,
    code: 'TOO_MANY_FIELDS',
  },
  {
    name: 'fragments in a circle',
    ...query('{ programme { ...A } } fragment A on Programme { ...B } fragment B on Programme { ...A }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'stuffed with directives',
    ...query(`{ programme { ${times(21, () => 'id @include(if: true)')} } }`),
    status: 400,
    code: 'TOO_MANY_DIRECTIVES',
  },
  { name: '100 KB of braces', ...query('{'.repeat(100_000)), status: 400, code: 'GRAPHQL_PARSE_FAILED' },
  { name: '100 KB of comment', ...query(`#${LONG}`), status: 400, code: 'GRAPHQL_PARSE_FAILED' },
  {
    name: 'a string of 100 KB',
    ...query('query ($s: String) { mentors(search: $s) { total } }', { s: LONG }),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a number of 100 KB',
    body: `{"query":"query ($n: Int!) { mentors(first: $n) { total } }","variables":{"n":${'9'.repeat(100_000)}}}`,
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a list of 100 KB',
    ...query('mutation ($input: FormTeamInput!) { formTeam(input: $input) { refusals { code } } }', {
      input: { ventureId: 'x', leadId: 'x', mentorIds: Array.from({ length: 20_000 }, (_, index) => String(index)) },
    }),
    status: 400,
    code: 'TOO_MANY_VALUES',
  },
  {
    name: 'a list where text belongs',
    ...query(RENAME, { input: { name: [[[['x']]]] } }),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'an unknown operation',
    body: json({ query: `query A ${OK}`, operationName: 'B' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'two operations without a name',
    ...query(`query A ${OK} query B ${OK}`),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'a huge page',
    ...query('{ mentors(first: 1000000) { total items { id } } }'),
    status: 400,
    code: 'TOO_COSTLY',
  },
  { name: 'a page of minus one', ...query('{ mentors(first: -1) { total } }'), status: 200, code: 'BAD_USER_INPUT' },
  {
    name: 'a subscription over HTTP',
    ...query('subscription { agendaChanged(sessionId: "x") { id } }'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  { name: 'an unknown hash', ...hash('0'.repeat(64)), status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' },
  {
    name: 'a hash that is a name of JavaScript',
    ...hash('constructor'),
    status: 200,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
  {
    name: '__proto__ in variables',
    body: `{"query":"${OK}","variables":{"__proto__":{"a":1}}}`,
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'constructor in variables',
    body: `{"query":"${OK}","variables":{"constructor":{"prototype":{"a":1}}}}`,
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: "another's tenant in the input",
    ...query(RENAME, { input: { name: 'x', tenantId: 'x' } }),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
];

/** What somebody may try who shows nothing. */
export const OF_A_STRANGER: readonly Attack[] = [
  { name: 'the schema', ...query('{ __schema { types { name } } }'), status: 400, code: 'INTROSPECTION_OFF' },
  { name: 'a question without a token', ...query(OK), status: 200, code: 'UNAUTHENTICATED' },
  {
    name: 'a bad token',
    ...query(OK),
    headers: { authorization: `Bearer ora_${'x'.repeat(43)}` },
    status: 401,
    code: 'UNAUTHENTICATED',
  },
  {
    name: 'a token of 7 KB',
    ...query(OK),
    headers: { authorization: `Bearer ora_${'x'.repeat(7_000)}` },
    status: 401,
    code: 'UNAUTHENTICATED',
  },
];

/** What anybody may try, before it is an operation: tried with a good token and without one. */
export const OF_ANYBODY: readonly Attack[] = [
  { name: 'a batch', body: json([{ query: OK }, { query: OK }]), status: 400, code: 'BAD_REQUEST' },
  {
    name: 'a mutation by GET',
    method: 'GET',
    path: asQuery('mutation { signOutEverywhere { refusals { code } } }'),
    headers: { 'x-apollo-operation-name': 'x' },
    status: 405,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a query by GET without the header',
    method: 'GET',
    path: asQuery(OK),
    headers: { 'content-type': null },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a form',
    ...type('application/x-www-form-urlencoded'),
    body: `query=${encodeURIComponent(OK)}`,
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  { name: 'plain text', ...type('text/plain'), body: json({ query: OK }), status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' },
  {
    name: 'an upload',
    ...type('multipart/form-data; boundary=x'),
    body: '--x--',
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'no content type',
    headers: { 'content-type': null },
    body: json({ query: OK }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  { name: 'no body', status: 400, code: 'BAD_REQUEST' },
  { name: 'no JSON', body: '{', status: 400, code: 'BAD_REQUEST' },
  { name: 'JSON that is no object', body: '"x"', status: 400, code: 'BAD_REQUEST' },
  {
    name: 'JSON 100,000 levels deep',
    body: `{"query":"${OK}","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    status: 400,
    code: 'TOO_MANY_VALUES',
  },
  {
    name: 'what is no UTF-8',
    body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    status: 400,
    code: 'BAD_REQUEST',
  },
  { name: 'more than 4 MiB', body: `"${'x'.repeat(4 * 1024 * 1024)}"`, status: 413, code: 'PAYLOAD_TOO_LARGE' },
  {
    name: 'more than 4 MiB, its length untold',
    body: `"${'x'.repeat(4 * 1024 * 1024)}"`,
    chunked: true,
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  },
  {
    name: 'headers of 20 KB',
    ...query(OK),
    headers: { 'x-long': 'x'.repeat(20_000) },
    status: 431,
    code: 'HEADERS_TOO_LARGE',
  },
  { name: 'another method', method: 'PUT', ...query(OK), status: 404, code: 'NOT_FOUND' },
];

/** What another site may make a browser do that is signed in: the cookie comes along. */
export const OF_ANOTHER_SITE: readonly Attack[] = [
  {
    name: 'a page of another origin',
    ...query(OK),
    headers: { origin: 'https://evil.example', 'x-outrigger-csrf': '1' },
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: 'a page that the browser calls cross-site',
    ...query(OK),
    headers: { 'sec-fetch-site': 'cross-site', 'x-outrigger-csrf': '1' },
    status: 403,
    code: 'FORBIDDEN',
  },
  { name: 'without the header of our own pages', ...query(OK), status: 403, code: 'FORBIDDEN' },
  {
    name: 'a form that needs no permission',
    ...type('text/plain'),
    body: json({ query: OK }),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
];
