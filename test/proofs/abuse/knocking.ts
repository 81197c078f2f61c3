import { Agent, type ClientRequest, type IncomingMessage, request as send } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

/** A request as somebody sends it who keeps to no rule. */
export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path?: string;
  /** Null takes away what is sent otherwise. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string | Buffer;
  /** Sent piece by piece, without its length. */
  readonly chunked?: boolean;
}

export interface Told {
  readonly status: number;
  readonly code: string;
  /** Whether the answer is numbered: in its header, and the same in its error. */
  readonly numbered: boolean;
  readonly ms: number;
}

interface Errors {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly correlationId?: string } }[];
}

const NUMBER = /^[0-9a-f-]{36}$/;

export async function knock(
  url: string,
  common: Readonly<Record<string, string>>,
  { method = 'POST', path = '/graphql', headers = {}, body, chunked = false }: Request,
): Promise<Told> {
  const length = body !== undefined && !chunked ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  const all = { 'content-type': 'application/json', ...length, ...common, ...headers };
  const kept = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
  const begun = performance.now();
  const asked = send(`${url}${path}`, { method, headers: kept, agent });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('response', resolve).on('error', reject);
  });
  const [answer] = await Promise.all([answered, write(asked, body ?? '')]);
  const text = await textOf(answer);
  const ms = performance.now() - begun;
  const { code = 'none', correlationId = '' } = errorIn(text);
  const number = answer.headers['x-correlation-id'];
  return { status: answer.statusCode ?? 0, code, numbered: NUMBER.test(correlationId) && number === correlationId, ms };
}

function errorIn(text: string): { readonly code?: string; readonly correlationId?: string } {
  try {
    return (JSON.parse(text) as Errors).errors?.[0]?.extensions ?? {};
  } catch {
    return { code: `no JSON: ${text.slice(0, 60)}` };
  }
}

const agent = new Agent({ keepAlive: true });

const PIECE = 512 * 1024;

/** A server may answer and hang up before it has read all: whoever goes on writing then breaks the pipe. */
async function write(asked: ClientRequest, body: string | Buffer): Promise<void> {
  let hasAnswer = false;
  asked.once('response', () => (hasAnswer = true));
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length && !hasAnswer; at += PIECE) {
    asked.write(bytes.subarray(at, at + PIECE));
    if (bytes.length > PIECE) await pause(5);
  }
  if (!hasAnswer) asked.end();
}
