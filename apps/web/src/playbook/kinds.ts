import type { PlaybookKind } from '../gql/graphql';

/** In the order in which a programme needs them. */
export const KINDS = ['principle', 'guide', 'letter', 'form'] as const satisfies readonly PlaybookKind[];

/** Read as a text, and the programme's own words once it is adopted. */
export const isRead = (kind: PlaybookKind): boolean => kind === 'principle' || kind === 'guide';
