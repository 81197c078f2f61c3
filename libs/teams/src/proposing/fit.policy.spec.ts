import { type Fit, fitOf, mostOfOneBackground, type Pairing, PARTS, type Sizes } from './fit.policy.js';

const NOBODY: Pairing = {
  needsMet: 0,
  knowsSector: false,
  sharesLanguage: false,
  minutesApart: 720,
  isFull: false,
  hours: 10,
  hoursFree: 0,
  canLead: false,
  ventures: 0,
  said: null,
  declined: false,
  conflicted: false,
};
const said = (answer: 'yes' | 'maybe' | 'no' | 'stake', couldLead = false): Partial<Pairing> => ({
  said: { answer, couldLead },
});

describe('T4: what fit is made of', () => {
  it.each<[string, Partial<Pairing>, Partial<Fit['parts']>]>([
    ['nothing', {}, {}],
    ['a yes', said('yes'), { interest: 25 }],
    ['a maybe', said('maybe'), { interest: 10 }],
    ['who could lead and may', { ...said('yes', true), canLead: true }, { interest: 25, lead: 5 }],
    ['who would lead and may not', said('yes', true), { interest: 25 }],
    ['one need', { needsMet: 1 }, { expertise: 8 }],
    ['no more than three needs', { needsMet: 7 }, { expertise: 24 }],
    ['the sector', { knowsSector: true }, { sector: 4 }],
    ['a language', { sharesLanguage: true }, { language: 3 }],
    ['the same days', { minutesApart: 120 }, { time: 4 }],
    ['half the day', { minutesApart: 300 }, { time: 2 }],
    ['hours half free', { hoursFree: 5 }, { load: 3 }],
    ['hours overdrawn', { hoursFree: -4 }, {}],
    ['no hours at all', { hours: 0 }, {}],
    ['one venture behind them', { ventures: 1 }, { experience: 1 }],
    ['several', { ventures: 3 }, { experience: 2 }],
  ])('%s', (_, known, expected) => {
    const none = Object.fromEntries(Object.keys(PARTS).map((part) => [part, 0]));
    expect(fitOf({ ...NOBODY, ...known })).toEqual({ parts: { ...none, ...expected }, bar: null });
  });
});

describe('C2, T4: what keeps a mentor off whatever speaks for them', () => {
  it.each<[string, Partial<Pairing>, Fit['bar']]>([
    ['a declared interest', { ...said('yes'), conflicted: true }, 'conflict'],
    ['a stake, told on a list', said('stake'), 'conflict'],
    ['their own no', said('no'), 'said_no'],
    ['as many ventures as they want', { isFull: true }, 'full'],
    ['a no to a team that was proposed', { ...said('yes'), declined: true }, 'said_no'],
    ['a declared interest before a no', { ...said('no'), conflicted: true }, 'conflict'],
    ['nothing', said('maybe'), null],
  ])('%s', (_, known, bar) => {
    expect(fitOf({ ...NOBODY, ...known }).bar).toBe(bar);
  });
});

describe('T3: how many of one background', () => {
  it.each<[Sizes, number]>([
    [{ teamMin: 3, teamMax: 5, distinctBackgrounds: 'all' }, 1],
    [{ teamMin: 3, teamMax: 5, distinctBackgrounds: 2 }, 2],
    [{ teamMin: 3, teamMax: 5, distinctBackgrounds: 3 }, 1],
    [{ teamMin: 4, teamMax: 5, distinctBackgrounds: 2 }, 3],
    [{ teamMin: 2, teamMax: 5, distinctBackgrounds: 2 }, 1],
    [{ teamMin: 5, teamMax: 5, distinctBackgrounds: 3 }, 2],
  ])('%j allows %i', (sizes, most) => {
    expect(mostOfOneBackground(sizes)).toBe(most);
  });
});
