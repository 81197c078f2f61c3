import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ServerOptions } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

const PATH = '/graphql';
/** Bytes of a message: an operation and its variables. */
const MESSAGE = 256 * 1024;
/** Sockets open at a time in one process. */
const SOCKETS = 5_000;

/** graphql-ws beside HTTP. @returns how to end it: every socket is told to go. */
export function serveSockets(server: Server, rules: ServerOptions): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE });
  const { dispose } = useServer(rules, sockets);
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url !== PATH) socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
    else if (sockets.clients.size >= SOCKETS)
      socket.end('HTTP/1.1 503 Busy\r\nretry-after: 5\r\nconnection: close\r\n\r\n');
    else sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  return async () => {
    await dispose();
  };
}
