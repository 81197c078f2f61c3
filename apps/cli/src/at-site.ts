import { type Migrating, openSite, type Site } from '@outrigger/tenancy';
import { migrations } from '../../../migrations/index.js';

/** A site with the migrations of this build. */
export type MigratingSite = Site & Migrating;

export async function openMigrating(log?: (line: string) => void): Promise<MigratingSite> {
  return { ...(await openSite(log)), migrations };
}

/** Runs a deed at the site, and leaves the site as it was found. */
export async function atSite<T>(deed: (site: MigratingSite) => Promise<T>): Promise<T> {
  const site = await openMigrating();
  try {
    return await deed(site);
  } finally {
    await site.close();
  }
}
