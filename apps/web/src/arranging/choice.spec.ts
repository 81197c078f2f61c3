import { ANY_ROOM, chosenTime, NO_ROOM, OWN_TIME, questionOf, type Terms } from './choice';
import type { Suggested } from './day-bars';

const TERMS: Terms = { lengthMinutes: 90, weeks: 3, room: ANY_ROOM, place: '', mustIds: null };
const suggested = {
  times: [{ startsAt: '2026-12-01T14:00:00.000Z', endsAt: '2026-12-01T15:30:00.000Z', roomId: 'r' }],
} as unknown as Suggested;
const OWN = { day: '2026-12-02', clock: '10:00' };

describe('what is asked for', () => {
  it.each([
    ['any room', TERMS, { online: false }],
    ['one room', { ...TERMS, room: 'r' }, { online: false, roomId: 'r' }],
    ['no room', { ...TERMS, room: NO_ROOM }, { online: true }],
    ['those who must come', { ...TERMS, mustIds: ['m'] }, { online: false, mustIds: ['m'] }],
  ])('%s', (_, terms, expected) =>
    expect(questionOf('s', terms)).toEqual({ sessionId: 's', lengthMinutes: 90, weeks: 3, ...expected }),
  );
});

describe('the time that is chosen', () => {
  const chosen = (choice: string, terms = TERMS) => chosenTime(choice, suggested, OWN, 'Europe/Paris', terms);

  it('is a suggested one, with its room', () =>
    expect(chosen('2026-12-01T14:00:00.000Z')).toEqual({
      startsAt: '2026-12-01T14:00:00.000Z',
      endsAt: '2026-12-01T15:30:00.000Z',
      roomId: 'r',
    }));
  it('is one’s own, by the clock of the programme', () =>
    expect(chosen(OWN_TIME, { ...TERMS, room: 'x' })).toEqual({
      startsAt: '2026-12-02T09:00:00Z',
      endsAt: '2026-12-02T10:30:00.000Z',
      roomId: 'x',
    }));
  it('is none where everybody is asked', () => expect(chosen('ask')).toBeNull());
});
