import { type Arrived, type CalendarAnswer, reviewMail } from './reply.policy.js';

const entry = {
  uid: 'session-1@mail.example.org',
  addresses: ['ada@example.org'],
  others: ['bo@example.org'],
  askedFrom: 2,
  withdrawn: false,
};

const says = (changes: Partial<CalendarAnswer> = {}, more: Partial<Arrived> = {}): Arrived => ({
  answer: {
    method: 'REPLY',
    uid: entry.uid,
    sequence: 2,
    attendee: 'ada@example.org',
    partstat: 'ACCEPTED',
    proposedAt: null,
    ...changes,
  },
  automatic: false,
  isReport: false,
  words: null,
  ...more,
});

const mail = (changes: Partial<Arrived>): Arrived => ({ ...says(), answer: null, ...changes });

describe('a mail to a reply address', () => {
  it.each([
    ['accepts', says(), entry, 'answered', 'yes', false],
    ['accepts, by a calendar that counts on', says({ sequence: 4 }), entry, 'answered', 'yes', false],
    ['declines with a word', says({ partstat: 'DECLINED' }, { words: 'A funeral.' }), entry, 'answered', 'no', true],
    ['may come', says({ partstat: 'TENTATIVE' }), entry, 'answered', 'maybe', false],
    ['is from a calendar that calls itself automatic', says({}, { automatic: true }), entry, 'answered', 'yes', false],
    ['is about a time before', says({ sequence: 1 }), entry, 'outdated', undefined, false],
    ['comes after it was taken back', says(), { ...entry, withdrawn: true }, 'late', undefined, false],
    ['asks for another time', says({ method: 'COUNTER' }), entry, 'time', undefined, true],
    ['is of a stranger to whom it was forwarded', says({ attendee: 'eve@evil.org' }), entry, 'guest', undefined, true],
    ['sends somebody else', says({ partstat: 'DELEGATED' }), entry, 'guest', undefined, true],
    ['answers for another who is invited', says({ attendee: 'bo@example.org' }), entry, 'refused', undefined, false],
    ['names nobody', says({ attendee: null }), entry, 'refused', undefined, false],
    ['is about another session', says({ uid: 'session-2@mail.example.org' }), entry, 'refused', undefined, false],
    ['answers an invitation at the office', says(), null, 'refused', undefined, false],
    ['is out of office', mail({ automatic: true, words: 'I am away.' }), entry, 'automatic', undefined, false],
    [
      'tells that a letter did not arrive',
      mail({ isReport: true, words: 'failed' }),
      entry,
      'bounce',
      undefined,
      false,
    ],
    ['simply says something', mail({ words: 'I am late.' }), entry, 'words', undefined, true],
    ['says something to the office', mail({ words: 'Thank you.' }), null, 'words', undefined, true],
    ['says nothing', mail({}), entry, 'automatic', undefined, false],
  ])('that %s', (_, arrived, asked, outcome, answer, waits) => {
    expect(reviewMail(arrived, asked)).toEqual({ outcome, waits, ...(answer && { says: answer }) });
  });
});
