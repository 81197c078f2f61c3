import type { ConflictDecision, ConflictKind } from '../gql/graphql';

/** In the order in which they are offered: what one owns, what one does, whom one knows, what one means to do. */
export const KINDS = [
  'equity',
  'debt',
  'employment',
  'board',
  'paid_advice',
  'supplier',
  'competitor',
  'family',
  'intent_to_invest',
] as const satisfies readonly ConflictKind[];

export const DECISIONS = ['upheld', 'recusal', 'cleared'] as const satisfies readonly ConflictDecision[];
