import { type Staying, successor } from './recusal.policy.js';

describe('T2, C2: who leads when the lead is recused', () => {
  const seat = (mentorId: string, changes: Partial<Staying> = {}): Staying => ({
    mentorId,
    canLead: true,
    isFit: true,
    fromAt: new Date('2026-03-01T10:00:00Z'),
    ...changes,
  });

  it.each<[string, Staying[], string | null]>([
    ['nobody is left', [], null],
    ['whoever is there the longest', [seat('b'), seat('c', { fromAt: new Date('2026-02-01T10:00:00Z') })], 'c'],
    ['of two who came together always the same', [seat('c'), seat('b')], 'b'],
    ['not who is not qualified', [seat('b', { canLead: false }), seat('c')], 'c'],
    ['not who may not be there either', [seat('b', { isFit: false })], null],
  ])('%s', (_, staying, expected) => {
    expect(successor(staying)).toBe(expected);
  });
});
