import type { Role } from '@outrigger/kernel';
import { permissionsOf } from '@outrigger/identity';
import { type Ask, asking } from '../../support/client.js';
import type { Person } from '../../support/house.js';

export const SLUGS = ['centre', 'victim', 'neighbour'] as const;
export type Slug = (typeof SLUGS)[number];

/** Somebody who asks: from where, with what in hand, and what the role table grants to that. */
export interface Attacker {
  readonly name: string;
  /** Null for somebody whom no programme knows (any more): then all that any programme keeps is foreign. */
  readonly home: Slug | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly permissions: ReadonlySet<string>;
  readonly memberId: string | null;
  /** The ventures that are theirs; null: all of the programme's. */
  readonly ventures: readonly string[] | null;
  readonly roles: readonly Role[];
}

export interface Site {
  readonly url: string;
}

export const askAs = ({ url }: Site, { headers }: Attacker): Ask => asking(url, headers);

type Known = Pick<Person, 'headers' | 'memberId'>;

export const member = (
  name: string,
  home: Slug,
  { headers, memberId }: Known,
  roles: readonly Role[],
  ventures: readonly string[] | null,
): Attacker => ({
  name,
  home,
  headers,
  memberId,
  roles,
  ventures,
  permissions: permissionsOf(roles, home === 'centre'),
});

export const stranger = (name: string, headers: Attacker['headers']): Attacker => ({
  name,
  home: null,
  headers,
  memberId: null,
  roles: [],
  ventures: [],
  permissions: new Set(),
});

export const partner = (home: Slug, key: string): Attacker => ({
  name: `partner of ${home}`,
  home,
  headers: { authorization: `Bearer ${key}`, 'x-programme': home },
  memberId: null,
  roles: ['partner'],
  ventures: null,
  permissions: permissionsOf(['partner'], false),
});
