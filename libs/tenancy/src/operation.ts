import type { Actor } from '@outrigger/kernel';
import { type OpenTx, type Tenancy, understood } from './tenancy.js';
import type { Tx } from './tx.js';

interface Lazy {
  open?: Promise<OpenTx>;
}

/** One GraphQL operation: at most one connection at a time, and one moment for all that it reads. */
export class Operation {
  private writing: Lazy | undefined;
  private reading: Promise<OpenTx> | undefined;

  constructor(
    private readonly tenancy: Tenancy,
    /** Null for somebody who has not signed in. */
    readonly actor: Actor | null,
  ) {}

  /** The transaction of the running deed, else the shared reading one; opened at its first use. */
  async tx(): Promise<Tx> {
    const { writing } = this;
    if (writing) return (await (writing.open ??= this.tenancy.openWrite(this.needActor()))).tx;
    this.reading ??= this.tenancy.openRead(this.needActor());
    return (await this.reading).tx;
  }

  /** Runs one deed in a transaction of its own: all of it or nothing. */
  async write<T>(deed: () => Promise<T>): Promise<T> {
    await this.close();
    const writing: Lazy = {};
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

  async close(): Promise<void> {
    const { reading } = this;
    this.reading = undefined;
    await (await reading?.catch(() => undefined))?.end('commit');
  }

  /** Another operation of the same actor, for work that outlives this one: each event of a subscription. */
  again(): Operation {
    return new Operation(this.tenancy, this.actor);
  }

  private needActor(): Actor {
    if (!this.actor) throw new TypeError('Nobody is signed in.');
    return this.actor;
  }
}
