import { askedAs, freshKey, moved, newQuestion } from './form-draft';

describe('a form in the making', () => {
  it.each([
    ['up', 1, -1, 'bac'],
    ['down', 1, 1, 'acb'],
    ['past the beginning', 0, -1, 'abc'],
    ['past the end', 2, 1, 'abc'],
  ])('moves a question %s', (_, at, by, order) => {
    expect(moved(['a', 'b', 'c'], at, by).join('')).toBe(order);
  });

  it('names a new question as no other is named', () => {
    expect(freshKey('question', new Set(['name', 'question3']))).toBe('question4');
  });

  it('keeps the words of a question that is asked in another way, and drops what does not go with it', () => {
    const options = [{ value: 'a', label: 'A' }];
    const choice = { ...newQuestion('choice', 'q'), label: 'Which?', required: true, options, max: 3 };
    expect(askedAs(choice, 'choices').options).toEqual(options);
    expect(askedAs(choice, 'text')).toMatchObject({
      key: 'q',
      label: 'Which?',
      required: true,
      options: [],
      max: null,
    });
  });
});
