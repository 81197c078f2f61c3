/** What a GraphQL request answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Tests read answers as a client does: by what they asked for.
  readonly data: Record<string, Fields> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly correlationId: string };
  }[];
}

/** Fields of an answer. Typed loosely on purpose: a test that reads a wrong field fails by itself. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Fields = any;

/** Sends an operation as a certain person of a certain programme. */
export type Ask = (query: string, variables?: object) => Promise<Answer>;

export const asking =
  (url: string, headers: Readonly<Record<string, string>>): Ask =>
  (query, variables = {}) =>
    send(url, headers, { query, variables });

export async function send(url: string, headers: Readonly<Record<string, string>>, body: unknown): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as Omit<Answer, 'status' | 'headers'>;
  return { ...answer, status: response.status, headers: response.headers };
}

/** What a request that was turned away as a whole heard. */
export function errorOf(answer: Answer | undefined): { readonly code?: string; readonly message?: string } {
  const [error] = answer?.errors ?? [];
  return { code: error?.extensions.code, message: error?.message };
}

/** A mutation with its refusals and `read`, under the name that its input has in the schema. */
export function mutationOf(
  field: string,
  { input = true, read = '' }: { input?: boolean; read?: string } = {},
): string {
  const type = INPUTS.get(field) ?? `${field.replace(/^./, (first) => first.toUpperCase())}Input`;
  const body = `{ refusals { code field message } ${read} }`;
  return input ? `mutation ($input: ${type}!) { ${field}(input: $input) ${body} }` : `mutation { ${field} ${body} }`;
}

/** Those that take the input of another. */
const INPUTS = new Map([
  ['draftTeam', 'ProposeTeamInput'],
  ['undoCheckIn', 'CheckInInput'],
  ['removeMeetingGuest', 'MeetingGuestInput'],
  ['checkInGuest', 'MeetingGuestInput'],
  ['undoGuestCheckIn', 'MeetingGuestInput'],
  ['declineAdopter', 'EndAdopterInput'],
  ['releaseAdopter', 'EndAdopterInput'],
]);

/** The codes of a payload's refusals, in order. */
export const codes = (payload: Fields): string[] =>
  (payload as { refusals: { code: string }[] }).refusals.map(({ code }) => code);

/** Does it, and answers with its payload; whoever is turned away altogether hears the reason as a refusal. */
export async function doing(by: { readonly ask: Ask }, field: string, input: object, read = ''): Promise<Fields> {
  const { data, errors = [] } = await by.ask(mutationOf(field, { read }), { input });
  return data?.[field] ?? { refusals: errors.map(({ message }) => ({ code: message })) };
}
