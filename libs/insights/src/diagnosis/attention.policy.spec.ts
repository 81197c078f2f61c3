import { backTest, gapsOf } from './attention.policy.js';

/** The shares of mentions of the edition of 2014, as taxonomies have them. */
const SHARES = [
  ['need', 28.8],
  ['team', 17.7],
  ['money', 12.4],
  ['business model', 11.7],
  ['focus', 10],
  ['competition', 6.4],
  ['marketing', 4.7],
  ['expansion', 3],
  ['legal', 2.7],
  ['network', 2.7],
] as const;

/** Per cent of companies that named a cause of the group: several each, 299 in all. */
const causes = Object.entries({
  need: 42 + 17 + 14 + 13,
  team: 23 + 13 + 9 + 8,
  money: 29 + 8,
  'business model': 18 + 17,
  focus: 13 + 10 + 7,
  competition: 19,
  marketing: 14,
  expansion: 9,
  legal: 8,
  network: 8,
}).map(([group, mentions]) => ({ group, mentions }));
const talk = (minutes: Readonly<Record<string, number>>, others: object = {}) =>
  SHARES.map(([group]) => ({ group, minutes: minutes[group] ?? 0, agendaMinutes: 0, riskPoints: 0, ...others }));

describe('D1: attention against causes', () => {
  it('weighs each group by its share of all mentions, not of companies', () => {
    expect(gapsOf(talk({ need: 1 }), causes).map(({ group, cause }) => [group, cause])).toEqual(
      SHARES.map(([group, share]) => [group, share]),
    );
  });

  // 35% marketing, 20% pitch and money, 15% managerial skill, 10% need, 20% others.
  it.each([
    ['need', 10, 18.8],
    ['marketing', 35, -30.3],
    ['money', 20, -7.6],
    ['team', 15, 2.7],
    ['focus', 20, -10],
    ['expansion', 0, 3],
  ])('the worked example: %s with %d%% of the minutes is %d points apart', (name, attention, gap) => {
    const log = talk({ marketing: 350, money: 200, team: 150, need: 100, focus: 200 });
    expect(gapsOf(log, causes).find(({ group }) => group === name)).toMatchObject({ attention, gap });
  });

  it('says nothing of agendas and risks where there are none', () => {
    expect(gapsOf(talk({ need: 90 }), causes)[0]).toMatchObject({ agenda: null, risk: null });
    const told = gapsOf(talk({ need: 90 }, { agendaMinutes: 5, riskPoints: 2 }), causes);
    expect(told[0]).toMatchObject({ agenda: 10, risk: 10 });
  });

  it.each([
    [9, 9, null],
    [10, 4, 40],
    [51, 17, 33.3],
    [12, 0, 0],
  ])('back-test: of %d closings %d had been talked about: %s', (closings, talked, share) => {
    expect(backTest(closings, talked)).toBe(share);
  });
});
