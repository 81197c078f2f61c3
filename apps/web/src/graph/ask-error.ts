import type { RefusedFragment } from '../gql/graphql';

/** Our own code for a server that was not reached; all others come from the api. */
export const OFFLINE = 'OFFLINE';

/** An error as GraphQL sends it. */
export interface GraphError {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly correlationId?: string;
    readonly refusals?: RefusedFragment[];
  };
}

/** The request was not answered: not signed in, not allowed, not found, too busy, or a bug. */
export class AskError extends Error {
  readonly code: string;
  readonly correlationId: string | null;
  /** An input of the wrong shape is told field by field, as a rule's refusals are. */
  readonly refusals: readonly RefusedFragment[];

  constructor({ message, extensions = {} }: GraphError) {
    super(message);
    this.name = 'AskError';
    this.code = extensions.code ?? 'INTERNAL';
    this.correlationId = extensions.correlationId ?? null;
    this.refusals = extensions.refusals ?? [];
  }
}

export const codeOf = (error: unknown): string => (error instanceof AskError ? error.code : 'INTERNAL');

/** The thing, or the same error as the api's for one that is not there: foreign and missing read alike. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new AskError({ message: '', extensions: { code: 'NOT_FOUND' } });
  return thing;
}
