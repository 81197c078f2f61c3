import type { Actor } from '@outrigger/kernel';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Buckets, HOLDS_SECONDS } from './bucket.js';

/** Cost a second that each may go on spending; five seconds of it may be spent at once. */
export interface CostLimits {
  readonly perToken: number;
  readonly perProgramme: number;
  /** For whoever has not signed in. */
  readonly perAddress: number;
}

/** What a request costs that failed before it could be measured. */
const FAULT_COST = 25;

/** Credentials whose payer is remembered, by their hash. */
const KEPT = 20_000;

interface Payer {
  readonly buckets: Buckets;
  readonly key: string;
}

/** Who pays for one operation, and what it has cost so far. */
export class Account {
  private payers: readonly Payer[];
  private cost = 0;
  private retryMs = 0;

  /** @param credential a hash of what the request shows of itself, or null for nothing. */
  constructor(
    private readonly budgets: Budgets,
    private readonly credential: string | null,
    private readonly address: string,
  ) {
    this.payers = budgets.believed(credential, address);
  }

  /** In whose line the operation waits: its programme's, else its address's. */
  get line(): string {
    return this.payers.at(-1)?.key ?? '';
  }

  /** Whether most of what its line may spend at once is spent: a flood, or the end of a busy second. */
  get isGreedy(): boolean {
    const payer = this.payers.at(-1);
    return payer !== undefined && payer.buckets.level(payer.key) < payer.buckets.quota / 2;
  }

  /** Corrects a guess: from here on this one pays. */
  isOf(actor: Actor | null): void {
    this.payers = this.budgets.found(this.credential, actor, this.address);
  }

  /** @throws GraphQLError RATE_LIMITED when one of the buckets cannot pay; then nothing is taken. */
  charge(cost: number): void {
    this.cost += cost;
    for (const { buckets, key } of this.payers) {
      const wait = buckets.wait(key, cost);
      if (wait > 0) buckets.shut(key, wait);
      this.retryMs = Math.max(this.retryMs, wait);
    }
    if (this.retryMs > 0) throw rateLimited();
    this.take(cost);
  }

  /** What was never measured has a price as well. */
  settle(): void {
    if (this.cost > 0) return;
    this.cost = FAULT_COST;
    this.take(FAULT_COST);
    for (const { buckets, key } of this.payers) buckets.shut(key, buckets.wait(key, FAULT_COST));
  }

  /** Whether an earlier refusal still stands: told without a look at the operation. */
  isShut(): boolean {
    this.retryMs = Math.max(0, ...this.payers.map(({ buckets, key }) => buckets.shutFor(key)));
    return this.retryMs > 0;
  }

  /** RateLimit fields as draft-ietf-httpapi-ratelimit-headers-11 has them, and what this operation cost. */
  headers(): Readonly<Record<string, string>> {
    const retryAfter = Math.ceil(this.retryMs / 1_000);
    const policies = this.payers.map(
      ({ buckets }) => `"${buckets.policy}";q=${buckets.quota};qu="cost";w=${HOLDS_SECONDS}`,
    );
    const left = this.payers.map(
      ({ buckets, key }) => `"${buckets.policy}";r=${Math.floor(buckets.level(key))};t=${Math.max(1, retryAfter)}`,
    );
    return {
      'ratelimit-policy': policies.join(', '),
      ratelimit: left.join(', '),
      'outrigger-cost': String(this.cost),
      ...(retryAfter > 0 && { 'retry-after': String(retryAfter) }),
    };
  }

  private take(cost: number): void {
    for (const { buckets, key } of this.payers) buckets.take(key, cost);
  }
}

/** The buckets of one process: by token, by programme, and by address for strangers. */
export class Budgets {
  private readonly tokens: Buckets;
  private readonly programmes: Buckets;
  private readonly addresses: Buckets;
  private readonly known = new LRUCache<string, readonly Payer[]>({ max: KEPT });

  constructor({ perToken, perProgramme, perAddress }: CostLimits, now?: () => number) {
    this.tokens = new Buckets('token', perToken, now);
    this.programmes = new Buckets('programme', perProgramme, now);
    this.addresses = new Buckets('address', perAddress, now);
  }

  /**
   * Who is believed to pay before anybody has been authenticated: good for waiting and for refusals that stand. What a
   * request may do is for authentication to say.
   */
  believed(credential: string | null, address: string): readonly Payer[] {
    return (credential && this.known.get(credential)) || this.stranger(address);
  }

  /** Who pays, once it is known who asks; remembered for the next request. */
  found(credential: string | null, actor: Actor | null, address: string): readonly Payer[] {
    const payers = actor ? this.member(actor) : this.stranger(address);
    if (credential && actor) this.known.set(credential, payers);
    if (credential && !actor) this.known.delete(credential);
    return payers;
  }

  private member({ credentialId, tenantId }: Actor): readonly Payer[] {
    return [
      { buckets: this.tokens, key: `${credentialId ?? ''} ${tenantId}` },
      { buckets: this.programmes, key: tenantId },
    ];
  }

  private stranger(address: string): readonly Payer[] {
    return [{ buckets: this.addresses, key: address }];
  }
}

export const rateLimited = (): GraphQLError =>
  new GraphQLError('You have asked for more than your share. Try again after the time in Retry-After.', {
    extensions: { code: 'RATE_LIMITED', http: { status: 429 } },
  });
