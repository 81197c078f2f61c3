import type { CardFragment } from '../gql/graphql';

/** The venture still looks for mentors, whether or not its list has closed. */
export const isOpen = ({ isSeeking }: Pick<CardFragment, 'isSeeking'>): boolean => isSeeking;

/** It waits for my answer: the list is open, and I have said nothing to it. */
export function waits(
  { isSeeking, isNone, interest, cutOffAt }: Pick<CardFragment, 'isSeeking' | 'isNone' | 'interest' | 'cutOffAt'>,
  now: Date = new Date(),
): boolean {
  return isSeeking && !isNone && !interest && new Date(cutOffAt) > now;
}
