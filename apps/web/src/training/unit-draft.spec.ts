import { draftOf, inputOf } from './unit-draft';

const UNIT = {
  id: 'a',
  title: 'Teams',
  goals: ['Knows', 'Does'],
  body: 'Words.',
  minutes: 30,
  videos: [{ title: 'A film', url: 'https://films.example.org/1' }],
  exercises: [],
  quiz: [{ question: 'Who?', options: ['Wrong', 'Right', 'Also wrong'], right: 1, because: 'So.' }],
  prerequisiteIds: [],
  files: [],
};

describe('a unit in a form', () => {
  it('comes out as it went in, the right answer wherever it stands', () => {
    const draft = draftOf(UNIT);
    expect(draft.quiz[0]?.options).toBe('Right\nWrong\nAlso wrong');
    const { goals, videos, quiz } = inputOf(draft);
    expect({ goals, videos }).toEqual({ goals: UNIT.goals, videos: UNIT.videos });
    const [question] = quiz ?? [];
    expect(question?.options[question.right]).toBe('Right');
    expect([...(question?.options ?? [])].sort()).toEqual(['Also wrong', 'Right', 'Wrong']);
  });

  it('leaves empty lines out, and names a film without a title by its address', () => {
    const { goals, videos } = inputOf({
      ...draftOf(null),
      goals: '\n One \n\n',
      videos: 'https://films.example.org/2',
    });
    expect(goals).toEqual(['One']);
    expect(videos).toEqual([{ title: 'https://films.example.org/2', url: 'https://films.example.org/2' }]);
  });
});
