import { todayHere } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { Adopter, AdopterStep, type AdopterStepKind } from './adopter.entity.js';

interface Done {
  readonly kind: AdopterStepKind;
  readonly words: string;
  readonly changes?: Partial<Adopter>;
  readonly call?: Pick<AdopterStep, 'heldOn' | 'withWhom'>;
}

const NO_CALL = { heldOn: null, withWhom: null };

/** Writes what was done into an adopter's history, and what of its row changes with it. */
export async function record(
  tx: Tx,
  adopterId: string,
  { kind, words, changes = {}, call = NO_CALL }: Done,
): Promise<void> {
  await tx.repo(Adopter).change({ id: adopterId }, changes);
  await tx.repo(AdopterStep).add({ adopterId, at: tx.now, byId: tx.actor.memberId, kind, words, ...call });
  await tx.emit(`adopter.${kind}`, { adopterId });
}

/** Its programme is closed; once, however often it is told. */
export async function leave(tx: Tx, programmeId: string): Promise<void> {
  const [adopter] = await tx.repo(Adopter).find({ programmeId, stage: 'leaving' });
  if (!adopter) return;
  const changes = { stage: 'left' as const, endedOn: await todayHere(tx) };
  await record(tx, adopter.id, { kind: 'left', words: adopter.endedReason ?? adopter.name, changes });
}
