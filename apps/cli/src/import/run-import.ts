import { type FileHandle, open } from 'node:fs/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { groundOf, HouseModule, ROOMS } from '@outrigger/house';
import { type ImportOrder, type ImportReport, ImportService } from '@outrigger/integrations';
import { house } from '@outrigger/kernel';
import { IdentityStore, type Site, Tenancy } from '@outrigger/tenancy';
import { ImportProgress } from './import-progress.js';
import { whyStopped } from './tell-import.js';

@Module({})
class ImportCommandModule {}

/** Bytes of the largest file that is read; memory stays flat below it. */
const MAX_BYTES = 200_000_000;

export interface Table {
  readonly bytes: number;
  readonly handle: FileHandle;
  close(): Promise<void>;
}

export interface ImportWish {
  readonly kind: 'mentors' | 'ventures';
  readonly table: Table;
  /** The programme's slug. */
  readonly programme: string;
  readonly dryRun: boolean;
}

const WHY_NOT: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

/** Before any database is started. @throws Error in one line. */
export async function openTable(file: string): Promise<Table> {
  try {
    const handle = await open(file);
    const stat = await handle.stat();
    if (stat.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
    return { bytes: stat.size, handle, close: () => handle.close() };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Error(`${file} cannot be imported: ${WHY_NOT[code] ?? message}.`);
  }
}

/** Streams the table in, every chunk in a transaction of its own. @throws Error that says how much is in. */
export async function runImport(site: Site, wish: ImportWish): Promise<ImportReport> {
  const rooms = { module: ImportCommandModule, imports: [HouseModule.on(groundOf(site, 'cli')), ...ROOMS] };
  const options = { logger: false, abortOnError: false } as const;
  const app = await NestFactory.createApplicationContext(rooms, options).catch(orMigrateFirst);
  try {
    const tenantId = await tenantOf(app.get(IdentityStore), wish.programme);
    const tenancy = app.get(Tenancy);
    return await streamed(app.get(ImportService), wish, (deed) => tenancy.write(house(tenantId), deed, 'import'));
  } finally {
    await app.close();
  }
}

async function streamed(
  imports: ImportService,
  { kind, table, dryRun }: ImportWish,
  within: ImportOrder['within'],
): Promise<ImportReport> {
  const source = table.handle.createReadStream({ autoClose: false });
  const progress = new ImportProgress(table.bytes);
  let done = 0;
  const onProgress = (rows: number): void => {
    done = rows;
    progress.show(rows, source.bytesRead);
  };
  const order = { within, source, dryRun, maxBytes: MAX_BYTES, onProgress };
  try {
    return await (kind === 'mentors' ? imports.importMentors(order) : imports.importVentures(order));
  } catch (error) {
    throw new Error(whyStopped(error, done, dryRun));
  } finally {
    progress.stop();
    source.destroy();
  }
}

/** PostgreSQL's codes for a login and a table that are not there: both are made by migrating. */
const NOT_MIGRATED = new Set(['28P01', '28000', '42P01']);

function orMigrateFirst(error: unknown): never {
  if (!NOT_MIGRATED.has((error as { code?: string }).code ?? '')) throw error;
  throw new Error('The database is not ready for this house, or for its secret. Run `outrigger migrate` first.');
}

async function tenantOf(store: IdentityStore, slug: string): Promise<string> {
  const tenants = await store.sql<{ id: string; slug: string }>`select id, slug from tenant order by slug`.catch(
    orMigrateFirst,
  );
  const found = tenants.find((tenant) => tenant.slug === slug);
  if (found) return found.id;
  const others =
    tenants.length === 0 ? 'There is none yet.' : `Those here are ${tenants.map((tenant) => tenant.slug).join(', ')}.`;
  throw new Error(`There is no programme “${slug}”. ${others}`);
}
