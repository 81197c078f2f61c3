import { LETTER_STATES } from '../letter.entity.js';
import { type Returned, reviewAgain } from './again.policy.js';

describe('sending a letter once more', () => {
  const returned: Returned = { id: 'l', state: 'failed', isEmpty: false, isOfFormer: false, suppressed: null };
  const codes = (changes: Partial<Returned>): string[] =>
    reviewAgain({ ...returned, ...changes }).map(({ code }) => code);

  it.each(LETTER_STATES)('one that is %s', (state) => {
    const isBack = ['failed', 'bounced', 'withheld'].includes(state);
    expect(codes({ state })).toEqual(isBack ? [] : ['LETTER_NOT_RETURNED']);
  });

  it('not one that is emptied, nor to who has left or an address that bounces: all reasons at once', () => {
    expect(codes({ state: 'bounced', isEmpty: true, isOfFormer: true, suppressed: 'hard' })).toEqual([
      'LETTER_EMPTIED',
      'READER_LEFT',
      'ADDRESS_BOUNCES',
    ]);
  });
});
