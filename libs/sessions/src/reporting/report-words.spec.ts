import { readChoice } from './choice-words.js';
import { minutesOf, type Share, sharesOf } from './shares.js';

describe('D1: three taps', () => {
  const taps = (...shares: Share[]) => shares.map((share, index) => ({ topic: `t${index}`, share }));
  it.each<[Share[], number, number[]]>([
    [['most', 'some', 'little'], 90, [55, 25, 10]],
    [['some', 'some', 'some'], 90, [30, 30, 30]],
    [['most', 'none', 'some'], 60, [40, 20]],
    [['little'], 45, [45]],
    [['none'], 90, []],
    [['most', 'most', 'most'], 100, [40, 30, 30]],
  ])('%j of %i minutes: %j', (shares, length, minutes) => {
    const found = minutesOf(taps(...shares), length);
    expect(found.map((topic) => topic.minutes)).toEqual(minutes);
  });

  it('are suggested by the agenda, its longest topics first', () => {
    const item = (topic: string | null, minutes: number) => ({ topic, minutes });
    const agenda = [
      item('legal', 5),
      item('pricing', 20),
      item(null, 60),
      item('pricing', 10),
      item('hiring', 15),
      item('cash', 10),
    ];
    expect([...sharesOf(agenda)]).toEqual([
      ['pricing', 'most'],
      ['hiring', 'some'],
      ['cash', 'little'],
    ]);
    expect([...sharesOf([])]).toEqual([]);
  });
});

describe('S5: advice that differs', () => {
  it.each([
    [
      'Price: flat fee / by sensor = flat fee',
      { question: 'Price', options: ['flat fee', 'by sensor'], decided: 'flat fee' },
    ],
    [
      'Hire or contract? : hire / contract',
      { question: 'Hire or contract?', options: ['hire', 'contract'], decided: null },
    ],
    ['Ratio: 1/2 / 1/3', { question: 'Ratio', options: ['1/2', '1/3'], decided: null }],
    ['Price: flat fee', null],
    ['flat fee / by sensor', null],
    ['Many: a / b / c / d / e / f', null],
  ])('%s', (line, read) => {
    expect(readChoice(line)).toEqual(read);
  });
});
