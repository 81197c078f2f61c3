import { PLACES, type Place, PROGRAMME_KINDS } from '../adopters/adopter-filters';
import type { ProgrammeKind, ProgrammeOrder } from '../gql/graphql';
import { flagFrom, oneOf, textFrom } from '../kit/from-url';

export const ORDERS = [
  'name',
  'country',
  'launched',
  'mentors',
  'ventures',
  'next',
] as const satisfies readonly ProgrammeOrder[];

/** Programmes side by side: fewer are no comparison, more can no longer be read. */
export const [FEWEST_COMPARED, MOST_COMPARED] = [2, 4];

export interface ProgrammeFilters {
  readonly search?: string | undefined;
  readonly place?: Place | undefined;
  readonly kind?: ProgrammeKind | undefined;
  readonly country?: string | undefined;
  /** By name, where nothing is said. */
  readonly order?: ProgrammeOrder | undefined;
  readonly descending?: true | undefined;
}

/** ISO 3166-1 alpha-2, as somebody types it. */
export const COUNTRY = /^[a-z]{2}$/i;

export function programmeFilters(search: Record<string, unknown>): ProgrammeFilters {
  const country = textFrom(search['country']);
  return {
    search: textFrom(search['search']),
    place: oneOf(PLACES, search['place']),
    kind: oneOf(PROGRAMME_KINDS, search['kind']),
    country: country && COUNTRY.test(country) ? country.toUpperCase() : undefined,
    order: oneOf(ORDERS, search['order']),
    descending: flagFrom(search['descending']),
  };
}

export interface Compared {
  /** Ids of programmes, with commas between them; how many there may be, the api says. */
  readonly ids?: string | undefined;
}

export const comparedFrom = ({ ids }: Record<string, unknown>): Compared => ({
  ids: typeof ids === 'string' && ids !== '' ? ids : undefined,
});

export const idsOf = ({ ids = '' }: Compared): readonly string[] => [...new Set(ids.split(',').filter(Boolean))];
