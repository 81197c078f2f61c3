import { readInstance, type Report, sayFault, solve } from '@outrigger/matching';
import { readDocument } from './read-document.js';

/** A solution, or why there is none: one sentence each. */
export interface Outcome {
  readonly solution: object | null;
  readonly complaints: readonly string[];
}

/** @throws Error for a file that cannot be read at all. */
export async function solveFile(file: string, report: Report): Promise<Outcome> {
  const read = readInstance(await readDocument(file));
  if ('faults' in read) return { solution: null, complaints: malformed(read) };
  const { solution, faults } = await solve(read.instance, report);
  return faults.length > 0 ? { solution: null, complaints: faults } : { solution, complaints: [] };
}

const malformed = ({ faults, more }: Extract<ReturnType<typeof readInstance>, { faults: unknown }>): string[] => [
  ...faults.map(sayFault),
  ...(more > 0 ? [`and ${more} more`] : []),
];
