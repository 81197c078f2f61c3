import type { Actor } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { type NormalScore, normalise, type RawScore, standings } from './normalise.js';

interface Judged {
  readonly evaluatorId: string;
  readonly name: string;
  readonly isSubmitted: boolean;
  /** Weighted, 1 to 5; null for a draft. */
  readonly score: number | null;
}

interface Row {
  readonly entryId: string;
  readonly ventureId: string;
  readonly name: string;
  readonly oneLiner: string;
  readonly status: string;
  readonly evaluations: readonly Judged[];
}

export interface PanelEvaluation extends Judged {
  readonly normalised: number | null;
}

export interface PanelLine extends Omit<Row, 'evaluations'> {
  readonly count: number;
  readonly raw: number | null;
  readonly normalised: number | null;
  readonly spread: number | null;
  /** Who has not submitted yet. */
  readonly missing: readonly string[];
  /** Whoever asks judges this application and has not submitted: nothing of the others is told. */
  readonly isBlind: boolean;
  readonly evaluations: readonly PanelEvaluation[];
}

/** All applications of a round with what is made of them, the best first: one statement. */
export async function panelOf(tx: Tx, roundId: string): Promise<PanelLine[]> {
  const rows = await tx.sql<Row>`
    select e.id as "entryId", v.id as "ventureId", v.name, v.one_liner as "oneLiner", v.status,
           coalesce((select json_agg(json_build_object('evaluatorId', x.evaluator_id, 'name', b.name,
                      'isSubmitted', x.submitted_at is not null, 'score', case when x.submitted_at is not null then
                        (select sum(s.score * c.weight)::float / sum(c.weight) from evaluation_score s
                           join evaluation_criterion c on c.tenant_id = s.tenant_id and c.id = s.criterion_id
                          where s.tenant_id = x.tenant_id and s.evaluation_id = x.id) end) order by b.name, x.id)
                       from evaluation x join membership b on b.tenant_id = x.tenant_id and b.id = x.evaluator_id
                      where x.tenant_id = e.tenant_id and x.entry_id = e.id), '[]') as evaluations
      from evaluation_entry e join venture v on v.tenant_id = e.tenant_id and v.id = e.venture_id
     where e.round_id = ${roundId} order by v.name, e.id`;
  return ranked(rows, tx.actor);
}

function ranked(rows: readonly Row[], actor: Actor): PanelLine[] {
  const scores = rows.flatMap(({ entryId, evaluations }) => scoresOf(entryId, evaluations));
  const normal = new Map(normalise(scores).map((one) => [keyOf(one), one]));
  const standing = new Map(standings(scores).map((one) => [one.entryId, one]));
  return rows
    .map((row) => {
      const isBlind = row.evaluations.some(
        ({ evaluatorId, isSubmitted }) => evaluatorId === actor.memberId && !isSubmitted,
      );
      const known = isBlind ? undefined : standing.get(row.entryId);
      return {
        ...row,
        isBlind,
        count: row.evaluations.filter(({ isSubmitted }) => isSubmitted).length,
        raw: known?.raw ?? null,
        normalised: known?.normalised ?? null,
        spread: known?.spread ?? null,
        missing: row.evaluations.filter(({ isSubmitted }) => !isSubmitted).map(({ name }) => name),
        evaluations: row.evaluations.map((one) => told(row.entryId, one, isBlind, normal)),
      };
    })
    .sort((one, other) => (other.normalised ?? 0) - (one.normalised ?? 0));
}

const scoresOf = (entryId: string, evaluations: readonly Judged[]): RawScore[] =>
  evaluations.flatMap(({ evaluatorId, score }) => (score === null ? [] : [{ entryId, evaluatorId, score }]));

const keyOf = ({ entryId, evaluatorId }: Pick<RawScore, 'entryId' | 'evaluatorId'>): string =>
  `${entryId} ${evaluatorId}`;

function told(
  entryId: string,
  one: Judged,
  isBlind: boolean,
  normal: ReadonlyMap<string, NormalScore>,
): PanelEvaluation {
  if (isBlind) return { ...one, score: null, normalised: null };
  return { ...one, normalised: normal.get(keyOf({ entryId, evaluatorId: one.evaluatorId }))?.normalised ?? null };
}
