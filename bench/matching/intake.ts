import { type Level, type Need, type TeamMatching, type TeamMentor, type TeamVenture } from '@outrigger/matching';

/** How large an intake is, and how many hours its mentors have left over. */
export interface Size {
  readonly mentors: number;
  readonly ventures: number;
  readonly tight: boolean;
}

type Chance = () => number;

/** The same numbers on every machine; the plain generator of Numerical Recipes. */
export const chanceOf = (seed: number): Chance => {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
};

/** Skills in trades: a mentor knows their trade well and a little of one other. */
const TRADES = 8;
const SKILLS_PER_TRADE = 4;
const SLOTS = 60;
/** What the smallest team takes a month, and how many times that mentors have free, all together. */
const TEAM_HOURS = 9;
const LOOSE = 3;
const TIGHT = 1.9;
/** What a mentor has at least who is not fully taken. */
const FREE_HOURS = 5;
const LEVELS: readonly Level[] = [
  'newcomer',
  'newcomer',
  'regular',
  'regular',
  'regular',
  'experienced',
  'experienced',
];

/**
 * An intake as they are: backgrounds of unlike size, a third of the mentors able to lead, hours partly given already,
 * ventures that need three to six skills, fit out of 100 that follows skills and interest, conflicts here and there.
 */
export function intake({ mentors, ventures, tight }: Size, chance: Chance): TeamMatching {
  const below = (most: number): number => Math.floor(chance() * most);
  const hours = ((tight ? TIGHT : LOOSE) * TEAM_HOURS * ventures) / mentors;
  const people = Array.from({ length: mentors }, (_, i) => mentor(i, hours, chance));
  const companies = Array.from({ length: ventures }, (_, i) => venture(i, chance));
  return {
    format: 'team-matching/1',
    rules: {
      teamMin: 3,
      teamMax: 5,
      maxPerFamily: 1,
      maxNewcomers: 1,
      newcomerNeedsExperienced: true,
      minCommonSlots: 2,
      memberCost: 45,
    },
    mentors: people,
    ventures: companies,
    fit: people.map(({ skills }) =>
      companies.map(({ needs }) => {
        const useful = needs.filter(({ skill }) => skills.includes(skill)).length;
        const interest = chance() < 0.3 ? 25 : 0;
        return chance() < 0.06 ? -1 : Math.min(100, 12 * useful + interest + below(40));
      }),
    ),
    locks: [],
  };
}

/** @param hours free a month, on the average of all: some have none left, the others enough for a seat or two. */
function mentor(i: number, hours: number, chance: Chance): TeamMentor {
  const below = (most: number): number => Math.floor(chance() * most);
  const trade = Math.floor(TRADES * chance() ** 1.3);
  const own = Array.from({ length: 3 }, () => trade * SKILLS_PER_TRADE + below(SKILLS_PER_TRADE));
  const level = LEVELS[below(LEVELS.length)] ?? 'regular';
  const ofTheFree = Math.max(hours, FREE_HOURS);
  const free = chance() < hours / ofTheFree ? Math.round(ofTheFree * (0.5 + chance())) : below(2);
  const load = below(5);
  return {
    id: `m${i}`,
    family: trade,
    skills: [...new Set([...own, below(TRADES * SKILLS_PER_TRADE)])],
    lead: level !== 'newcomer' && chance() < 0.6,
    level,
    capacity: load + free,
    load,
    slots: week(0.5, chance),
  };
}

function venture(i: number, chance: Chance): TeamVenture {
  const below = (most: number): number => Math.floor(chance() * most);
  const skills = new Set(Array.from({ length: 3 + below(4) }, () => below(TRADES * SKILLS_PER_TRADE)));
  const needs = [...skills].map((skill, at): Need => ({ skill, weight: 15 + below(26), required: at === 0 }));
  return {
    id: `v${i}`,
    priority: 1,
    needs,
    memberHours: 2 + below(2),
    leadHours: 3 + below(3),
    slots: week(0.6, chance),
  };
}

const week = (share: number, chance: Chance): string =>
  Array.from({ length: SLOTS }, () => (chance() < share ? '1' : '0')).join('');
