import { refusal } from '@outrigger/kernel';
import { reviewAnswer } from './answer.policy.js';

const question = {
  choices: [{ value: 'yes', label: 'Yes' }],
  fields: [
    { name: 'word', label: 'A word', kind: 'text', required: true },
    { name: 'more', label: 'More', kind: 'area' },
  ],
};
const open = { answeredAt: null };

describe('S6: an answer from a letter', () => {
  it.each([
    ['a whole one', open, question, 'yes', { word: 'Hello.', more: 'x'.repeat(10_000) }, []],
    ['twice', { answeredAt: new Date() }, question, 'yes', { word: 'Hello.' }, ['ANSWERED']],
    ['to nothing', open, null, 'yes', {}, ['NOT_ASKED']],
    ['against', open, { ...question, against: [refusal('NOT_OPEN', 'No.')] }, 'yes', {}, ['NOT_OPEN']],
    ['another choice, without the word', open, question, 'no', { word: ' ' }, ['NO_SUCH_CHOICE', 'FIELD_MISSING']],
    ['a line that goes on', open, question, 'yes', { word: 'x'.repeat(501) }, ['FIELD_TOO_LONG']],
  ])('%s', (_, link, asked, choice, fields, refused) => {
    expect(reviewAnswer(link, asked, choice, fields).map(({ code }) => code)).toEqual(refused);
  });
});
