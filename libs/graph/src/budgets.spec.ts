import type { Actor } from '@outrigger/kernel';
import { GraphQLError } from 'graphql';
import { Account, Budgets } from './budgets.js';

const member = (tenantId: string, credentialId: string): Actor => ({
  tenantId,
  credentialId,
  personId: null,
  memberId: null,
  roles: [],
  permissions: new Set(),
  via: 'token',
});

describe('an account', () => {
  let budgets: Budgets;
  beforeEach(() => {
    budgets = new Budgets({ perToken: 400, perProgramme: 600, perAddress: 400 }, () => 0);
  });

  const accountOf = (tenantId: string, credentialId: string, credential = credentialId): Account => {
    const account = new Account(budgets, credential, '192.0.2.1');
    account.isOf(member(tenantId, credentialId));
    return account;
  };

  it('names what is left and what it cost, as the draft has it', () => {
    const account = accountOf('ours', 'one');
    account.charge(120);
    expect(account.headers()).toEqual({
      'ratelimit-policy': '"token";q=2000;qu="cost";w=5, "programme";q=3000;qu="cost";w=5',
      ratelimit: '"token";r=1880;t=1, "programme";r=2880;t=1',
      'outrigger-cost': '120',
    });
  });

  it('refuses what its token cannot pay, takes nothing, and keeps the door shut', () => {
    accountOf('ours', 'one').charge(1_900);
    const poor = accountOf('ours', 'one');
    expect(() => {
      poor.charge(500);
    }).toThrow(GraphQLError);
    expect(poor.headers()).toMatchObject({
      ratelimit: '"token";r=100;t=1, "programme";r=1100;t=1',
      'retry-after': '1',
    });
    expect(new Account(budgets, 'one', '192.0.2.1').isShut()).toBe(true);
    expect(new Account(budgets, 'another', '192.0.2.1').isShut()).toBe(false);
  });

  it('lets the tokens of a programme share, and the neighbour alone', () => {
    accountOf('ours', 'one').charge(2_000);
    accountOf('ours', 'two').charge(900);
    expect(() => {
      accountOf('ours', 'three').charge(500);
    }).toThrow('Retry-After');
    accountOf('neighbour', 'one').charge(2_000);
  });

  it('charges faults as well, to the address where nobody is known', () => {
    for (let count = 0; count < 300; count++) new Account(budgets, null, '192.0.2.7').settle();
    expect(new Account(budgets, null, '192.0.2.7').isShut()).toBe(true);
    expect(new Account(budgets, null, '192.0.2.8').isShut()).toBe(false);
  });

  it('believes no credential any longer that turned out to be nobody', () => {
    accountOf('ours', 'one');
    expect(new Account(budgets, 'one', '192.0.2.1').line).toBe('ours');
    new Account(budgets, 'one', '192.0.2.1').isOf(null);
    expect(new Account(budgets, 'one', '192.0.2.1').line).toBe('192.0.2.1');
  });
});
