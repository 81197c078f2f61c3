import { reviewFeed } from './feed.policy.js';

describe('who may follow what in a calendar (V4)', () => {
  it.each([
    ['a mentor their own', { kind: 'person', room: null, roles: ['mentor'] }, []],
    ['the office everything', { kind: 'programme', room: null, roles: ['manager'] }, []],
    ['the office a room', { kind: 'room', room: 'Dock 4', roles: ['manager'] }, []],
    ['no mentor everything', { kind: 'programme', room: null, roles: ['mentor'] }, ['OFFICE_ONLY']],
    [
      'no founder a room, and none without a name',
      { kind: 'room', room: null, roles: ['entrepreneur'] },
      ['OFFICE_ONLY', 'ROOM_MISSING'],
    ],
    ['nobody a room of their own', { kind: 'person', room: 'Dock 4', roles: ['manager'] }, ['ROOM_UNWANTED']],
  ] as const)('%s', (_, wanted, codes) => {
    expect(reviewFeed(wanted).map(({ code }) => code)).toEqual(codes);
  });
});
