import { isSigned, reviewSigning } from './signature.policy.js';

const stakes = { entryId: 'a', title: 'No stake', version: 1, revision: 1 };
const teams = { entryId: 'b', title: 'Teams', version: 2, revision: 3 };
const signing = { principles: [stakes, teams], seen: [teams, stakes], signed: [] };

describe('signing the principles', () => {
  it.each([
    ['all that there are', {}, []],
    ['none', { principles: [], seen: [] }, ['NO_PRINCIPLE']],
    ['what is not adopted', { principles: [stakes, { ...teams, version: null }] }, ['NOT_ADOPTED']],
    ['another version', { seen: [stakes, { ...teams, version: 1 }] }, ['PRINCIPLES_CHANGED']],
    ['other words of ours', { seen: [stakes, { ...teams, revision: 2 }] }, ['PRINCIPLES_CHANGED']],
    ['fewer than there are', { seen: [stakes] }, ['PRINCIPLES_CHANGED']],
    ['the same again', { signed: [stakes, teams] }, ['SIGNED']],
    ['what we have written anew since', { signed: [stakes, { ...teams, revision: 2 }] }, []],
    ['what has changed since', { signed: [stakes, { ...teams, version: 1 }] }, []],
  ])('%s', (_, changes, refused) => {
    expect(reviewSigning({ ...signing, ...changes }).map(({ code }) => code)).toEqual(refused);
  });

  it('names what is still missing, and counts only while nothing has changed', () => {
    const [refusal] = reviewSigning({ ...signing, principles: [stakes, { ...teams, version: null }] });
    expect(refusal?.message).toBe('Adopt all of them first. Still missing: Teams.');
    expect(isSigned({ principles: [], signed: [] })).toBe(false);
    expect(isSigned({ principles: [stakes], signed: [stakes] })).toBe(true);
  });
});
