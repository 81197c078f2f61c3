import { addDays } from '@outrigger/kernel';
import { todayHere } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { Introduction, IntroductionStep, type StepKind } from './introduction.entity.js';

/** Writes what was done about one into its history, and what of its row changes with it. */
export async function record(
  tx: Tx,
  introductionId: string,
  {
    kind,
    words,
    changes = {},
  }: { readonly kind: StepKind; readonly words: string; readonly changes?: Partial<Introduction> },
): Promise<void> {
  await tx.repo(Introduction).change({ id: introductionId }, changes);
  await tx.repo(IntroductionStep).add({ introductionId, at: tx.now, byId: tx.actor.memberId, kind, words });
}

/** The next step that a rule gives an introduction, so that none is without one (A5). */
export async function nextStep(
  tx: Tx,
  words: string,
  days: number,
): Promise<Pick<Introduction, 'nextStep' | 'nextOn'>> {
  return { nextStep: words, nextOn: addDays(await todayHere(tx), days) };
}
