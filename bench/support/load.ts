import { type Dispatcher, interceptors, Pool } from 'undici';

export interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a load of requests took. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds of each request, from the shortest up. */
  readonly times: readonly number[];
}

/** A server that is too busy says when to ask again: so does a client here, in the time that is measured. */
const asksAgain = interceptors.retry({
  maxRetries: 5,
  methods: ['POST'],
  statusCodes: [503],
  errorCodes: [],
  throwOnError: false,
});

/** One server's address, and how many connections its clients hold. */
export class Clients {
  private readonly pool: Dispatcher;

  constructor(
    url: string,
    readonly concurrency: number,
  ) {
    this.pool = new Pool(url, { connections: concurrency, pipelining: 1 }).compose(asksAgain);
  }

  /** @throws Error for anything but an answer without errors. */
  async ask({ path, headers, body }: Request): Promise<Record<string, unknown>> {
    const response = await this.pool.request({
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.body.text();
    if (response.statusCode !== 200 || text.includes('"errors":')) throw new Error(`${response.statusCode} ${text}`);
    return JSON.parse(text) as Record<string, unknown>;
  }

  /** All requests, each client sending its next one when its last is answered; `look` sees every fiftieth answer. */
  async load(requests: readonly Request[], look: (answer: object, index: number) => void): Promise<Load> {
    const times: number[] = [];
    const begun = performance.now();
    let next = 0;
    const client = async (): Promise<void> => {
      for (let index = next++; index < requests.length; index = next++) {
        const sent = performance.now();
        const answer = await this.ask(requests[index] as Request);
        times.push(performance.now() - sent);
        if (index % 50 === 0) look(answer, index);
      }
    };
    await Promise.all(Array.from({ length: this.concurrency }, client));
    const perSecond = (requests.length / (performance.now() - begun)) * 1000;
    return { perSecond, times: times.sort((a, b) => a - b) };
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

/** The time within which this share of the requests was answered. */
export const within = (share: number, times: readonly number[]): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

export const median = (numbers: readonly number[]): number =>
  within(
    0.5,
    [...numbers].sort((a, b) => a - b),
  );
