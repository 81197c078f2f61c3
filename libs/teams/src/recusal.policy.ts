/** A seat that stays, as a successor is looked for. */
export interface Staying {
  readonly mentorId: string;
  readonly canLead: boolean;
  /** C2: warranted, and nothing declared keeps them away. */
  readonly isFit: boolean;
  readonly fromAt: Date;
}

/** T2: who leads when the lead may not any more: of those who can, whoever is there the longest; null when nobody can. */
export function successor(staying: readonly Staying[]): string | null {
  const able = staying.filter(({ canLead, isFit }) => canLead && isFit);
  const [first] = able.toSorted(
    (a, b) => a.fromAt.getTime() - b.fromAt.getTime() || (a.mentorId < b.mentorId ? -1 : 1),
  );
  return first?.mentorId ?? null;
}
