import type { Tx } from '@outrigger/tenancy';
import type { KeptInput, KeptResult } from './kept.js';
import { today } from './today.report.js';
import { Outcome } from './outcome.js';
import type { TeamRunOutcomeType } from './outcome.graphql.js';

/**
 * What a run found, told with the names of today: two statements.
 *
 * @returns null for a run that is missing, foreign, or not done.
 */
export async function outcomeOf(tx: Tx, runId: string): Promise<TeamRunOutcomeType | null> {
  const [kept] = await tx.sql<{ input: KeptInput; result: KeptResult }>`
    select input, result from team_run where id = ${runId} and status = 'done'`;
  if (!kept) return null;
  const { input, result } = kept;
  const { mentors, ventures } = input.instance;
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  return new Outcome(input, result, await today(tx, ids(mentors), ids(ventures))).tell(runId);
}
