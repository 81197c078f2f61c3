import { type Column } from './column.js';
import { type Desk } from './desk.js';
import { FREE, type Given, greedily, scarcestFirst, weightiestFirst } from './greedy.js';
import { searchTeams } from './team-search.js';

/** Teams to begin with, and of each venture the score that none of its teams exceeds. */
export interface FirstTeams {
  readonly teams: readonly Column[];
  readonly tops: readonly number[];
}

/** How many of a venture's best teams are met at once. */
const BEST = 12;

/** The best teams of every venture as if it were alone, and what is left of them when all draw on the same hours. */
export function firstTeams(desk: Desk): FirstTeams {
  const { board, columns, effort } = desk;
  const tops = board.calls.map((call) => {
    const { found, ceiling } = searchTeams(board, call, { ...FREE, keep: BEST, nodes: effort.nodes });
    columns.add(call, found);
    return ceiling;
  });
  const ways = [scarcestFirst(board.calls), weightiestFirst(board.calls)].map((order) =>
    greedily(board, order, effort.nodes).map((given) => columnOf(desk, given)),
  );
  return { teams: ways.sort(betterFirst)[0] ?? [], tops };
}

function columnOf({ columns }: Desk, { call, team }: Given): Column {
  columns.add(call, [team]);
  return columns.look(call, [team])[0] as Column;
}

const served = (teams: readonly Column[]): number => teams.reduce((sum, { priority }) => sum + priority, 0);
const worst = (teams: readonly Column[]): number => Math.min(...teams.map(({ score }) => score));

const betterFirst = (a: readonly Column[], b: readonly Column[]): number =>
  served(b) - served(a) || worst(b) - worst(a);
