import { once } from 'node:events';
import { connect } from 'node:net';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import WebSocket from 'ws';
import type { Field } from './try-all.js';

/** What somebody may try on a socket, or on the wire itself. */
interface Wire {
  readonly name: string;
  /** `closed` with a code, `error` with ours, or a status. */
  readonly expected: string;
  /** Takes seconds: patience itself is tried. */
  readonly slow?: true;
  readonly attempt: (field: Field) => Promise<string>;
}

export interface Tried {
  readonly name: string;
  readonly expected: string;
  readonly told: string;
  readonly ms: number;
}

const AGENDA = 'subscription { agendaChanged(sessionId: "00000000-0000-7000-8000-000000000000") { status } }';
const subscribe = (id: number, query = AGENDA): string =>
  JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } });

/** Sends these messages, after a greeting or without one, and tells the first error or how it was closed. */
async function say({ api, member }: Field, messages: readonly string[], greets = true): Promise<string> {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, GRAPHQL_TRANSPORT_WS_PROTOCOL);
  const told = new Promise<string>((resolve) => {
    socket.once('close', (code) => {
      resolve(`closed ${code}`);
    });
    socket.on('message', (data: Buffer) => {
      const { type, payload } = JSON.parse(data.toString()) as {
        type: string;
        payload?: { extensions: { code: string } }[];
      };
      if (type === 'connection_ack') for (const message of messages) socket.send(message);
      if (type === 'error') resolve(`error ${payload?.[0]?.extensions.code ?? ''}`);
    });
  });
  await once(socket, 'open');
  if (greets) socket.send(JSON.stringify({ type: 'connection_init', payload: member.headers }));
  else for (const message of messages) socket.send(message);
  const answer = await told;
  socket.terminate();
  return answer;
}

/** Writes to the wire, the second part never to its end; tells the first line of the answer. */
async function write({ api }: Field, text: string): Promise<string> {
  const wire = connect(Number(new URL(api.url).port), '127.0.0.1');
  wire.write(text);
  const answer = new Promise<string>((resolve) => {
    wire.once('data', (data: Buffer) => {
      resolve(data.toString());
    });
    wire.once('close', () => {
      resolve('closed');
    });
  });
  const [, status = 'closed'] = /^HTTP\/1.1 (\d+)/.exec(await answer) ?? [];
  wire.destroy();
  return status;
}

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

const WIRES: readonly Wire[] = [
  {
    name: 'a message before the greeting',
    expected: 'closed 4401',
    attempt: (field) => say(field, [subscribe(1)], false),
  },
  { name: 'a greeting twice', expected: 'closed 4429', attempt: (field) => say(field, ['{"type":"connection_init"}']) },
  { name: 'what is no message', expected: 'closed 4400', attempt: (field) => say(field, ['{']) },
  {
    name: 'a message of 1 MB',
    expected: 'closed 1009',
    attempt: (field) => say(field, [subscribe(1, 'x'.repeat(1_000_000))]),
  },
  {
    name: 'a thousand subscriptions at once',
    expected: 'error TOO_MANY_SUBSCRIPTIONS',
    attempt: (field) =>
      say(
        field,
        Array.from({ length: 1_000 }, (_, id) => subscribe(id)),
      ),
  },
  {
    name: 'a query on a socket',
    expected: 'error BAD_REQUEST',
    attempt: (field) => say(field, [subscribe(1, '{ programme { id } }')]),
  },
  {
    name: 'another address for sockets',
    expected: '404',
    attempt: (field) =>
      write(field, 'GET /other HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'),
  },
  { name: 'what is no HTTP', expected: '400', attempt: (field) => write(field, '\u0016\u0003\u0001 nonsense\r\n\r\n') },
  {
    name: 'two lengths for one body',
    expected: '400',
    attempt: (field) => write(field, `${HEAD}content-length: 5\r\ncontent-length: 6\r\n\r\n{}`),
  },
  {
    name: 'a length and pieces together',
    expected: '400',
    attempt: (field) => write(field, `${HEAD}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`),
  },
  { name: 'no greeting at all', expected: 'closed 4408', slow: true, attempt: (field) => say(field, [], false) },
  { name: 'headers that never end', expected: '408', slow: true, attempt: (field) => write(field, HEAD) },
  {
    name: 'a body that never ends',
    expected: '408',
    slow: true,
    attempt: (field) => write(field, `${HEAD}content-length: 50\r\n\r\n{"query"`),
  },
];

/** @param slowly also those that take seconds, all of them at the same time. */
export function trySockets(field: Field, slowly: boolean): Promise<Tried[]> {
  const tried = WIRES.filter(({ slow }) => slowly || !slow).map(async ({ name, expected, attempt }) => {
    const begun = performance.now();
    const told = await attempt(field);
    return { name, expected, told, ms: performance.now() - begun };
  });
  return Promise.all(tried);
}
