import type { Socket } from 'node:net';
import type { PoolClient, QueryConfig, QueryResult } from 'pg';

/**
 * The statements of one transaction, on their way to the database in the order in which they are asked. What is asked
 * within one turn goes out in one write: the beginning of a transaction does not cost a journey of its own.
 */
export class Wire {
  private held = false;
  private over = false;
  private readonly left: Promise<QueryResult>[] = [];

  constructor(private readonly client: PoolClient) {}

  /** @throws TypeError once it is over: the connection is somebody else's then. */
  send(query: string | QueryConfig): Promise<QueryResult> {
    if (this.over) throw new TypeError('This transaction is over.');
    this.hold();
    const answer = this.client.query(query);
    return this.left.length > 0 ? this.behind(answer) : answer;
  }

  /** For a write whose answer nobody needs: it goes out with what is asked next, and fails that when it fails. */
  leave(query: QueryConfig): void {
    const answer = this.send(query);
    answer.catch(() => undefined);
    this.left.push(answer);
  }

  /** Goes out behind all that was asked; nothing is asked any more. @throws also what nobody waited for. */
  async end(how: 'commit' | 'rollback'): Promise<void> {
    const ended = this.send(how);
    this.over = true;
    await ended;
    // A broken transaction takes a commit for a rollback, and calls it a success.
    await Promise.all(this.left);
  }

  /** In a broken transaction every statement says no more than that it is broken: what broke it has the word. */
  private async behind(answer: Promise<QueryResult>): Promise<QueryResult> {
    try {
      return await answer;
    } catch (error) {
      await Promise.all(this.left);
      throw error;
    }
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
