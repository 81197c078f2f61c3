/** Advice that differed, as one line said it. */
export interface ReadChoice {
  readonly question: string;
  readonly options: readonly string[];
  readonly decided: string | null;
}

const MOST_OPTIONS = 5;

/**
 * Reads `question: option / option = what was decided`, the decision left out while there is none:
 * `Price: flat fee / by sensor = flat fee`. @returns null for a line that is none
 */
export function readChoice(line: string): ReadChoice | null {
  const [, question = '', rest = ''] = /^([^:]{1,200}):\s*(.+)$/.exec(line.trim()) ?? [];
  const [said = '', decided = ''] = rest.split(/\s=\s/);
  const options = said
    .split(/\s\/\s/)
    .map((option) => option.trim())
    .filter((option) => option !== '');
  if (options.length < 2 || options.length > MOST_OPTIONS) return null;
  return { question: question.trim(), options, decided: decided.trim() || null };
}
