import type { Ground } from './ground.js';
import { type OutcomeRows, outcomesOf } from './outliving.js';
import type { Identified } from './rows.js';
import type { TakenIn } from './intake.js';
import type { Staffed } from './staffing.js';

interface StepRow extends Identified {
  readonly ventureId: string;
  readonly fromStatus: string;
  readonly toStatus: string;
  readonly at: string;
  readonly byId: string;
  readonly reason: string | null;
}

interface CauseRow extends Identified {
  readonly ventureId: string;
  readonly rank: number;
  readonly code: string;
}

interface RiskRow extends Identified {
  readonly ventureId: string;
  readonly quarter: string;
  readonly part: 'founder' | 'lead';
  readonly causeGroup: string;
  readonly score: number;
  readonly scoredBy: string;
  readonly scoredAt: string;
}

export interface LookBackRows extends OutcomeRows {
  readonly ventureStep: readonly StepRow[];
  readonly closingCause: readonly CauseRow[];
  readonly riskScore: readonly RiskRow[];
}

/** Why ventures of the demo closed, the weightiest cause first; one after another. */
const CAUSES = [['F01', 'F11'], ['F12'], ['F02', 'F05'], ['F04', 'F08', 'F01']];
const GROUPS = ['need', 'team', 'money', 'business model', 'marketing', 'competition', 'focus'];
/** What founders and lead of the first ventures make of need and team: the first two are far apart. */
const APART: readonly (readonly { readonly founder: number; readonly lead: number }[])[] = [
  [
    { founder: 1, lead: 4 },
    { founder: 2, lead: 2 },
  ],
  [
    { founder: 3, lead: 3 },
    { founder: 0, lead: 3 },
  ],
];
/** Days ago on which risks were scored: within this quarter or the one before. */
const SCORED = -3;

/** How ventures ended and why, and what their risks are today (V3, D1). */
export function lookBack(ground: Ground, ventures: readonly TakenIn[], staffed: readonly Staffed[]): LookBackRows {
  const left = ventures.filter(({ venture }) => venture.status === 'closed' || venture.status === 'graduated');
  const closed = left.filter(({ venture }) => venture.status === 'closed');
  const live = staffed.filter(({ taken }) => taken.venture.status === 'mentored');
  return {
    ventureStep: left.map(({ venture }) => ({
      id: ground.ids.next(),
      ventureId: venture.id,
      fromStatus: 'mentored',
      toStatus: venture.status,
      at: venture.decidedAt ?? '',
      byId: ground.officeId,
      reason: venture.decisionReason,
    })),
    closingCause: closed.flatMap(({ venture }, index) =>
      (CAUSES[index % CAUSES.length] ?? []).map((code, rank) => ({
        id: ground.ids.next(),
        ventureId: venture.id,
        rank: rank + 1,
        code,
      })),
    ),
    riskScore: live.flatMap((one, index) => scoresOf(ground, one, index)),
    ...outcomesOf(ground, ventures),
  };
}

function scoresOf({ ids, dice, calendar }: Ground, { taken, seats }: Staffed, index: number): RiskRow[] {
  const own = dice.branch(`risks ${taken.venture.name}`);
  const lead = seats.find(({ row }) => row.isLead)?.member.membership.id ?? '';
  const founder = taken.founders[0]?.membershipId ?? '';
  const day = calendar.day(SCORED);
  return GROUPS.flatMap((causeGroup, place) => {
    const score = own.between(0, 4);
    const { founder: theirs, lead: ours } = APART[index]?.[place] ?? { founder: score, lead: score };
    const row = {
      ventureId: taken.venture.id,
      quarter: quarterOf(day),
      causeGroup,
      scoredAt: calendar.at(SCORED, 600),
    };
    return [
      { ...row, id: ids.next(), part: 'founder' as const, score: theirs, scoredBy: founder },
      { ...row, id: ids.next(), part: 'lead' as const, score: ours, scoredBy: lead },
    ];
  });
}

/** The first day of the quarter that a day is in. */
function quarterOf(day: string): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
