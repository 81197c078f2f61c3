import { house } from '@outrigger/kernel';
import type { Tenancy } from '../tenancy.js';
import type { Fact, InsideReaction, OutsideReaction, Reaction } from './reaction.js';

/** What a queued job carries: opaque ids only. */
export interface FactJob {
  readonly tenantId: string;
  readonly factId: string;
}

/** Lets every reaction to a fact happen once, each in its own transaction of the fact's tenant. */
export class Dispatcher {
  /** Calls of this process to the world: the queue may hand the same job out again while one of them is made. */
  private readonly calling = new Set<string>();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly reactions: readonly Reaction[],
  ) {}

  /** @throws AggregateError when reactions failed; those that succeeded will not run again. */
  async dispatch({ tenantId, factId }: FactJob): Promise<void> {
    const actor = house(tenantId);
    const [fact] = await this.tenancy.read(
      actor,
      (tx) => tx.sql<Fact>`select id, name, payload, at from fact where id = ${factId}`,
    );
    if (!fact) return;
    const failures: unknown[] = [];
    for (const reaction of this.reactions.filter(({ on }) => on === fact.name)) {
      await this.react(tenantId, reaction, fact).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '));
  }

  private react(tenantId: string, reaction: Reaction, fact: Fact): Promise<void> {
    return reaction.kind === 'inside' ? this.inside(tenantId, reaction, fact) : this.outside(tenantId, reaction, fact);
  }

  private inside(tenantId: string, { name, run }: InsideReaction, fact: Fact): Promise<void> {
    return this.tenancy.write(
      house(tenantId),
      async (tx) => {
        const [first] = await tx.sql`
        insert into delivery (id, fact_id, reaction, at) values (gen_random_uuid(), ${fact.id}, ${name}, ${tx.now})
        on conflict (tenant_id, fact_id, reaction) do nothing returning id`;
        if (first) await run(tx, fact);
      },
      name,
    );
  }

  private async outside(tenantId: string, reaction: OutsideReaction, fact: Fact): Promise<void> {
    const call = `${fact.id} ${reaction.name}`;
    if (this.calling.has(call)) throw new Error(`${call} is being made.`);
    this.calling.add(call);
    await this.call(tenantId, reaction, fact).finally(() => this.calling.delete(call));
  }

  private async call(tenantId: string, { name, run }: OutsideReaction, fact: Fact): Promise<void> {
    const within = <T>(deed: Parameters<typeof this.tenancy.write<T>>[1]): Promise<T> =>
      this.tenancy.write(house(tenantId), deed, name);
    const [done] = await within(
      (tx) => tx.sql`select id from delivery where fact_id = ${fact.id} and reaction = ${name}`,
    );
    if (done) return;
    await run({ tenantId, within }, fact);
    await within(
      (tx) => tx.sql`
      insert into delivery (id, fact_id, reaction, at) values (gen_random_uuid(), ${fact.id}, ${name}, ${tx.now})
      on conflict (tenant_id, fact_id, reaction) do nothing`,
    );
  }
}
