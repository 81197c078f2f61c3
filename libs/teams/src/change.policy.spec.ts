import { reviewStepOff, seatChanges } from './change.policy.js';

const lead = { mentorId: 'a', isLead: true };
const member = (mentorId: string) => ({ mentorId, isLead: false });

describe('T5: changes of a team', () => {
  it.each([
    ['nothing', ['a', 'b', 'c'], 'a', { ending: [], beginning: [], leaving: [] }],
    ['one more', ['a', 'b', 'c', 'd'], 'a', { ending: [], beginning: [member('d')], leaving: [] }],
    ['one for another', ['a', 'b', 'd'], 'a', { ending: ['c'], beginning: [member('d')], leaving: ['c'] }],
    [
      'another lead: both seats end, both begin',
      ['a', 'b', 'c'],
      'b',
      { ending: ['a', 'b'], beginning: [member('a'), { mentorId: 'b', isLead: true }], leaving: [] },
    ],
    [
      'the lead for somebody new',
      ['b', 'c', 'd'],
      'd',
      { ending: ['a'], beginning: [{ mentorId: 'd', isLead: true }], leaving: ['a'] },
    ],
  ])('%s', (_, mentorIds, leadId, expected) => {
    expect(seatChanges([lead, member('b'), member('c')], mentorIds, leadId)).toEqual(expected);
  });
});

describe('T2, T5: stepping off', () => {
  const seats = [
    { ...lead, name: 'Ada', canLead: true },
    { ...member('b'), name: 'Ben', canLead: true },
    { ...member('c'), name: 'Cy', canLead: false },
  ];
  it.each([
    ['a member goes', 'b', null, []],
    ['the lead goes and names who leads', 'a', 'b', []],
    ['the lead goes without a successor', 'a', null, ['LEAD_NEEDED']],
    ['the lead names themself', 'a', 'a', ['LEAD_NEEDED']],
    ['the lead names a stranger', 'a', 'x', ['LEAD_NEEDED']],
    ['the lead names one who may not', 'a', 'c', ['LEAD_NOT_QUALIFIED']],
    ['somebody who is not there', 'x', null, ['NOT_ON_TEAM']],
  ])('%s', (_, mentorId, nextLeadId, expected) => {
    expect(reviewStepOff({ seats, mentorId, nextLeadId }).map(({ code }) => code)).toEqual(expected);
  });
});
