import { type Refusal, refusal, when } from '@outrigger/kernel';

export const MIB = 1024 * 1024;

/** The largest file of any kind. */
export const MOST_BYTES = 20 * MIB;

interface TypeFacts {
  readonly mediaType: string;
  readonly words: string;
  /** How names of this type may end. */
  readonly endings: readonly string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const FILE_TYPES = {
  pdf: { mediaType: 'application/pdf', words: 'PDF', endings: ['pdf'] },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, words: 'Word', endings: ['docx'] },
  pptx: { mediaType: `${OFFICE}.presentationml.presentation`, words: 'PowerPoint', endings: ['pptx'] },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, words: 'Excel', endings: ['xlsx'] },
  png: { mediaType: 'image/png', words: 'PNG', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', words: 'JPEG', endings: ['jpg', 'jpeg'] },
} as const satisfies Readonly<Record<string, TypeFacts>>;

export type FileType = keyof typeof FILE_TYPES;
export const FILE_TYPE_NAMES = Object.keys(FILE_TYPES) as readonly FileType[];

/** What may hang at one place. */
export interface Allowance {
  readonly takes: readonly FileType[];
  readonly mostBytes: number;
  /** Files at this place, all together. */
  readonly mostFiles: number;
}

export interface Arrived {
  readonly name: string;
  /** What its first bytes say it is: a `FileType`, something else, or null for what nobody knows. */
  readonly found: string | null;
  readonly sizeBytes: number;
}

export interface Announced {
  readonly name: string;
  /** The names of the files at this place. */
  readonly here: readonly string[];
  /** Bytes; null where the sender does not say. */
  readonly announced: number | null;
}

/** What is known before a byte has been read. */
export function reviewPlace({ mostFiles, mostBytes }: Allowance, { name, here, announced }: Announced): Refusal[] {
  const full = `There are ${here.length} files here already, and ${mostFiles} is the most. Remove one first.`;
  const twice = here.some((known) => known.toLowerCase() === name.toLowerCase());
  const again = `${name} is here already. Remove it first, or give this one another name.`;
  return [
    ...when(here.length >= mostFiles, 'TOO_MANY_FILES', full, 'file'),
    ...when(twice, 'FILE_NAME_TWICE', again, 'file'),
    ...(announced !== null && announced > mostBytes ? [tooLarge(mostBytes)] : []),
  ];
}

export const tooLarge = (mostBytes: number): Refusal =>
  refusal('FILE_TOO_LARGE', `The file is too large: ${Math.floor(mostBytes / MIB)} MB is the most.`, 'file');

/** A file is what its contents say, its name says the same, and it is of a type that is taken here. */
export function reviewContents({ name, found, sizeBytes }: Arrived, allowance: Allowance): Refusal[] {
  if (sizeBytes === 0) return [refusal('FILE_EMPTY', `${name} is empty.`, 'file')];
  if (sizeBytes > allowance.mostBytes) return [tooLarge(allowance.mostBytes)];
  const type = allowance.takes.find((taken) => taken === found);
  if (!type) return [notTaken(name, found, allowance)];
  const endings: readonly string[] = FILE_TYPES[type].endings;
  const misnamed = `${name} is a ${FILE_TYPES[type].words} file by its contents. Name it so, then send it again.`;
  return when(!endings.includes(endingOf(name)), 'FILE_MISNAMED', misnamed, 'file');
}

function notTaken(name: string, found: string | null, { takes }: Allowance): Refusal {
  const taken = takes.map((type) => FILE_TYPES[type].words).join(', ');
  const is = found ? `is a .${found} file by its contents` : 'is of a kind that we do not know';
  return refusal('FILE_TYPE_REFUSED', `${name} ${is}, whatever it is called. Taken here: ${taken}.`, 'file');
}

export const endingOf = (name: string): string => (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase();
