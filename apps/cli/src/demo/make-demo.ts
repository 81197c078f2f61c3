import { dayIn, honour, house, when } from '@outrigger/kernel';
import { writeRelease } from '@outrigger/releases';
import type { IdentityStore, Tenancy, Tx } from '@outrigger/tenancy';
import argon2 from 'argon2';
import { knownOf, writeReport } from './known-programmes.js';
import { DEMO_PASSWORD } from './logins.js';
import { madeUpReleases } from './made-up-releases.js';
import { demoNetwork } from './network.js';
import type { DemoPerson } from './network-rows.js';
import { DEMO_SEED, demoCentreId, networkState } from './network-state.js';
import { writeProgramme } from './write-rows.js';

export interface DemoSite {
  readonly tenancy: Tenancy;
  readonly store: IdentityStore;
  readonly seed?: number;
  /** The day that the demo's year ends with, YYYY-MM-DD; today when left out. */
  readonly today?: string;
}

export interface DemoMade {
  readonly programmes: number;
  readonly rows: number;
}

/**
 * Makes the whole network in one transaction: all of it is there, or nothing.
 *
 * @throws Refused when the database holds any programme.
 */
export async function makeDemo({
  tenancy,
  store,
  seed = DEMO_SEED,
  today = dayIn('UTC', new Date()),
}: DemoSite): Promise<DemoMade> {
  const state = await networkState(store, seed);
  honour(
    when(
      state !== 'empty',
      'NETWORK_NOT_EMPTY',
      'This database already holds programmes; the demo network needs an empty one.',
    ),
  );
  const hash = argon2.hash(DEMO_PASSWORD);
  const { persons, programmes } = demoNetwork({ seed, today });
  const releases = madeUpReleases(seed, today, knownOf(programmes));
  await writePersons(store, persons, await hash);
  const write = async (tx: Tx): Promise<number> => {
    let written = 0;
    for (const programme of programmes) written += await writeProgramme(tx, programme);
    for (const release of await releases) {
      await writeRelease(tx, release);
      await writeReport(tx, release);
    }
    return written;
  };
  const rows = await tenancy.write(house(demoCentreId(seed)), write, 'demo');
  return { programmes: programmes.length, rows };
}

/** Before the rest, in the transaction of another role; the same persons again do no harm. */
async function writePersons(store: IdentityStore, persons: readonly DemoPerson[], hash: string): Promise<void> {
  await store.sql`
    insert into person (id, login, password_hash, created_at)
    select id, login, ${hash}, now() from jsonb_to_recordset(${JSON.stringify(persons)}) as x (id uuid, login text)
    on conflict (login) do nothing`;
}
