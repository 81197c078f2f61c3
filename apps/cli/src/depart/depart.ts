import { adopterEntities, leave } from '@outrigger/adopters';
import { house } from '@outrigger/kernel';
import { connect, IdentityStore, type Site, type Tenancy, urlFor } from '@outrigger/tenancy';
import { type Exported, exportTenant } from './export-tenant.js';

/**
 * A programme leaves: everything that it holds is written out, under its own row security, and only then is it closed.
 * Done again after a crash it ends alike.
 *
 * @throws Error for a programme that the centre has not released.
 */
export async function depart(site: Site, slug: string, folder: string): Promise<Exported> {
  const store = new IdentityStore(urlFor(site, 'outrigger_identity'), 1);
  const tenancy = await connect({
    url: urlFor(site, 'outrigger_app'),
    entities: adopterEntities,
    poolSize: 1,
    purpose: 'cli',
  });
  try {
    const { id, centreId } = await whoLeaves(store, slug);
    await assertReleased(tenancy, centreId, id);
    const exported = await tenancy.read(house(id), (tx) => exportTenant(tx, folder));
    await tenancy.write(house(id), (tx) => tx.sql`update programme set status = 'closed' where id = ${id}`, 'depart');
    await tenancy.write(house(centreId), (tx) => leave(tx, id), 'depart');
    return exported;
  } finally {
    await Promise.all([store.close(), tenancy.close()]);
  }
}

async function whoLeaves(store: IdentityStore, slug: string): Promise<{ id: string; centreId: string }> {
  const [found] = await store.sql<{ id: string; centreId: string }>`
    select t.id, c.tenant_id as "centreId" from tenant t cross join programme c where t.slug = ${slug} and c.is_centre`;
  if (!found) throw new Error(`There is no programme "${slug}".`);
  return found;
}

async function assertReleased(tenancy: Tenancy, centreId: string, programmeId: string): Promise<void> {
  const released = await tenancy.read(
    house(centreId),
    (tx) => tx.sql`select from adopter where programme_id = ${programmeId} and stage in ('leaving', 'left')`,
  );
  if (released.length === 0) {
    throw new Error(
      'The centre has not released this programme. It does so on the page of the adopter, then comes here.',
    );
  }
}
