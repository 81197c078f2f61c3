import { beginReport, belowStrength, inputOf, without, withTopic } from './report-draft';

const item = (id: string, position: number, title: string, minutes: number, topic: string | null) => ({
  id,
  position,
  title,
  minutes,
  topic,
  ask: 'explore' as const,
  words: null,
  outcome: null,
  outcomeWords: null,
});

const attendee = (membershipId: string, part: 'lead' | 'mentor' | 'founder') => ({
  id: membershipId,
  membershipId,
  name: membershipId,
  part,
  answer: 'yes' as const,
  hasPreRead: null,
  attended: null,
});
const session = {
  attendees: [attendee('l', 'lead'), attendee('m', 'mentor'), attendee('n', 'mentor'), attendee('f', 'founder')],
  agenda: [
    item('1', 0, 'Price', 30, 'pricing'),
    item('2', 1, 'Discount', 15, 'pricing'),
    item('3', 2, 'News', 10, null),
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
      items: [],
      choices: [],
      nextInWeeks: null,
    });
  });

  it('S5: keeps what became of points, and advice that differs as options', () => {
    const draft = beginReport(session);
    const [first, ...others] = draft.outcomes;
    const input = inputOf('s', {
      ...draft,
      outcomes: [{ itemId: first?.itemId ?? '', outcome: 'decided', words: ' Flat fee. ' }, ...others],
      choices: [
        { question: ' Price ', options: 'flat fee / by sensor', decided: '' },
        { question: '', options: 'a / b', decided: '' },
      ],
      nextInWeeks: 5,
    });
    expect(input).toMatchObject({
      items: [{ itemId: '1', outcome: 'decided', words: 'Flat fee.' }],
      choices: [{ question: 'Price', options: ['flat fee', 'by sensor'], decided: null }],
      nextInWeeks: 5,
    });
  });

  it('D1: a tap on a topic adds half of what is left, and another takes it away', () => {
    const one = withTopic([], 'pricing', 90);
    const two = withTopic(one, 'hiring', 90);
    expect(two).toEqual([
      { topic: 'pricing', minutes: 45 },
      { topic: 'hiring', minutes: 25 },
    ]);
    expect(without(two, 'pricing')).toEqual([{ topic: 'hiring', minutes: 25 }]);
  });
});
