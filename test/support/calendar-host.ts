import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PUBLIC_ONLY, type Reach } from '@outrigger/availability';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, '..', 'fixtures', name), 'utf8');
/** For the loopback only, and trusted by tests alone. */
const CERTIFICATE = fixture('loopback.crt');

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** As in production, and the loopback's first machine beside. */
export const LOOPBACK_TOO: Reach = {
  allows: (address) => address === '127.0.0.1' || PUBLIC_ONLY.allows(address),
  ca: CERTIFICATE,
};

/** A server of calendars on the loopback, over https. */
export class CalendarHost {
  readonly asked: IncomingMessage[] = [];
  private readonly answers = new Map<string, Answer>();
  private readonly server: Server = createServer(
    { key: fixture('loopback.key'), cert: CERTIFICATE },
    (request, response) => {
      this.asked.push(request);
      const answer = this.answers.get(request.url ?? '');
      if (answer) answer(response, request);
      else response.writeHead(404).end();
    },
  );

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** @returns the address under which it is answered. */
  on(path: string, answer: Answer): string {
    this.answers.set(path, answer);
    return `https://127.0.0.1:${this.port}${path}`;
  }

  calendar(path: string, ...events: readonly string[]): string {
    return this.on(path, (response) => response.end(calendarOf(...events)));
  }
}

export const calendarOf = (...events: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.map((event) => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT`),
    'END:VCALENDAR',
  ].join('\r\n');
