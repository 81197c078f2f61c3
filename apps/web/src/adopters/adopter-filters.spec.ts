import { placeOf } from './adopter-filters';

describe('where an adopter stands', () => {
  it.each([
    ['inquiry', null, 'inquiry'],
    ['training', null, 'training'],
    ['launched', 'starting', 'starting'],
    ['launched', 'at_risk', 'at_risk'],
    ['launched', 'closed', 'ended'],
    ['leaving', 'operating', 'ended'],
    ['declined', null, 'ended'],
  ] as const)('%s, %s: %s', (stage, activity, place) => {
    expect(placeOf({ stage, activity })).toBe(place);
  });
});
