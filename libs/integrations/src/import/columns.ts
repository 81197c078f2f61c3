import { honour, type Refusal, refusal, when } from '@outrigger/kernel';

/** One column of a table as we call it, and as others do. */
export interface Column {
  readonly field: string;
  readonly needed?: boolean;
  readonly also: readonly string[];
}

/** What a table of one kind may hold; columns that it does not name are left alone. */
export interface Sheet {
  /** The field that tells one row from another; upper and lower case count as the same. */
  readonly key: string;
  readonly columns: readonly Column[];
}

export const MENTOR_SHEET: Sheet = {
  key: 'email',
  columns: [
    { field: 'full_name', needed: true, also: ['name', 'mentor', 'mentor name'] },
    { field: 'email', needed: true, also: ['e-mail', 'mail', 'email address', 'e-mail address'] },
    { field: 'primary_background', needed: true, also: ['background', 'main background', 'business background'] },
    { field: 'other_backgrounds', also: ['other background', 'further backgrounds'] },
    { field: 'expertise', also: ['skills', 'expertises', 'areas of expertise'] },
    { field: 'languages', also: ['language', 'lang'] },
    { field: 'time_zone', needed: true, also: ['zone', 'tz'] },
    { field: 'hours_per_month', needed: true, also: ['hours', 'hours a month', 'monthly hours'] },
    { field: 'can_lead', also: ['lead', 'may lead', 'lead mentor'] },
    { field: 'status', also: ['state'] },
    { field: 'joined_on', also: ['joined', 'member since'] },
    { field: 'warrant_signed_on', also: ['warrant', 'warrant signed', 'warrant date'] },
  ],
};

export const VENTURE_SHEET: Sheet = {
  key: 'name',
  columns: [
    { field: 'name', needed: true, also: ['venture', 'venture name', 'company'] },
    { field: 'one_liner', needed: true, also: ['pitch', 'description', 'in one line'] },
    { field: 'founders', needed: true, also: ['founder', 'entrepreneurs', 'team'] },
    { field: 'origin', needed: true, also: ['applicant', 'affiliation'] },
    { field: 'sector', needed: true, also: ['industry', 'field'] },
    { field: 'stage', needed: true, also: ['phase'] },
    { field: 'needs', also: ['need', 'help wanted'] },
    { field: 'languages', also: ['language', 'lang'] },
    { field: 'time_zone', needed: true, also: ['zone', 'tz'] },
    { field: 'submitted_on', also: ['submitted', 'applied on', 'application date'] },
  ],
};

/** Case, accents, spaces and strokes of a column's name do not count. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * The field of each column, in the file's order; undefined for a column that we do not know.
 *
 * @throws Refused for every column that is missing or there twice.
 */
export function fieldsOf(header: readonly string[], { columns }: Sheet): (string | undefined)[] {
  const known = new Map(
    columns.flatMap(({ field, also }) => [field, ...also].map((name) => [folded(name), field] as const)),
  );
  const fields = header.map((name) => known.get(folded(name)));
  honour(
    columns.flatMap((column) =>
      fault(
        column,
        header.filter((_, index) => fields[index] === column.field),
      ),
    ),
  );
  return fields;
}

function fault({ field, needed = false, also }: Column, given: readonly string[]): Refusal[] {
  const names = also
    .slice(0, 2)
    .map((name) => `“${name}”`)
    .join(' or ');
  const twice = given.map((name) => `“${name.trim()}”`).join(' and ');
  return [
    ...when(
      needed && given.length === 0,
      'COLUMN_MISSING',
      `There is no column ${field}. Name it so in the first line; ${names} will do as well.`,
      field,
    ),
    ...(given.length > 1
      ? [refusal('COLUMN_TWICE', `The columns ${twice} both stand for ${field}. Leave one of them.`, field)]
      : []),
  ];
}
