import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Logger } from '@nestjs/common';
import { handleProtocols, makeServer, type ServerOptions } from 'graphql-ws';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';

const PATH = '/graphql';
/** Bytes of a message: an operation and its variables. */
const MESSAGE = 256 * 1024;
/** Sockets open at a time in one process. */
const SOCKETS = 5_000;
/** A socket that does not answer between two of these is gone. */
const PING_MS = 12_000;
const GOING_AWAY = 1001;
const INTERNAL = 4500;

const logger = new Logger('sockets');

type Extra = Readonly<Record<string, unknown>> & { readonly request: IncomingMessage };
type Protocol = ReturnType<typeof makeServer<Record<string, unknown>, Extra>>;

/** graphql-ws beside HTTP. @returns how to end it: every socket is told to go. */
export function serveSockets(server: Server, rules: ServerOptions<Record<string, unknown>, Extra>): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE, handleProtocols });
  const protocol = makeServer(rules);
  server.on('upgrade', (request: IncomingMessage, wire: Duplex, head: Buffer) => {
    if (request.url !== PATH) refuse(wire, '404 Not Found');
    else if (sockets.clients.size >= SOCKETS) refuse(wire, '503 Service Unavailable\r\nretry-after: 5');
    else
      sockets.handleUpgrade(request, wire, head, (socket) => {
        serve(protocol, socket, request);
      });
  });
  return () => {
    for (const socket of sockets.clients) socket.close(GOING_AWAY);
    sockets.close();
  };
}

/** One socket from its opening to its end. That it breaks is no fault of ours, and nothing for the log. */
function serve(protocol: Protocol, socket: WebSocket, request: IncomingMessage): void {
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (text) => say(socket, text),
      close: (code, reason) => {
        socket.close(code, reason);
      },
      onMessage: (deal) => socket.on('message', (data) => void answered(socket, deal, data)),
    },
    { request },
  );
  const stop = keepAlive(socket);
  socket.on('error', () => undefined);
  socket.once('close', (code, reason) => {
    stop();
    void closed(code, reason.toString()).catch(() => undefined);
  });
}

/** Nobody listens on a socket that is gone. */
const say = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) resolve();
    else
      socket.send(text, () => {
        resolve();
      });
  });

async function answered(socket: WebSocket, deal: (text: string) => Promise<void>, data: RawData): Promise<void> {
  try {
    await deal((data as Buffer).toString());
  } catch (error) {
    logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    socket.close(INTERNAL);
  }
}

function keepAlive(socket: WebSocket): () => void {
  let answers = true;
  socket.on('pong', () => (answers = true));
  const timer = setInterval(() => {
    if (!answers) socket.terminate();
    answers = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, PING_MS);
  return () => {
    clearInterval(timer);
  };
}

function refuse(wire: Duplex, status: string): void {
  wire.on('error', () => undefined);
  wire.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`);
}
