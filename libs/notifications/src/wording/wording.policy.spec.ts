import { language } from '../texts/texts.js';
import { kindOf, LETTER_KIND_NAMES } from './kinds.js';
import { paragraphsOf, reviewWords } from './wording.policy.js';

const places = { known: ['name', 'programme', 'applicant'], required: ['applicant'], link: true };
const good = { subject: 'About {applicant}', body: 'Dear {name},\n\n{applicant} has named you.\n\n{link}' };

const codes = (changes: Partial<typeof good>, more: Partial<typeof places> = {}): string[] =>
  reviewWords({ ...good, ...changes }, { ...places, ...more }).map(({ code }) => code);

describe('the words of a letter', () => {
  it.each([
    ['good words', {}, []],
    ['no subject', { subject: ' ' }, ['NO_SUBJECT']],
    ['a subject of two lines', { subject: 'One\nBcc: all' }, ['SUBJECT_OF_LINES']],
    ['a secret in the subject', { subject: 'Press {link}' }, ['PLACEHOLDER_UNKNOWN']],
    ['a stranger in the subject', { subject: '{first}' }, ['PLACEHOLDER_UNKNOWN']],
    ['a place that is not well written', { body: `${good.body}\n\n{ name }` }, ['PLACEHOLDER_UNKNOWN']],
    ['a body without what it needs', { body: 'Hello {name}\n\n{link}' }, ['PLACEHOLDER_MISSING']],
    ['a body without its link', { body: 'Of {applicant}' }, ['PLACEHOLDER_MISSING']],
    ['a link in the middle of a sentence', { body: '{applicant}: press {link} now' }, ['LINK_NOT_ALONE']],
    ['a link twice', { body: '{applicant}\n\n{link}\n\n{link}' }, ['LINK_NOT_ALONE']],
    [
      'all at once',
      { subject: '', body: '{x}' },
      ['NO_SUBJECT', 'PLACEHOLDER_UNKNOWN', 'PLACEHOLDER_MISSING', 'PLACEHOLDER_MISSING'],
    ],
  ])('%s', (_, changes, refused) => {
    expect(codes(changes)).toEqual(refused);
  });

  it('knows no link where there is no button', () => {
    expect(codes({}, { link: false })).toEqual(['PLACEHOLDER_UNKNOWN']);
  });

  it('names the strangers and those who are known', () => {
    const [refusal] = reviewWords({ ...good, subject: '{x} and {y}' }, places);
    expect(refusal?.message).toContain('{x}, {y}. Known are {name}, {programme}, {applicant}.');
  });

  it.each(LETTER_KIND_NAMES)('are good as we wrote them: %s', (kind) => {
    const { values, required = [], link } = kindOf(kind);
    const known = ['name', 'programme', ...Object.keys(values)];
    expect(reviewWords(language('en').words.wording[kind], { known, required, link: link !== undefined })).toEqual([]);
  });

  it('has paragraphs where empty lines part them', () => {
    expect(paragraphsOf('One\ntwo\n \n\nthree\n')).toEqual(['One\ntwo', 'three']);
  });
});
