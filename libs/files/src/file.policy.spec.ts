import { type Allowance, type Arrived, MIB, reviewContents, reviewPlace } from './file.policy.js';

const deck: Allowance = { takes: ['pdf', 'jpeg'], mostBytes: 20 * MIB, mostFiles: 2 };
const arrived = (changes: Partial<Arrived> = {}): Arrived => ({
  name: 'deck.pdf',
  found: 'pdf',
  sizeBytes: 1_000,
  ...changes,
});

describe('a file is what its contents say', () => {
  it.each([
    ['a pdf', {}, []],
    ['a photograph by either ending', { name: 'us.JPG', found: 'jpeg' }, []],
    ['a program named as a pdf', { found: 'exe' }, ['FILE_TYPE_REFUSED']],
    ['what nobody knows', { found: null }, ['FILE_TYPE_REFUSED']],
    ['a type that is not taken here', { name: 'plan.xlsx', found: 'xlsx' }, ['FILE_TYPE_REFUSED']],
    ['a pdf named as a photograph', { name: 'deck.jpg' }, ['FILE_MISNAMED']],
    ['a name without an ending', { name: 'deck' }, ['FILE_MISNAMED']],
    ['nothing', { sizeBytes: 0 }, ['FILE_EMPTY']],
    ['exactly the most', { sizeBytes: 20 * MIB }, []],
    ['a byte more', { sizeBytes: 20 * MIB + 1 }, ['FILE_TOO_LARGE']],
  ])('%s', (_, changes, codes) => {
    expect(reviewContents(arrived(changes), deck).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['room for one more', ['a.pdf'], 10, []],
    ['no room', ['a.pdf', 'b.pdf'], 10, ['TOO_MANY_FILES']],
    ['a name that is there, however it is written', ['DECK.pdf'], 10, ['FILE_NAME_TWICE']],
    ['too large by its own word', [], 200 * MIB, ['FILE_TOO_LARGE']],
    ['no word about its size', [], null, []],
    ['all of it', ['a.pdf', 'deck.pdf'], 200 * MIB, ['TOO_MANY_FILES', 'FILE_NAME_TWICE', 'FILE_TOO_LARGE']],
  ])('before it is read: %s', (_, here, announced, codes) => {
    expect(reviewPlace(deck, { name: 'deck.pdf', here, announced }).map(({ code }) => code)).toEqual(codes);
  });
});
