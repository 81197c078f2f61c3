import { type EntryText, HOUSE_ENTRIES, type HouseEntry } from '@outrigger/playbook';
import { type Dice, Ids } from './dice.js';
import type { Ground } from './ground.js';
import type { CopyRow, PlaybookRows } from './playbook-rows.js';

/** An entry of the centre, and what it said in each version. */
export interface Kept {
  readonly id: string;
  readonly versions: readonly HouseEntry[];
}

/** The centre has thought of it since the sisters adopted the guide. */
const LATER = /## After[\s\S]*?(?=## Source)/;
const GROWN = 'The first meeting of a team';

/** The same for the whole network: sisters name entries of the centre. */
export function playbookOf(dice: Dice): readonly Kept[] {
  const ids = new Ids(dice.branch('playbook'));
  return HOUSE_ENTRIES.map((entry) => ({ id: ids.next(), versions: versionsOf(entry) }));
}

const versionsOf = (entry: HouseEntry): HouseEntry[] =>
  entry.title === GROWN ? [{ ...entry, body: entry.body.replace(LATER, '') }, entry] : [entry];

/** The centre has it, published; sisters what they adopted of it, the guide from before it grew. */
export function layOut(ground: Ground, playbook: readonly Kept[]): PlaybookRows {
  if (ground.outline.isCentre) return centreOf(ground, playbook);
  const read = playbook.filter(({ versions: [first] }) => first?.kind === 'principle' || first?.kind === 'guide');
  // The further from the centre, the less is adopted, but everybody begins with the principles.
  const adopted = read.slice(0, 2 + ground.dice.branch('playbook').between(0, read.length - 2));
  return {
    playbookEntry: [],
    playbookVersion: [],
    playbookCopy: adopted.flatMap((kept) => copyOf(ground, kept)),
  };
}

const NOTES = ['The first version.', 'What the mentors do once the founders have left.'];

function centreOf({ ids, calendar, officeId }: Ground, playbook: readonly Kept[]): PlaybookRows {
  const begun = calendar.at(-190, 10 * 60);
  return {
    playbookEntry: playbook.flatMap(({ id, versions }) => {
      const newest = versions.at(-1);
      if (!newest) return [];
      const { kind, language } = newest;
      return [
        {
          id,
          ...rowOf(newest),
          kind,
          language,
          revision: versions.length,
          begunAt: begun,
          begunBy: officeId,
          editedAt: begun,
        },
      ];
    }),
    playbookVersion: playbook.flatMap(({ id: entryId, versions }) =>
      versions.map((text, at) => ({
        id: ids.next(),
        ...rowOf(text),
        entryId,
        version: at + 1,
        note: NOTES[at] ?? '',
        publishedAt: calendar.at(-180 + 160 * at, 11 * 60),
        publishedBy: officeId,
      })),
    ),
    playbookCopy: [],
  };
}

function copyOf({ ids, calendar, officeId }: Ground, { id: entryId, versions: [first] }: Kept): CopyRow[] {
  if (!first) return [];
  const { kind, language } = first;
  const at = calendar.at(-120, 14 * 60);
  const row = { id: ids.next(), ...rowOf(first), kind, language, entryId, version: 1, revision: 1 };
  return [{ ...row, adoptedAt: at, adoptedBy: officeId, editedAt: at }];
}

const rowOf = ({ kind: _, language: __, ...text }: HouseEntry): EntryText => text;
