import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fields } from '../../support/client.js';

export interface Counts {
  asked: number;
  acknowledged: number;
  retried: number;
  thrownAway: number;
  replayed: number;
}

/** What no run may have: answers that differ from the first, refusals, faults of the product's own. */
export type Faults = string[];

interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
  readonly input: object;
}

interface Attempt {
  readonly text: string;
  readonly replayed: boolean;
}

const PATIENCE_MS = 10_000;
const GIVE_UP_MS = 120_000;
const THROWN_AWAY = 1 / 20;
/** What a client tries again: nobody there, not now, too much. */
const TRY_AGAIN = new Set(['BUSY', 'RATE_LIMITED']);

/** The product said something that no client should have to try again. */
class Refusal extends Error {}

/** A client that asks until it is answered, each write under a key of its own. */
export class Asking {
  readonly counts: Counts = { asked: 0, acknowledged: 0, retried: 0, thrownAway: 0, replayed: 0 };
  readonly faults: Faults = [];

  constructor(private readonly urls: () => readonly string[]) {}

  /** @returns the payload and its key. @throws Error when it was refused or never answered. */
  async write(request: Request): Promise<{ readonly payload: Fields; readonly key: string }> {
    const key = randomUUID();
    this.counts.asked += 1;
    const first = await this.untilAnswered(key, request);
    if (Math.random() < THROWN_AWAY) {
      this.counts.thrownAway += 1;
      const second = await this.untilAnswered(key, request);
      if (second.text !== first.text || !second.replayed) this.faults.push(`another answer: ${second.text}`);
    }
    if (first.replayed) this.counts.replayed += 1;
    const [payload] = Object.values((JSON.parse(first.text) as { data: Record<string, Fields> }).data);
    if (payload.refusals.length > 0) {
      this.faults.push(`refused: ${JSON.stringify(payload.refusals)}`);
      throw new Error('It was refused.');
    }
    this.counts.acknowledged += 1;
    return { payload, key };
  }

  private async untilAnswered(key: string, request: Request): Promise<Attempt> {
    let last = '';
    for (const deadline = Date.now() + GIVE_UP_MS; Date.now() < deadline;) {
      const answered = await this.attempt(key, request).catch((error: unknown) => {
        if (error instanceof Refusal) throw error;
        return String(error);
      });
      if (typeof answered !== 'string') return answered;
      last = answered;
      this.counts.retried += 1;
      await pause(50 + Math.random() * 150);
    }
    this.faults.push(`never answered; at last: ${last}`);
    throw new Error('It was never answered.');
  }

  /** The reason, for what is to be tried again. */
  private async attempt(key: string, { headers, query, input }: Request): Promise<Attempt | string> {
    const urls = this.urls();
    const response = await fetch(`${urls[Math.floor(Math.random() * urls.length)] ?? ''}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers, 'idempotency-key': key },
      body: JSON.stringify({ query, variables: { input } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    const { errors } = JSON.parse(text) as { errors?: readonly { readonly extensions: { readonly code: string } }[] };
    const code = errors?.[0]?.extensions.code;
    if (code === undefined) return { text, replayed: response.headers.get('idempotent-replayed') === 'true' };
    if (TRY_AGAIN.has(code)) return text;
    this.faults.push(`${code}: ${text.slice(0, 300)}`);
    throw new Refusal();
  }
}
