import type { IdentityStore } from '@outrigger/tenancy';
import { Dice, Ids } from './dice.js';

export const DEMO_SEED = 2019;

/** The ids of the network itself; the centre's is the first. */
export const idsOf = (seed: number): Ids => new Ids(new Dice(seed).branch('network'));

/** By this a network is known to be a demo. */
export const demoCentreId = (seed = DEMO_SEED): string => idsOf(seed).next();

/** `empty` has no programme at all; `real` is anybody's work, which the demo never touches. */
export type NetworkState = 'empty' | 'demo' | 'real';

export async function networkState(store: IdentityStore, seed = DEMO_SEED): Promise<NetworkState> {
  const tenants = await store.sql<{ id: string }>`select id from tenant`;
  if (tenants.length === 0) return 'empty';
  return tenants.some(({ id }) => id === demoCentreId(seed)) ? 'demo' : 'real';
}
