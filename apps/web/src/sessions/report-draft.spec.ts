import { beginReport, belowStrength, inputOf } from './report-draft';

const attendee = (membershipId: string, part: 'lead' | 'mentor' | 'founder') => ({
  id: membershipId,
  membershipId,
  name: membershipId,
  part,
  attended: null,
});
const session = {
  attendees: [attendee('l', 'lead'), attendee('m', 'mentor'), attendee('n', 'mentor'), attendee('f', 'founder')],
  agenda: [
    { id: '1', position: 0, title: 'Price', minutes: 30, topic: 'pricing' },
    { id: '2', position: 1, title: 'Discount', minutes: 15, topic: 'pricing' },
    { id: '3', position: 2, title: 'News', minutes: 10, topic: null },
  ],
};

describe('report draft', () => {
  it("begins with everybody there and the agenda's topics, each once", () => {
    const draft = beginReport(session);
    expect(draft.attendeeIds).toEqual(['l', 'm', 'n', 'f']);
    expect(draft.topics).toEqual([{ topic: 'pricing', minutes: 45 }]);
  });

  it('T1: counts mentors, not founders, against the least of a session', () => {
    const draft = beginReport(session);
    expect(belowStrength(draft, session, 3)).toBe(false);
    expect(belowStrength({ ...draft, attendeeIds: ['l', 'm', 'f'] }, session, 3)).toBe(true);
  });

  it('sends only lines that say something', () => {
    const input = inputOf('s', {
      ...beginReport(session),
      summary: ' Good. ',
      topics: [{ topic: '', minutes: 30 }],
      actions: [
        { ownerId: 'f', text: ' Call ', dueOn: '' },
        { ownerId: null, text: 'Nobody', dueOn: '' },
        { ownerId: 'l', text: ' ', dueOn: '' },
      ],
      exceptionReason: ' ',
    });
    expect(input).toEqual({
      sessionId: 's',
      summary: 'Good.',
      attendeeIds: ['l', 'm', 'n', 'f'],
      topics: [],
      actions: [{ ownerId: 'f', text: 'Call', dueOn: null }],
    });
  });
});
