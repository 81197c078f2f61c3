import type { Outcome } from './campaign.js';
import { percent } from './coverage.js';
import type { Finding } from './raid.js';

/** The least part of fields, and of inputs, that must be covered. */
const LEAST = 0.95;

/** The fewest columns whose canaries the victim's own manager must see. */
const LEAST_SHOWN = 20;

const shownIn = ({ raids }: Outcome): number => new Set(raids.flatMap(({ shown }) => [...shown])).size;

/** Findings that say the same, once, with how often. */
export function summed(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { check, attacker, at, what } of findings) {
    const line = `${check}: ${attacker}, ${at.slice(0, 80)}: ${what}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count > 1 ? `${line} (${count} times)` : line));
}

/** Everything that is not as it must be; empty when the house holds. */
export function faultsOf(outcome: Outcome): string[] {
  const { barren, raids, fields, inputs, planted } = outcome;
  const thin = [fields, inputs].filter(({ all, covered }) => covered < LEAST * all);
  return [
    ...barren.map((line) => `no canary: ${line}`),
    ...summed(raids.flatMap(({ findings }) => findings)),
    ...(shownIn(outcome) < LEAST_SHOWN ? [`the victim's manager saw ${shownIn(outcome)} canaries only`] : []),
    ...thin.map((coverage) => `only ${percent(coverage)} covered; not: ${coverage.missing.join(', ')}`),
    ...planted.filter(({ caught }) => !caught).map(({ defect }) => `planted defect not caught: ${defect.name}`),
  ];
}

/** Attackers by attempts and leaks, what was not covered, the defects, and the figure. */
export function report(outcome: Outcome): string {
  const { raids, fields, inputs, planted } = outcome;
  const attempts = new Map<string, number>();
  for (const raid of raids) for (const [who, n] of raid.attempts) attempts.set(who, (attempts.get(who) ?? 0) + n);
  const findings = raids.flatMap((raid) => raid.findings);
  const rows = [...attempts].map(([who, n]) => {
    const found = findings.filter(({ attacker }) => attacker === who).length;
    return `${who.padEnd(32)} ${String(n).padStart(9)} ${String(found).padStart(6)}`;
  });
  const total = [...attempts.values()].reduce((sum, n) => sum + n, 0);
  const caught = planted.filter((each) => each.caught).length;
  return [
    `${'attacker'.padEnd(32)}  attempts  leaks`,
    ...rows,
    `the victim's manager saw the canaries of ${shownIn(outcome)} columns, as is right`,
    `fields: ${percent(fields)} of ${fields.all}${fields.missing.map((name) => `\n  not ${name}`).join('')}`,
    `inputs: ${percent(inputs)} of ${inputs.all}${inputs.missing.map((name) => `\n  not ${name}`).join('')}`,
    ...planted.map(
      ({ defect, caught: by }) =>
        `planted defect ${defect.name}: ${by ? `caught by ${by.check} (${by.at})` : 'NOT CAUGHT'}`,
    ),
    `attack: ${total} attempts, ${findings.length} leaks, coverage ${percent(fields)} of fields and ${percent(inputs)} of inputs, ` +
      `${caught} of ${planted.length} planted defects caught`,
  ].join('\n');
}
