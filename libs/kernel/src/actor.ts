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
  /** How the request authenticated, for limits and records: `cookie`, `token`, `key` or `house`. */
  readonly via: 'cookie' | 'token' | 'key' | 'house';
  /** The sign-in or API client behind the request. */
  readonly credentialId: string | null;
}

export const may = (actor: Actor, permission: string): boolean => actor.permissions.has(permission);
