import {
  type MeetingState,
  reviewAnswer,
  reviewArrival,
  reviewGuest,
  reviewInvitation,
  reviewListed,
  reviewProgramme,
  reviewRecord,
} from './meeting.policy.js';

const at = (clock: string, day = 10): Date => new Date(`2026-03-${day}T${clock}:00Z`);
const meeting = (changes: Partial<MeetingState> = {}): MeetingState => ({
  id: 'm',
  status: 'invited',
  startsAt: at('18:00'),
  endsAt: at('20:00'),
  ...changes,
});
const codesOf = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);

describe('an answer to an invitation (C4)', () => {
  it.each([
    ['is taken beforehand', {}, at('09:00'), []],
    ['is taken while the meeting goes on', {}, at('19:59'), []],
    ['is not taken when it is over', {}, at('20:00'), ['MEETING_OVER']],
    ['is not taken for one that is cancelled', { status: 'cancelled' }, at('09:00'), ['MEETING_CANCELLED']],
    ['is not taken before invitations have gone', { status: 'planned' }, at('09:00'), ['NOT_INVITED_YET']],
  ] as const)('%s', (_, changes, now, expected) => {
    expect(codesOf(reviewAnswer(meeting(changes), now))).toEqual(expected);
  });
});

describe('an arrival (C4)', () => {
  it.each([
    ['an hour before', {}, at('17:00'), [], []],
    ['earlier', {}, at('16:59'), ['DOORS_CLOSED'], ['DOORS_CLOSED']],
    ['while it goes on', {}, at('19:59'), [], []],
    ['when it is over', {}, at('20:00'), ['MEETING_OVER'], []],
    ['when its minutes are filed', { status: 'held' }, at('19:30'), ['MEETING_OVER'], []],
    ['at one that is cancelled', { status: 'cancelled' }, at('18:30'), ['MEETING_CANCELLED'], ['MEETING_CANCELLED']],
  ] as const)('%s: by the code, and by the office', (_, changes, now, byCode, byOffice) => {
    expect(codesOf(reviewArrival(meeting(changes), now))).toEqual(byCode);
    expect(codesOf(reviewListed(meeting(changes), now))).toEqual(byOffice);
  });
});

describe('invitations (C4)', () => {
  it.each([
    ['go to everybody', {}, 12, at('09:00'), []],
    ['go to nobody twice', {}, 0, at('09:00'), ['NOBODY_TO_INVITE']],
    ['do not go once it has begun', {}, 2, at('18:00'), ['MEETING_BEGUN']],
    [
      'tell all reasons',
      { status: 'cancelled' },
      0,
      at('20:00'),
      ['MEETING_CANCELLED', 'MEETING_OVER', 'NOBODY_TO_INVITE'],
    ],
  ] as const)('%s', (_, changes, readers, now, expected) => {
    expect(codesOf(reviewInvitation(meeting(changes), readers, now))).toEqual(expected);
  });
});

describe('the programme of an evening (C4)', () => {
  const pitch = { kind: 'venture', title: 'A venture pitches', minutes: 20, ventureId: 'v' } as const;
  it.each([
    ['fits', [pitch, { kind: 'case', title: 'A case', minutes: 100 }], 3, [], []],
    ['is too long', [{ kind: 'case', title: 'A case', minutes: 121 }], 3, [], ['PROGRAMME_TOO_LONG']],
    ['was written by somebody else meanwhile', [], 2, [], ['PROGRAMME_CHANGED']],
    ['names a venture twice', [pitch, pitch], 3, [], ['NAMED_TWICE']],
    ['names none that pitches', [{ ...pitch, ventureId: null }], 3, [], ['WHICH_VENTURE']],
    ['names a foreign one', [pitch], 3, ['v'], ['NOBODY_LIKE_THAT']],
  ] as const)('%s', (_, items, expectedVersion, unknown, expected) => {
    const written = { ...meeting(), programmeVersion: 3 };
    expect(codesOf(reviewProgramme({ meeting: written, expectedVersion, items, unknown, now: at('09:00') }))).toEqual(
      expected,
    );
  });
});

describe('a guest (C4)', () => {
  const mentor = { id: 'a', name: 'Ada' };
  it.each([
    ['is named beforehand', null, at('09:00', 1), []],
    ['and at the door', null, at('18:30'), []],
    ['is from outside the cohort', mentor, at('09:00', 1), ['GUEST_IS_A_MENTOR']],
  ] as const)('%s', (_, known, now, expected) => {
    expect(codesOf(reviewGuest(meeting(), known, now))).toEqual(expected);
  });
});

describe('minutes and decisions (C4)', () => {
  it.each([
    ['are written once it has begun', {}, at('18:00'), []],
    ['not before', {}, at('17:59'), ['MEETING_TO_COME']],
    ['nor of one that is cancelled', { status: 'cancelled' }, at('21:00'), ['MEETING_CANCELLED']],
  ] as const)('%s', (_, changes, now, expected) => {
    expect(codesOf(reviewRecord(meeting(changes), now))).toEqual(expected);
  });
});
