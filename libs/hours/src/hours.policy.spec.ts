import {
  type Booking,
  isLate,
  type Opening,
  reviewBooking,
  reviewCancelling,
  reviewOffer,
  reviewOpening,
  reviewWriting,
  type Writing,
} from './hours.policy.js';

const now = new Date('2026-03-02T09:00:00Z');
const inHours = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
const codes = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);

describe('opening office hours (A1, C2)', () => {
  const opening: Opening = { warranted: true, active: true, times: [inHours(30)], lengthMinutes: 30, now };

  it.each<[string, Partial<Opening>, string[]]>([
    ['one in time', {}, []],
    ['without a warrant', { warranted: false }, ['WARRANT_MISSING']],
    ['on leave', { active: false }, ['NOT_ACTIVE']],
    ['no room for one', { times: [] }, ['NO_SLOT']],
    ['too many', { times: Array.from({ length: 101 }, (_, index) => inHours(index + 1)) }, ['TOO_MANY_SLOTS']],
    ['one that has begun', { times: [inHours(-1), inHours(5)] }, ['TIME_HAS_PASSED']],
    ['next year', { times: [inHours(24 * 200)] }, ['TOO_FAR_AHEAD']],
    ['all at once', { warranted: false, active: false, times: [] }, ['WARRANT_MISSING', 'NOT_ACTIVE', 'NO_SLOT']],
  ])('%s', (_, changes, expected) => {
    expect(codes(reviewOpening({ ...opening, ...changes }))).toEqual(expected);
  });
});

describe('booking an office hour (A1, C2)', () => {
  const booking: Booking = {
    startsAt: inHours(30),
    isClosed: false,
    isBooked: false,
    isHeld: false,
    isFit: true,
    ventureStatus: 'mentored',
    booked: 1,
    allowance: 2,
    now,
  };

  it.each<[string, Partial<Booking>, string[]]>([
    ['free and allowed', {}, []],
    ['accepted, without a team yet', { ventureStatus: 'accepted' }, []],
    ['taken back by the mentor', { isClosed: true }, ['SLOT_UNBOOKABLE']],
    ['kept apart by an interest, or without a warrant', { isFit: false }, ['SLOT_UNBOOKABLE']],
    ['both say no more than one', { isClosed: true, isFit: false }, ['SLOT_UNBOOKABLE']],
    ['begun', { startsAt: now }, ['SLOT_OVER']],
    ['booked', { isBooked: true }, ['SLOT_TAKEN']],
    ['held for one that waited', { isHeld: true }, ['SLOT_TAKEN']],
    ['a venture that pauses', { ventureStatus: 'paused' }, ['VENTURE_NOT_READY']],
    ['an application', { ventureStatus: 'submitted' }, ['VENTURE_NOT_READY']],
    ['the allowance is spent', { booked: 2 }, ['ALLOWANCE_SPENT']],
    [
      'everything',
      { isBooked: true, ventureStatus: 'closed', booked: 3 },
      ['SLOT_TAKEN', 'VENTURE_NOT_READY', 'ALLOWANCE_SPENT'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(codes(reviewBooking({ ...booking, ...changes }))).toEqual(expected);
  });

  it.each([
    [24, 24, false],
    [23, 24, true],
    [1, 0, false],
  ])('given back %d hours before, with %d of notice: late is %s', (before, notice, late) => {
    expect(isLate(inHours(before), notice, now)).toBe(late);
  });
});

it.each([
  ['to come', { cancelledAt: null, startsAt: inHours(1) }, []],
  ['cancelled', { cancelledAt: now, startsAt: inHours(1) }, ['BOOKING_OVER']],
  ['begun', { cancelledAt: null, startsAt: now }, ['SLOT_OVER']],
])('cancelling a booking: %s', (_, booking, expected) => {
  expect(codes(reviewCancelling({ ...booking, now }))).toEqual(expected);
});

describe('writing a check-in (A1)', () => {
  const writing: Writing = {
    byFounder: true,
    cancelledAt: null,
    endsAt: inHours(-24),
    version: 1,
    expectedVersion: 1,
    now,
  };

  it.each<[string, Partial<Writing>, string[]]>([
    ['after the hour', {}, []],
    ['before it', { endsAt: inHours(50) }, []],
    ['by the office', { byFounder: false }, ['CHECK_IN_IS_THE_FOUNDERS']],
    ['of one that was cancelled', { cancelledAt: now }, ['BOOKING_OVER']],
    ['a month later', { endsAt: inHours(-24 * 31) }, ['CHECK_IN_CLOSED']],
    ['over what another founder wrote', { expectedVersion: 0 }, ['CHECK_IN_CHANGED']],
  ])('%s', (_, changes, expected) => {
    expect(codes(reviewWriting({ ...writing, ...changes }))).toEqual(expected);
  });
});

it.each([
  [null, 1, []],
  ['expired', 1, ['OFFER_OVER']],
  [null, 0, ['OFFER_OVER']],
])('an offer that is %s and ends in %d hours', (outcome, hours, expected) => {
  expect(codes(reviewOffer({ outcome, expiresAt: inHours(hours), now }))).toEqual(expected);
});
