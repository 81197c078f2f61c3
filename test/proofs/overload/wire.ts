import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Asked } from './offer.js';

/** The request as it goes over the wire, made once: what sends the load should hardly work. */
export function bytesOf(host: string, { headers, body }: Asked): Buffer {
  const lines = Object.entries({
    host,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`POST /graphql HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** One connection that is kept, for one request at a time. */
export class Wire {
  private pending: ((status: number) => void) | undefined;
  private status = 0;
  /** Bytes of the answer that are still to come; -1 while its head is. */
  private left = -1;
  private head = '';

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      this.read(chunk);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.settle(0);
    });
  }

  static async to(url: string): Promise<Wire> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new Wire(socket);
  }

  /** @returns the status, 0 when the connection ended first. */
  send(bytes: Buffer): Promise<number> {
    if (this.socket.destroyed) return Promise.resolve(0);
    [this.status, this.left, this.head] = [0, -1, ''];
    return new Promise((resolve) => {
      this.pending = resolve;
      this.socket.write(bytes);
    });
  }

  private read(chunk: Buffer): void {
    if (this.left >= 0) this.left -= chunk.length;
    else {
      this.head += chunk.toString('latin1');
      const end = this.head.indexOf('\r\n\r\n');
      if (end < 0) return;
      this.status = Number(this.head.slice(9, 12));
      const [, length = '0'] = /\r\ncontent-length: (\d+)/i.exec(this.head) ?? [];
      this.left = Number(length) - (this.head.length - end - 4);
    }
    if (this.left <= 0) this.settle(this.status);
  }

  private settle(status: number): void {
    this.pending?.(status);
    this.pending = undefined;
  }
}
