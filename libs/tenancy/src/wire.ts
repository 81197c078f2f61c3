import type { Socket } from 'node:net';
import type { PoolClient, QueryConfig, QueryResult } from 'pg';

/**
 * The statements of one transaction, on their way to the database in the order in which they are asked. What is asked
 * within one turn goes out in one write: the beginning of a transaction does not cost a journey of its own.
 */
export class Wire {
  private held = false;

  constructor(private readonly client: PoolClient) {}

  send(query: string | QueryConfig): Promise<QueryResult> {
    this.hold();
    return this.client.query(query);
  }

  private hold(): void {
    if (this.held) return;
    this.held = true;
    const { stream } = (this.client as unknown as { readonly connection: { readonly stream: Socket } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.held = false;
      stream.uncork();
    });
  }
}
