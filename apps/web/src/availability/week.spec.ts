import { painted, readHours, shareOf, WORKING_WEEK, written } from './week';

describe('a week that is painted', () => {
  it('gains an hour, which joins its neighbours', () => {
    const week = [{ day: 1, from: '09:00', to: '10:00' }];
    expect(painted(painted(week, 1, 10, true), 1, 12, true)).toEqual([
      { day: 1, from: '09:00', to: '11:00' },
      { day: 1, from: '12:00', to: '13:00' },
    ]);
  });

  it('loses an hour out of the middle, and half an hour with it', () => {
    expect(painted([{ day: 2, from: '09:30', to: '12:00' }], 2, 9, false)).toEqual([
      { day: 2, from: '10:00', to: '12:00' },
    ]);
    expect(painted([{ day: 2, from: '09:00', to: '12:00' }], 2, 10, false)).toHaveLength(2);
  });

  it('reads what runs over midnight on both days, Sunday into Monday too', () => {
    const week = [{ day: 7, from: '22:00', to: '02:00' }];
    expect([written(week, 7), written(week, 1)]).toEqual(['22:00-24:00', '00:00-02:00']);
    expect([shareOf(week, 7, 23), shareOf(week, 1, 1), shareOf(week, 1, 2)]).toEqual([1, 1, 0]);
  });

  it('tells how much of an hour is free', () => {
    expect(shareOf([{ day: 3, from: '09:15', to: '09:45' }], 3, 9)).toBe(0.5);
    expect(shareOf(WORKING_WEEK, 6, 9)).toBe(0);
  });
});

describe('a day that is written', () => {
  it.each<[string, string[] | null]>([
    ['', []],
    ['9-12', ['09:00 12:00']],
    ['09:30 – 12:00; 14-24', ['09:30 12:00', '14:00 24:00']],
    ['22-2', ['22:00 02:00']],
    ['24-8', null],
    ['9', null],
    ['nine to five', null],
    ['9:75-10', null],
  ])('%j', (text, expected) => {
    expect(readHours(text)?.map(({ from, to }) => `${from} ${to}`) ?? null).toEqual(expected);
  });
});
