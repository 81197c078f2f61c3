import type { Actor } from '@outrigger/kernel';
import { type OpenTx, type Tenancy, understood } from './tenancy.js';
import type { LiveFacts } from './outbox/live-facts.js';
import type { Fact } from './outbox/reaction.js';
import type { Tx } from './tx.js';

interface Lazy {
  /** Of the deed, for the trail. */
  readonly name: string;
  open?: Promise<OpenTx>;
}

/** Remembers one ring until somebody waits for it. */
class Bell {
  private waiting: (() => void) | undefined;
  private rang = false;

  ring(): void {
    this.rang = true;
    this.waiting?.();
  }

  async rung(): Promise<void> {
    if (!this.rang) await new Promise<void>((resolve) => (this.waiting = resolve));
    this.rang = false;
    this.waiting = undefined;
  }
}

/** One GraphQL operation: at most one connection at a time, and one moment for all that it reads. */
export class Operation {
  private writing: Lazy | undefined;
  private reading: Promise<OpenTx> | undefined;
  private readonly asking = new Set<string>();

  /**
   * @param actor null for somebody who has not signed in.
   * @param renew asks again who this is, for work that goes on: a revocation ends it.
   */
  constructor(
    private readonly tenancy: Tenancy,
    readonly actor: Actor | null,
    private readonly renew: () => Promise<Actor | null> = () => Promise.resolve(actor),
  ) {}

  /** The transaction of the running deed, else the shared reading one; opened at its first use. */
  async tx(): Promise<Tx> {
    const { writing } = this;
    if (writing) return (await (writing.open ??= this.tenancy.openWrite(this.needActor(), writing.name))).tx;
    this.reading ??= this.tenancy.openRead(this.needActor());
    return (await this.reading).tx;
  }

  /** What a deed has to know before it begins: read in a transaction that is over when this returns. */
  look<T>(read: (tx: Tx) => Promise<T>): Promise<T> {
    return this.tenancy.read(this.needActor(), read);
  }

  /** Runs one deed in a transaction of its own: all of it or nothing. @param name for the audit trail. */
  async write<T>(name: string, deed: () => Promise<T>): Promise<T> {
    await this.close();
    const writing: Lazy = { name };
    this.writing = writing;
    try {
      const result = await deed();
      await (await writing.open)?.end('commit');
      return result;
    } catch (error) {
      const open = await writing.open?.catch(() => undefined);
      await open?.end('rollback').catch(() => undefined);
      throw understood(error);
    } finally {
      this.writing = undefined;
    }
  }

  /** One of `all` fields has asked all that it asks, for now; with the last of them goes the end of what was read. */
  asked(field: string, all: number): void {
    this.asking.add(field);
    if (this.asking.size === all) void this.close();
  }

  /** Ends what was only read: a connection that broke meanwhile takes nothing with it. */
  async close(): Promise<void> {
    const { reading } = this;
    this.reading = undefined;
    const open = await reading?.catch(() => undefined);
    await open?.end('commit').catch(() => undefined);
  }

  /**
   * What `read` says now and after each fact that concerns it, every time as the actor is then; ends when there is
   * nothing to see any more. Facts that come while one is read count as one.
   */
  async *follow<T>(
    live: LiveFacts,
    concerns: (fact: Fact) => boolean,
    read: (tx: Tx) => Promise<T | null>,
  ): AsyncGenerator<T> {
    const bell = new Bell();
    const stop = live.on(this.needActor().tenantId, (fact) => {
      if (concerns(fact)) bell.ring();
    });
    try {
      for (;;) {
        const actor = await this.renew();
        const seen = actor && (await this.tenancy.read(actor, read));
        if (seen === null) return;
        yield seen;
        await bell.rung();
      }
    } finally {
      stop();
    }
  }

  private needActor(): Actor {
    if (!this.actor) throw new TypeError('Nobody is signed in.');
    return this.actor;
  }
}
