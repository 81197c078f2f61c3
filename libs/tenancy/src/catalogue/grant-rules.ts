import { isRuntime } from './kinds.js';
import { each, type Grants, type Rule } from './rule.js';
import type { Privilege, Snapshot } from './snapshot.js';

/** Verbs of the schema: no role that runs needs one. */
const MIGHTY = new Set(['truncate', 'references', 'trigger', 'maintain', 'create', 'temporary']);
const says = ({ grantee, verb, kind, object, column }: Privilege): string =>
  `${grantee}: ${verb} on ${kind} ${object}${column ? ` (${column})` : ''}`;

/** Privileges of named roles on rows, functions and schemas, in words: columns together under their verb. */
export function grantsOf({ privileges }: Snapshot): Grants {
  const grants: Record<string, Record<string, string>> = {};
  const named = privileges.filter(({ grantee, verb }) => grantee !== 'public' && !MIGHTY.has(verb));
  for (const { kind, object, grantee } of named) {
    const alike = named.filter((each) => each.kind === kind && each.object === object && each.grantee === grantee);
    (grants[`${kind} ${object}`] ??= {})[grantee] ??= verbsOf(alike);
  }
  return grants;
}

function verbsOf(privileges: readonly Privilege[]): string {
  const verbs = [...new Set(privileges.map(({ verb }) => verb))].sort();
  return verbs
    .map((verb) => {
      const found = privileges.filter((each) => each.verb === verb);
      const columns = found.map(({ column }) => column);
      return columns.includes(null) ? verb : `${verb} (${columns.sort().join(', ')})`;
    })
    .join(', ');
}

const lines = (grants: Grants): Map<string, string> =>
  new Map(
    Object.entries(grants).flatMap(([object, holders]) =>
      Object.entries(holders).map(([grantee, verbs]) => [`${grantee} on ${object}`, verbs] as const),
    ),
  );

export const GRANT_RULES: readonly Rule[] = [
  {
    name: 'grants',
    wrong: 'A role may do more or less than the committed table of grants says.',
    mend: 'Take the grant back; if it is meant, `npm run generate` writes it into the table for a reviewer to see.',
    look: (snapshot, declared) => {
      const [found, wanted] = [lines(grantsOf(snapshot)), lines(declared.grants)];
      const all = [...new Set([...found.keys(), ...wanted.keys()])];
      return each(all, (one) => {
        const [has, should] = [found.get(one) ?? 'nothing', wanted.get(one) ?? 'nothing'];
        return has === should ? undefined : `${one} has ${has}, declared is ${should}`;
      });
    },
  },
  {
    name: 'no might over the schema',
    wrong: 'A runtime role can empty, reshape or add to the schema.',
    mend: 'Revoke it: runtime roles read and write rows, and nothing else.',
    look: ({ privileges }) => {
      const runtime = privileges.filter(({ grantee }) => isRuntime(grantee));
      return each(runtime, (one) => (MIGHTY.has(one.verb) ? says(one) : undefined));
    },
  },
  {
    name: 'PUBLIC has nothing',
    wrong: 'Whoever can log in at all has a right that nobody named.',
    mend: 'Revoke it from PUBLIC, and grant it to the role that needs it.',
    look: ({ privileges }) => each(privileges, (one) => (one.grantee === 'public' ? says(one) : undefined)),
  },
  {
    name: 'no default privileges',
    wrong: 'New objects would be born with rights that no migration gave them.',
    mend: 'alter default privileges … revoke …',
    look: ({ defaultPrivileges }) => each(defaultPrivileges, (one) => one),
  },
];

/** The table of grants for people, made from the data. */
export function grantsTable(grants: Grants): string {
  const holders = [...new Set(Object.values(grants).flatMap((each) => Object.keys(each)))].sort();
  const rows = Object.entries(grants).map(
    ([object, held]) => `| ${object} | ${holders.map((holder) => held[holder] ?? '').join(' | ')} |`,
  );
  return [`| object | ${holders.join(' | ')} |`, `|---|${holders.map(() => '---|').join('')}`, ...rows, ''].join('\n');
}
