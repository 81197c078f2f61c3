export const ROLES = ['manager', 'mentor', 'entrepreneur', 'observer', 'trainer', 'analyst', 'partner'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, in which programme, and what that entitles to. Made once per request, by authentication. */
export interface Actor {
  readonly tenantId: string;
  /** The login; null for an API client and for the house itself. */
  readonly personId: string | null;
  /** What that login is in this programme; null where there is no person. */
  readonly memberId: string | null;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<string>;
  /** How the request authenticated, for limits and records; `link` is a press on a signed link of a letter. */
  readonly via: 'cookie' | 'token' | 'key' | 'link' | 'house';
  /** The sign-in, API client or link behind the request. */
  readonly credentialId: string | null;
  /** Where the request came from, for records; absent for the house at work. */
  readonly from?: Origin;
}

export interface Origin {
  readonly address: string;
  readonly correlationId: string;
}

/** The house itself may do all; everybody else what authentication found. */
export const may = (actor: Actor, permission: string): boolean =>
  actor.via === 'house' || actor.permissions.has(permission);

/** The house at work inside one programme: reactions, imports from the command line, the demo. */
export const house = (tenantId: string): Actor => ({
  tenantId,
  personId: null,
  memberId: null,
  roles: [],
  permissions: new Set(),
  via: 'house',
  credentialId: null,
});
