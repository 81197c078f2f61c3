import {
  bestTeams,
  explainTeams,
  meritOf,
  mendTeam,
  type Report,
  solveTeams,
  type TeamMatching,
  type TeamPlan,
} from '@outrigger/matching';
import type { KeptResult } from './kept.js';
import type { RunKind } from './team-run.entity.js';

/** One search, as a thread is asked for it. */
export interface Order {
  readonly kind: RunKind;
  readonly instance: TeamMatching;
}

/** Other teams that are shown beside the best one of a single venture. */
const OTHERS = 2;

/** The whole of a search. @param stop ends it with the best so far */
export async function findTeams({ kind, instance }: Order, report: Report, stop: () => boolean): Promise<KeptResult> {
  const found = kind === 'teams' ? await solveTeams(instance, { report, stop }) : await mended(instance);
  const { teams, proved, stopped } = found;
  report({ share: 0.9, note: 'why these teams' });
  const [only, ...more] = instance.ventures;
  const ranked = only && more.length === 0 ? bestTeams(instance, only.id, OTHERS + 1) : [];
  const [first] = teams;
  const isFirst = (members: readonly string[]): boolean =>
    first?.members.toSorted().join() === members.toSorted().join();
  return {
    teams,
    merit: meritOf(instance, { teams }),
    explanation: explainTeams(instance, { teams }),
    others: ranked.filter(({ members }) => !isFirst(members)).slice(0, OTHERS),
    proved,
    stopped,
  };
}

/** T5: others for those who left; no other venture's team is touched for it. */
async function mended(instance: TeamMatching): Promise<Pick<TeamPlan, 'teams' | 'proved' | 'stopped'>> {
  const [venture] = instance.ventures;
  const found = venture && (await mendTeam(instance, { teams: [] }, venture.id));
  return { teams: found ? found.teams : [], proved: true, stopped: false };
}
