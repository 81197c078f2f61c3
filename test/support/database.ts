import { Client } from 'pg';
import { roleUrl } from '@outrigger/tenancy';

/** A database of this spec file's own, copied from the migrated template. */
export interface TestDatabase {
  readonly adminUrl: string;
  readonly secret: string;
  url(role: Parameters<typeof roleUrl>[1]): string;
  /** Looks behind the product's back: for proofs about the database itself. */
  admin<T>(text: string, values?: readonly unknown[]): Promise<T[]>;
  drop(): Promise<void>;
}

let made = 0;

/** @param template another database to copy, which nobody may be using meanwhile. */
export async function openDatabase(template = process.env['TEST_TEMPLATE_URL'] ?? ''): Promise<TestDatabase> {
  const secret = process.env['TEST_SECRET'] ?? '';
  const name = `test_${process.pid}_${made++}_${Date.now()}`;
  const source = new URL(template).pathname.slice(1);
  await asAdmin(template, 'postgres', (client) => client.query(`create database ${name} template ${source}`));
  const adminUrl = Object.assign(new URL(template), { pathname: `/${name}` }).toString();
  return {
    adminUrl,
    secret,
    url: (role) => roleUrl(adminUrl, role, secret),
    admin: <T>(text: string, values: readonly unknown[] = []) =>
      asAdmin(adminUrl, name, async (client) => (await client.query(text, [...values])).rows as T[]),
    drop: async () => {
      await asAdmin(template, 'postgres', (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

async function asAdmin<T>(url: string, database: string, deed: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: Object.assign(new URL(url), { pathname: `/${database}` }).toString() });
  await client.connect();
  try {
    return await deed(client);
  } finally {
    await client.end();
  }
}
