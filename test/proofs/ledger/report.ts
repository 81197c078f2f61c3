import type { Ledger } from './ledger.js';

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** What went wrong, a line each; nothing when every promise was kept. */
export function brokenPromises({ rows, post, reactions, faults, ownEnds, deaths, trails }: Ledger): string[] {
  const differences = [...rows, post.difference].flatMap(({ what, lost, doubled, unasked }) => [
    ...lost.map((key) => `lost in ${what}: ${key}`),
    ...doubled.map((key) => `doubled in ${what}: ${key}`),
    ...unasked.map((key) => `never asked for in ${what}: ${key}`),
  ]);
  return [
    ...differences,
    ...reactions.undelivered.map((line) => `never delivered: ${line}`),
    ...trails.broken.map((line) => `trail broken: ${line}`),
    ...faults.map((fault) => `answered wrongly: ${fault}`),
    ...(ownEnds > 0 ? [`${ownEnds} times a process ended by itself`] : []),
    ...[...deaths].filter(([, times]) => times.length === 0).map(([name]) => `never killed: ${name}`),
  ];
}

/** The table that the proof prints. */
export function tableOf({ counts, deaths, drainedMs, rows, reactions, post, trails }: Ledger): string[] {
  const { asked, acknowledged, retried, thrownAway, replayed } = counts;
  const sum = (of: 'lost' | 'doubled' | 'unasked'): number => rows.reduce((total, row) => total + row[of].length, 0);
  return [
    `writes asked ${asked}, acknowledged ${acknowledged}; sent again ${retried} times, of ${thrownAway} the answer was thrown away`,
    `found done at the second try, after the answer was lost on its way: ${replayed}`,
    ...[...deaths].map(([name, times]) => deathsOf(name, times)),
    `rows compared ${rows.reduce((total, row) => total + row.asked, 0)}: lost ${sum('lost')}, doubled ${sum('doubled')}, never asked for ${sum('unasked')}`,
    `facts ${reactions.facts}, reactions delivered ${reactions.delivered}, missing ${reactions.undelivered.length}; outbox empty after ${seconds(drainedMs)}`,
    `letters ${post.letters} by Message-ID (${post.copies} copies on the wire): lost ${post.difference.lost.length}, doubled ${post.difference.doubled.length}, never asked for ${post.difference.unasked.length}`,
    `audit trails: ${trails.deeds} deeds, ${trails.broken.length} broken`,
  ];
}

function deathsOf(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${name} killed ${times.length} times, serving again after ${seconds(median)} (median), ${seconds(sorted.at(-1) ?? 0)} (longest)`;
}
