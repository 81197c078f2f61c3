/** Someone by id, or by the place in the list of their side, from 0. */
export type Party = string | number;

/** The place in the list; -1 for somebody who is not in it. */
export const placeOf = (side: readonly { readonly id: string }[], who: Party): number =>
  typeof who === 'number' ? (side[who] ? who : -1) : side.findIndex(({ id }) => id === who);
