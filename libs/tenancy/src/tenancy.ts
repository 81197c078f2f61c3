import { type Actor, Refused } from '@outrigger/kernel';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { saying } from './audit/said.js';
import { refusalOf } from './violations.js';
import { Tx } from './tx.js';
import { Wire } from './wire.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const READING = 'begin isolation level repeatable read read only';
const WRITING = 'begin isolation level read committed read write';

/** The trail is told who does what, and from where. */
const writing = ({ memberId, credentialId, via, from }: Actor, deed: string | undefined): string =>
  `${WRITING}; ${saying({ memberId, credentialId, via, deed, from })}`;

/** A transaction that is open until `end`; whoever opens one ends it. */
export interface OpenTx {
  readonly tx: Tx;
  end(how: 'commit' | 'rollback'): Promise<void>;
}

/** What a person can understand of an error: a constraint that a rule registered is a refusal. */
export function understood(error: unknown): unknown {
  const refused = refusalOf(error);
  return refused ? new Refused([refused]) : error;
}

/** The only way to the database for the product's rooms. */
export class Tenancy {
  constructor(
    private readonly source: DataSource,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** Reads in one moment: REPEATABLE READ, read only. */
  read<T>(actor: Actor, deed: (tx: Tx) => Promise<T>): Promise<T> {
    return this.within(READING, actor, deed);
  }

  /**
   * @param name of the deed, for the trail.
   * @throws Refused also for a constraint that a rule registered (`refuseOn`).
   */
  write<T>(actor: Actor, deed: (tx: Tx) => Promise<T>, name?: string): Promise<T> {
    return this.within(writing(actor, name), actor, deed).catch((error: unknown) => {
      throw understood(error);
    });
  }

  /** A reading transaction that the caller ends: one for all root fields of an operation. */
  openRead(actor: Actor): Promise<OpenTx> {
    return this.open(READING, actor);
  }

  /** A writing transaction that the caller ends. @param name of the deed, for the trail. */
  openWrite(actor: Actor, name?: string): Promise<OpenTx> {
    return this.open(writing(actor, name), actor);
  }

  /**
   * Founds a programme: makes the tenant while the centre's row security holds, then goes on inside the new one,
   * all in one transaction. The database refuses it to anybody but the centre.
   *
   * @param first what is done in the centre before, in the same transaction.
   */
  found<T>(
    centre: Actor,
    founded: Actor,
    slug: string,
    deed: (tx: Tx) => Promise<T>,
    first: (tx: Tx) => Promise<void> = () => Promise.resolve(),
  ): Promise<T> {
    const found = async (tx: Tx): Promise<T> => {
      await first(tx);
      await tx.sql`select found_tenant(${founded.tenantId}, ${slug})`;
      await tx.sql`select set_config('app.tenant_id', ${founded.tenantId}, true)`;
      return deed(tx.as(founded));
    };
    return this.write(centre, found, 'found');
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }

  private async within<T>(begin: string, actor: Actor, deed: (tx: Tx) => Promise<T>): Promise<T> {
    const opened = await this.open(begin, actor);
    try {
      const result = await deed(opened.tx);
      await opened.end('commit');
      return result;
    } catch (error) {
      await opened.end('rollback').catch(() => undefined);
      throw error;
    }
  }

  private async open(begin: string, actor: Actor): Promise<OpenTx> {
    if (!UUID.test(actor.tenantId)) throw new TypeError('A tenant is a UUID.');
    const runner = this.source.createQueryRunner();
    const wire = new Wire((await runner.connect()) as PoolClient);
    const begun = wire.send(`${begin}; select set_config('app.tenant_id', '${actor.tenantId}', true)`);
    // Told by the end; whatever is asked meanwhile fails with it, for an unset tenant sees no rows.
    begun.catch(() => undefined);
    let open = true;
    const end = async (how: 'commit' | 'rollback'): Promise<void> => {
      if (!open) return;
      open = false;
      try {
        await Promise.all([begun, wire.end(how)]);
      } finally {
        await runner.release();
      }
      if (how === 'commit') tx.committed();
    };
    const tx = new Tx(actor, this.clock, this.source, wire);
    return { tx, end };
  }
}
