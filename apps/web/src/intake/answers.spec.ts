import type { Question } from './answers';
import { answersOf, inputOf, meet } from './answers';

const asked = (key: string, kind: Question['kind'] = 'text'): Question => ({
  key,
  kind,
  label: key,
  help: '',
  required: true,
  means: null,
  options: [],
  min: null,
  max: null,
  from: null,
  until: null,
  takes: [],
});

describe('the answers of a draft', () => {
  it('are read by the questions that are asked, and sent as they are', () => {
    const fields = [asked('team'), asked('needs', 'choices'), asked('name')];
    const kept = [
      { key: 'team', values: ['Mia'] },
      { key: 'needs', values: ['Pricing', 'Team'] },
      { key: 'gone', values: ['not asked any more'] },
    ];
    const answers = answersOf(fields, kept);
    expect(answers).toEqual({ team: 'Mia', needs: ['Pricing', 'Team'], name: '' });
    expect(inputOf(answers, ['needs', 'name'])).toEqual([
      { key: 'needs', values: ['Pricing', 'Team'] },
      { key: 'name', value: '' },
    ]);
  });
});

describe('two tabs that meet', () => {
  const before = { name: 'Aqua', team: 'Mia' };
  it.each([
    ['what the other has written is taken over', {}, { team: 'Tom' }, { name: 'Aqua', team: 'Tom' }, []],
    ['each keeps its own question', { name: 'Flow' }, { team: 'Tom' }, { name: 'Flow', team: 'Tom' }, []],
    ['the same words twice are no quarrel', { team: 'Tom' }, { team: 'Tom' }, { name: 'Aqua', team: 'Tom' }, []],
    ['two answers to one question are', { team: 'Ada' }, { team: 'Tom' }, { name: 'Aqua', team: 'Ada' }, ['team']],
  ])('%s', (_, here, there, answers, torn) => {
    const changed = new Set(Object.keys(here));
    const met = meet({ before, mine: { ...before, ...here }, changed, theirs: { ...before, ...there } });
    expect(met).toEqual({ answers, torn });
  });
});
