import {
  address,
  day,
  type Earlier,
  Fault,
  type Judge,
  language,
  listOf,
  need,
  oneOf,
  type Reviewed,
  settle,
  type SheetRow,
  take,
  unlessEarlier,
  words,
  zone,
} from './row.policy.js';

export interface FounderCell {
  readonly name: string;
  readonly email: string;
}

/** A venture as a file tells of it; null is what it does not tell. */
export interface VentureRow {
  readonly name: string;
  readonly oneLiner: string;
  readonly founders: readonly FounderCell[];
  readonly origin: string;
  readonly sector: string;
  readonly stage: string;
  readonly needs: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly zone: string;
  readonly submittedOn: string | null;
}

/** What the programme knows before it reads a row. */
export interface KnownOfVentures {
  /** V1: who may apply here. */
  readonly origins: readonly string[];
  readonly stages: readonly string[];
  readonly isZone: (text: string) => boolean;
  readonly earlier: Earlier;
}

/** Founders, needs or languages of one venture. */
const LONGEST_LIST = 20;

/** Reads one row of a table of ventures (V1, V2). */
export function reviewVentureRow(row: SheetRow, known: KnownOfVentures): Reviewed<VentureRow> {
  const { cells } = row;
  return settle<VentureRow>(row, {
    name: need(cells, 'name', unlessEarlier(known.earlier, words(1, 120))),
    oneLiner: need(cells, 'one_liner', words(3, 300)),
    founders: need(cells, 'founders', founders),
    origin: need(cells, 'origin', oneOf(known.origins, 'not eligible')),
    sector: need(cells, 'sector', words(2, 60)),
    stage: need(cells, 'stage', oneOf(known.stages)),
    needs: take(cells, 'needs', listOf(words(1, 80), LONGEST_LIST)),
    languages: take(cells, 'languages', listOf(language, LONGEST_LIST)),
    zone: need(cells, 'time_zone', zone(known.isZone)),
    submittedOn: take(cells, 'submitted_on', day),
  });
}

const AS = 'Write each founder as Name <name@example.org>, with a semicolon between two.';

/** `Name <address>; Name <address>`; a bare address is named by what stands before its @. */
const founders: Judge<FounderCell[]> = (text) => {
  const entries = text
    .split(/[;\n]|(?<=>)\s*,/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (entries.length > LONGEST_LIST) return new Fault('too many', `Leave ${LONGEST_LIST} of them at most.`);
  const read = entries.map(founder);
  const fault = read.find((entry) => entry instanceof Fault);
  if (fault) return fault;
  const found = read.flatMap((entry) => (entry instanceof Fault ? [] : [entry]));
  if (found.length === 0) return new Fault('no e-mail address', AS);
  return new Set(found.map(({ email }) => email)).size < found.length
    ? new Fault('the same address twice', 'Give every founder an address of their own.')
    : found;
};

function founder(entry: string): FounderCell | Fault {
  const [, named = '', bracketed] = /^(.*?)\s*<([^<>]*)>$/.exec(entry) ?? [];
  const given = bracketed ?? entry;
  if (!given.includes('@')) return new Fault('no e-mail address', AS);
  const email = address(given.trim());
  if (email instanceof Fault) return email;
  const name = words(1, 120)(named.replace(/^"(.*)"$/, '$1').trim() || email.slice(0, email.indexOf('@')));
  return name instanceof Fault ? name : { name, email };
}
