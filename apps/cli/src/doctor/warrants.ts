import { house } from '@outrigger/kernel';
import { connect, IdentityStore, urlFor } from '@outrigger/tenancy';
import type { MigratingSite } from '../at-site.js';
import type { Finding } from './examine.js';

/** C2: the report that is always empty, of every programme. */
export async function warrants(site: MigratingSite): Promise<Finding> {
  // Loaded when it is asked for: the rooms would cost every other command half a second.
  const { warrantBreaches } = await import('@outrigger/reporting');
  const store = new IdentityStore(urlFor(site, 'outrigger_identity'), 1);
  const tenancy = await connect({ url: urlFor(site, 'outrigger_app'), entities: [], poolSize: 1, purpose: 'cli' });
  try {
    const broken: string[] = [];
    for (const { id, slug } of await store.sql<{
      id: string;
      slug: string;
    }>`select id, slug from tenant order by slug`) {
      const deeds = await tenancy.read(house(id), warrantBreaches);
      if (deeds.length > 0) broken.push(`${slug}: ${deeds.length}`);
    }
    return broken.length === 0
      ? { state: 'good', what: 'Nobody has done anything without the warrant that it takes.' }
      : {
          state: 'bad',
          what: `Mentors have done things without a warrant that was good then (${broken.join(', ')}).`,
          mend: 'Ask `deedsUnderInvalidWarrant` which, and tell us how that could be.',
        };
  } finally {
    await Promise.all([store.close(), tenancy.close()]);
  }
}
