import type { Socket } from 'node:net';
import type { PoolClient, QueryConfig, QueryResult } from 'pg';

/**
 * The statements of one transaction, on their way to the database in the order in which they are asked. What is asked
 * within one turn goes out in one write: the beginning of a transaction does not cost a journey of its own.
 */
export class Wire {
  private held = false;
  private over = false;

  constructor(private readonly client: PoolClient) {}

  /** @throws TypeError once it is over: the connection is somebody else's then. */
  send(query: string | QueryConfig): Promise<QueryResult> {
    if (this.over) throw new TypeError('This transaction is over.');
    this.hold();
    return this.client.query(query);
  }

  /** Goes out behind all that was asked; nothing is asked any more. */
  end(how: 'commit' | 'rollback'): Promise<QueryResult> {
    const ended = this.send(how);
    this.over = true;
    return ended;
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
