import type { RefusedFragment } from '../gql/graphql';
import { AskError } from './ask-error';
import { about, byField, refusalsOf } from './refusals';

const refusal = (message: string, field: string | null = null, subjectId: string | null = null): RefusedFragment => ({
  code: 'X',
  message,
  field,
  subjectId,
});

describe('refusals by field', () => {
  it('joins what one field has against it, and leaves out what has no field', () => {
    expect(byField([refusal('Short.', 'name'), refusal('Odd.', 'name'), refusal('Busy.')])).toEqual({
      name: 'Short. Odd.',
    });
  });

  it('shows a fault inside a list at the list as well', () => {
    expect(byField([refusal('Empty.', 'items.2.title')])).toEqual({ items: 'Empty.', 'items.2.title': 'Empty.' });
  });

  it('finds those about one row', () => {
    const [first, second] = [refusal('A.', 'mentorIds', 'a'), refusal('B.', 'mentorIds', 'b')];
    expect(about([first, second], 'b')).toEqual([second]);
  });
});

describe('failures as refusals', () => {
  it('passes on those that the api names', () => {
    const refusals = [refusal('Too long.', 'name')];
    expect(refusalsOf(new AskError({ message: 'Too long.', extensions: { refusals } }))).toEqual(refusals);
  });

  it.each([
    [
      new AskError({ message: 'You may not do this here.', extensions: { code: 'FORBIDDEN' } }),
      'FORBIDDEN',
      /may not do this/,
    ],
    [new AskError({ message: '', extensions: { code: 'OFFLINE' } }), 'OFFLINE', /cannot be reached/],
    [new TypeError('x is undefined'), 'INTERNAL', /our fault/],
  ])('says %s in words for people', (error, code, words) => {
    const [only, ...others] = refusalsOf(error);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code, message: expect.stringMatching(words) });
  });
});
