import { dayIn } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { Adopter, AdopterStep, type AdopterStepKind } from './adopter.entity.js';

interface Done {
  readonly kind: AdopterStepKind;
  readonly words: string;
  readonly changes?: Partial<Adopter>;
}

/** Writes what was done into an adopter's history, and what of its row changes with it. */
export async function record(tx: Tx, adopterId: string, { kind, words, changes = {} }: Done): Promise<void> {
  await tx.repo(Adopter).change({ id: adopterId }, changes);
  await tx.repo(AdopterStep).add({ adopterId, at: tx.now, byId: tx.actor.memberId, kind, words });
  await tx.emit(`adopter.${kind}`, { adopterId });
}

/** Today, in the centre's zone. */
export async function today(tx: Tx): Promise<string> {
  const [programme] = await tx.sql<{ zone: string }>`select zone from programme`;
  return dayIn(programme?.zone ?? 'UTC', tx.now);
}
