import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Clients } from '../../../bench/support/load.js';

describe('a client of the bench', () => {
  let server: Server;
  let clients: Clients;
  let replies: number[];
  let asked: number;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked++;
      request.resume().on('end', () => {
        response.writeHead(replies.shift() ?? 200, { 'retry-after': '1' }).end('{"data":{}}');
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    clients = new Clients(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 2);
  });
  beforeEach(() => (asked = 0));
  afterAll(async () => {
    await clients.close();
    server.close();
  });

  const ask = () => clients.ask({ path: '/graphql', headers: {}, body: '{}' });

  it('asks again when it is told, and the wait is in the time that is measured', async () => {
    replies = [503, 503];
    const begun = performance.now();
    await expect(ask()).resolves.toEqual({ data: {} });
    expect(asked).toBe(3);
    expect(performance.now() - begun).toBeGreaterThan(1_900);
  });

  it('gives up on a server that stays too busy, and says what it was told', async () => {
    replies = Array.from({ length: 20 }, () => 503);
    await expect(ask()).rejects.toThrow('503 {"data":{}}');
    expect(asked).toBe(6);
  }, 20_000);

  it('asks nobody twice who answers anything else', async () => {
    replies = [500];
    await expect(ask()).rejects.toThrow('500');
    expect(asked).toBe(1);
  });
});
