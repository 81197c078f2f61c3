import { idsOf, programmeFilters } from './programme-filters';

describe('the filters of the programmes', () => {
  it.each([
    [{}, {}],
    [
      { country: 'de', kind: 'university' },
      { country: 'DE', kind: 'university' },
    ],
    [{ country: 'Germany', kind: 'school', order: 'size', place: 'gone' }, {}],
    [
      { order: 'mentors', descending: 'true', place: 'dormant', search: ' ' },
      { order: 'mentors', descending: true, place: 'dormant' },
    ],
  ])('%j: %j', (address, filters) => {
    expect(JSON.parse(JSON.stringify(programmeFilters(address)))).toEqual(filters);
  });

  it.each([
    [undefined, []],
    ['a', ['a']],
    ['a,b,,a', ['a', 'b']],
  ])('an address of programmes to compare, %p: %j', (ids, found) => {
    expect(idsOf({ ids })).toEqual(found);
  });
});
