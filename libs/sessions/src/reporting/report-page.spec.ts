import { Refused } from '@outrigger/kernel';
import { type Reportable, reportGiven, reportQuestion } from './report-page.js';

const session: Reportable = {
  id: 's',
  ventureId: 'v',
  ventureName: 'Aquaflow',
  number: 4,
  lengthMinutes: 90,
  today: '2026-11-23',
  attendees: [
    { membershipId: 'j', name: 'Jane Roe', part: 'lead' },
    { membershipId: 'm', name: 'Mia Holt', part: 'founder' },
  ],
  agenda: [{ topic: 'pricing', minutes: 40 }],
  topics: [
    { code: 'hiring', label: 'Hiring' },
    { code: 'pricing', label: 'Pricing' },
    { code: 'cash', label: 'Cash' },
    { code: 'legal', label: 'Legal' },
  ],
};

describe('S3: a report from a letter', () => {
  it('is asked for with everybody there and the topics of the agenda tapped', () => {
    const { fields = [] } = reportQuestion(session, { tongue: 'en' });
    expect(fields.filter(({ kind }) => kind === 'check').map(({ value }) => value)).toEqual(['on', 'on']);
    expect(fields.filter(({ kind }) => kind === 'taps').map(({ name, value }) => [name, value])).toEqual([
      ['topic-pricing', 'most'],
      ['topic-hiring', 'none'],
      ['topic-cash', 'none'],
      ['topic-legal', 'none'],
    ]);
  });

  it('is read as it was given', () => {
    const given = {
      'came-j': 'on',
      'topic-pricing': 'most',
      'topic-hiring': 'some',
      'topic-cash': 'little',
      'topic-legal': 'none',
      summary: ' A flat fee. ',
      choices: 'Price: flat fee / by sensor = flat fee',
      actions: 'Mia: send the letter by Friday\n\nJane: ask the bank',
      next: '5',
    };
    expect(reportGiven(session, given)).toEqual({
      sessionId: 's',
      summary: 'A flat fee.',
      topics: [
        { topic: 'pricing', minutes: 55 },
        { topic: 'hiring', minutes: 25 },
        { topic: 'cash', minutes: 10 },
      ],
      attendeeIds: ['j'],
      actions: [
        { ownerId: 'm', text: 'send the letter', dueOn: '2026-11-27' },
        { ownerId: 'j', text: 'ask the bank', dueOn: null },
      ],
      choices: [{ question: 'Price', options: ['flat fee', 'by sensor'], decided: 'flat fee' }],
      exceptionReason: null,
      nextInWeeks: 5,
    });
  });

  it('says at once what cannot be read', () => {
    const given = {
      'topic-pricing': 'most',
      'topic-hiring': 'some',
      'topic-cash': 'little',
      'topic-legal': 'little',
      choices: 'It depends',
      actions: 'Somebody should call\nZoe: call',
    };
    const read = (): unknown => reportGiven(session, given);
    expect(read).toThrow(Refused);
    try {
      read();
    } catch (error) {
      expect((error as Refused).refusals.map(({ code }) => code)).toEqual([
        'TOO_MANY_TOPICS',
        'CHOICE_UNREAD',
        'ACTION_WITHOUT_OWNER',
        'ACTION_WITHOUT_OWNER',
      ]);
    }
  });
});
