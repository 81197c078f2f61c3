import pg from 'pg';

/** Runs a deed and tells which statements this process sent to the database meanwhile. */
export async function statementsOf(deed: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const prototype = pg.Client.prototype as { query: (...args: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function (this: unknown, ...args: unknown[]): unknown {
    const [statement] = args as [string | { readonly text?: string }];
    sent.push(typeof statement === 'string' ? statement : (statement.text ?? ''));
    return query.apply(this, args);
  };
  try {
    await deed();
  } finally {
    prototype.query = query;
  }
  return sent;
}
