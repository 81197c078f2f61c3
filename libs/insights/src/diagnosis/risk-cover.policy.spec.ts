import { coverOf, type Scored, type VentureTalk } from './risk-cover.policy.js';

const by = (part: Scored['part'], causeGroup: string, score: number): Scored => ({ part, causeGroup, score });
const talk = (changes: Partial<VentureTalk>): VentureTalk => ({
  scores: [],
  talkedAbout: [],
  lastSessions: 3,
  lastOnNeed: 0,
  ...changes,
});

describe('D1: the risks that sessions take care of', () => {
  it.each([
    [[], [], [], null],
    [[by('founder', 'team', 2)], [], [], null],
    [[by('founder', 'team', 3), by('lead', 'team', 4)], ['team'], ['team'], 100],
    [[by('lead', 'money', 3), by('founder', 'need', 3), by('lead', 'need', 1)], ['need'], ['money', 'need'], 50],
    [[by('lead', 'money', 4)], ['need'], ['money'], 0],
  ])('%j, talked about %j: %j, covered %s', (scores, talkedAbout, points, coverage) => {
    expect(coverOf(talk({ scores, talkedAbout }))).toMatchObject({ points, coverage });
  });

  it.each([
    ['scored 4 by the lead, three sessions without', by('lead', 'need', 4), 3, 0, true],
    ['one of three was on it', by('lead', 'need', 4), 3, 1, false],
    ['two sessions so far', by('lead', 'need', 4), 2, 0, false],
    ['scored 3', by('lead', 'need', 3), 3, 0, false],
    ['scored 4 by the founders alone', by('founder', 'need', 4), 3, 0, false],
    ['another group', by('lead', 'team', 4), 3, 0, false],
  ])('the need, %s: %5$s', (_, score, lastSessions, lastOnNeed, flagged) => {
    expect(coverOf(talk({ scores: [score], lastSessions, lastOnNeed })).needIsSilent).toBe(flagged);
  });
});
