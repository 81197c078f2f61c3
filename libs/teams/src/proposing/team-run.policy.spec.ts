import { reviewCancel, reviewSearch, type Search, type Sought } from './team-run.policy.js';

const WAITS: Sought = { id: 'v', name: 'Aquaflow', status: 'accepted', isWaiting: true, hasTeam: false };
const MENTORED: Sought = { ...WAITS, status: 'mentored', hasTeam: true };
const SEARCH: Search = { kind: 'teams', ventures: [WAITS], mentors: 3, teamMin: 3 };

describe('T1, T5, C1: a search for teams', () => {
  it.each<[string, Partial<Search>, string[]]>([
    ['may be made', {}, []],
    ['needs a venture', { ventures: [] }, ['NOBODY_WAITS']],
    ['needs mentors', { mentors: 2 }, ['TOO_FEW_MENTORS']],
    ['tells both', { ventures: [], mentors: 0 }, ['NOBODY_WAITS', 'TOO_FEW_MENTORS']],
    ['is not for a venture with a team', { ventures: [MENTORED, WAITS] }, ['TEAM_EXISTS']],
    ['is not for a draft', { ventures: [{ ...WAITS, isWaiting: false }] }, ['VENTURE_NOT_ACCEPTED']],
    ['for others needs a team', { kind: 'replacement' }, ['NO_TEAM']],
    ['for others may be made', { kind: 'replacement', ventures: [MENTORED] }, []],
  ])('%s', (_, change, expected) => {
    expect(reviewSearch({ ...SEARCH, ...change }).map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ['queued', []],
    ['running', []],
    ['done', ['RUN_ENDED']],
    ['cancelled', ['RUN_ENDED']],
    ['failed', ['RUN_ENDED']],
  ] as const)('that is %s', (status, expected) => {
    expect(reviewCancel(status).map(({ code }) => code)).toEqual(expected);
  });
});
