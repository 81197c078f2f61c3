import { type Dice, Stack } from './dice.js';
import type { Ground, Somebody } from './ground.js';
import type { FounderRow, VentureRow } from './rows.js';
import type { Idea } from './texts/idea.js';
import { reasons } from './texts/reasons.js';
import { sectors } from './texts/sectors.js';

/** An idea from the deck that the whole network shares, so that no two programmes have the same venture. */
export interface DealtIdea {
  readonly sector: string;
  readonly idea: Idea;
}

/** A venture with its founders; days are counted from today. */
export interface TakenIn {
  readonly venture: VentureRow;
  readonly founders: readonly FounderRow[];
  /** When its team was formed; null where there never was one. */
  readonly formedDay: number | null;
  /** When its team ended; null while it is at work. */
  readonly endedDay: number | null;
}

/** V2: where the first ventures stand; a larger programme goes on with the rest of the list. */
const STATUSES = [
  ...times('mentored', 7),
  ...times('submitted', 3),
  ...times('accepted', 3),
  ...times('circulating', 3),
  ...times('declined', 3),
  ...times('graduated', 2),
  ...times('closed', 2),
  ...times('deferred', 2),
  ...times('screening', 2),
  'paused',
  'draft',
  'draft',
  'declined',
  'submitted',
  'mentored',
  'mentored',
  'graduated',
  'mentored',
  'accepted',
  'mentored',
  'circulating',
  'closed',
  'mentored',
  'screening',
];

function times(status: string, count: number): string[] {
  return Array.from({ length: count }, () => status);
}

/** @param cast the founder with a login, of the first venture, which has a team. */
export function takeIn(ground: Ground, deck: readonly DealtIdea[], cast: Somebody): TakenIn[] {
  const dice = ground.dice.branch('reasons');
  const stacks = new Map(Object.entries(reasons).map(([status, list]) => [status, new Stack(dice, list)]));
  return deck.map((dealt, index) => {
    const status = STATUSES[index] ?? 'declined';
    const reason = stacks.get(status) ?? stacks.get('accepted');
    return takeInOne(ground, dealt, { status, reason, cast: index === 0 ? cast : null });
  });
}

interface Fate {
  readonly status: string;
  readonly reason: Stack<string> | undefined;
  readonly cast: Somebody | null;
}

function takeInOne(
  ground: Ground,
  { sector, idea: [name, oneLiner] }: DealtIdea,
  { status, reason, cast }: Fate,
): TakenIn {
  const { ids, outline } = ground;
  const dice = ground.dice.branch(`venture ${name}`);
  const founders = foundersOf(ground, dice, cast);
  const days = daysOf(dice, status, cast !== null);
  const venture: VentureRow = {
    id: ids.next(),
    name,
    oneLiner,
    origin: dice.pick(outline.origins),
    sector,
    stage: stageOf(dice, status),
    needs: dice.some(sectors[sector]?.needs ?? [], dice.between(2, 4)),
    languages: founders[0]?.languages ?? ['en'],
    zone: outline.zone,
    status,
    ...decisionOf(ground, dice, days, reason),
  };
  const { formed = null, ended = null } = days;
  const rows = founders.map(({ membership }) => ({
    id: ids.next(),
    ventureId: venture.id,
    membershipId: membership.id,
  }));
  return { venture, founders: rows, formedDay: formed, endedDay: ended };
}

function foundersOf({ people }: Ground, dice: Dice, cast: Somebody | null): Somebody[] {
  const others = dice.pick([0, 1, 1, 1, 2, 2]);
  const strangers = Array.from({ length: cast ? others : others + 1 }, () =>
    people.stranger({ roles: ['entrepreneur'], status: 'active' }),
  );
  return cast ? [cast, ...strangers] : strangers;
}

const STAGES: Readonly<Record<string, readonly string[]>> = {
  draft: ['idea', 'prototype'],
  graduated: ['revenue', 'growth'],
  mentored: ['prototype', 'pilot', 'pilot', 'revenue'],
};

const stageOf = (dice: Dice, status: string): string =>
  dice.pick(STAGES[status] ?? ['idea', 'prototype', 'pilot', 'revenue']);

interface Days {
  readonly submitted?: number;
  readonly decided?: number;
  readonly formed?: number;
  readonly ended?: number;
}

/** When each step was taken: what is decided was submitted before, and a team comes after the decision. */
function daysOf(dice: Dice, status: string, isCast: boolean): Days {
  const ago = (least: number, most: number): number => -dice.between(least, most);
  switch (status) {
    case 'draft':
      return {};
    case 'submitted':
      return { submitted: ago(1, 12) };
    case 'screening':
      return { submitted: ago(9, 25) };
    case 'accepted':
    case 'circulating':
      return { submitted: ago(30, 45), decided: ago(8, 20) };
    case 'deferred':
    case 'declined':
      return before(ago(12, 300));
    case 'graduated':
    case 'closed':
      return withTeam(ago(322, 350), ago(110, 150));
    default:
      return withTeam(isCast ? -196 : ago(60, 330));
  }
}

const before = (decided: number): Days => ({ submitted: decided - 14, decided });
const withTeam = (formed: number, ended?: number): Days => ({
  submitted: formed - 34,
  decided: formed - 20,
  formed,
  ended,
});

type Decision = Pick<VentureRow, 'submittedOn' | 'decidedAt' | 'decidedBy' | 'decisionReason'>;

/** The last decision on a venture: of one that has left, the decision that ended its mentoring. */
function decisionOf(
  ground: Ground,
  dice: Dice,
  { submitted, decided, ended }: Days,
  reason: Stack<string> | undefined,
): Decision {
  const { calendar, officeId } = ground;
  const submittedOn = submitted === undefined ? null : calendar.day(submitted);
  const day = ended ?? decided;
  if (day === undefined) return { submittedOn, decidedAt: null, decidedBy: null, decisionReason: null };
  const minutes = ended === undefined ? dice.between(9 * 60, 16 * 60) : 17 * 60;
  return {
    submittedOn,
    decidedAt: calendar.at(day, minutes),
    decidedBy: officeId,
    decisionReason: reason?.draw() ?? null,
  };
}
