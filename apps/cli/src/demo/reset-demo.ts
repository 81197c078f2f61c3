import { honour, when } from '@outrigger/kernel';
import { IdentityStore, migrate, type Migrating, roleUrl, unmigrate } from '@outrigger/tenancy';
import { networkState } from './network-state.js';

/**
 * Empties a database that holds a demo network, by taking its tables down and setting them up again.
 *
 * @throws Refused for a network that is not a demo.
 */
export async function resetDemo(migrating: Migrating): Promise<void> {
  const store = new IdentityStore(roleUrl(migrating.adminUrl, 'outrigger_identity', migrating.secret), 1);
  const state = await networkState(store).finally(() => store.close());
  honour(
    when(
      state === 'real',
      'NOT_A_DEMO',
      'This database holds programmes that are not the demo network; nothing was changed.',
    ),
  );
  await unmigrate(migrating);
  await migrate(migrating);
}
