import { judgePoll, type Needed, reviewPollAnswer, suffices } from './poll.policy.js';

const needed: Needed = { mandatory: ['lead', 'founder'], mentors: ['lead', 'ann', 'ben', 'cy'], minimum: 3 };
const times = [
  { id: 'mon', coming: ['lead', 'founder'] },
  { id: 'tue', coming: ['lead', 'founder'] },
];
const voice = (membershipId: string, suits?: readonly string[]) => ({
  membershipId,
  hasAnswered: suits !== undefined,
  suits: suits ?? [],
});
const poll = (voices: ReturnType<typeof voice>[], isOver = false) => judgePoll({ times, voices, isOver }, needed);

describe('a poll for the time of a session (S2, T1)', () => {
  it('waits while somebody could still make a quorum', () =>
    expect(poll([voice('ann', ['mon']), voice('ben'), voice('cy')])).toEqual({ is: 'waiting' }));

  it('is agreed on once all have answered: the time that suits most', () =>
    expect(poll([voice('ann', ['mon', 'tue']), voice('ben', ['tue']), voice('cy', ['mon', 'tue'])])).toEqual({
      is: 'agreed',
      timeId: 'tue',
    }));

  it('is agreed on with a quorum when the time to answer is over', () => {
    const voices = [voice('ann', ['tue']), voice('ben', ['tue']), voice('cy')];
    expect(poll(voices)).toEqual({ is: 'waiting' });
    expect(poll(voices, true)).toEqual({ is: 'agreed', timeId: 'tue' });
  });

  it('fails at once when nobody who has not answered could save it', () =>
    expect(poll([voice('ann', []), voice('ben', []), voice('cy')])).toEqual({ is: 'failed' }));

  it('fails at once when somebody who must come cannot', () =>
    expect(
      judgePoll(
        { times: [{ id: 'mon', coming: ['lead'] }], voices: [voice('founder', []), voice('ann')], isOver: false },
        needed,
      ),
    ).toEqual({ is: 'failed' }));

  it('fails without a quorum at its end', () =>
    expect(poll([voice('ann', ['mon']), voice('ben', ['tue']), voice('cy')], true)).toEqual({ is: 'failed' }));

  it.each([
    ['the lead is missing', ['founder', 'ann', 'ben', 'cy'], false],
    ['a founder is missing', ['lead', 'ann', 'ben', 'cy'], false],
    ['too few mentors', ['lead', 'founder', 'ann'], false],
    ['the quorum exactly', ['lead', 'founder', 'ann', 'ben'], true],
  ])('%s', (_, coming, expected) => expect(suffices(coming, needed)).toBe(expected));

  it.each([
    ['open', true, []],
    ['open', false, ['NO_SUCH_TIME']],
    ['agreed', true, ['POLL_OVER']],
    ['closed', false, ['POLL_OVER', 'NO_SUCH_TIME']],
  ] as const)('an answer to one that is %s, of its own times: %s', (status, areIts, expected) =>
    expect(reviewPollAnswer({ status, areIts }).map(({ code }) => code)).toEqual(expected),
  );
});
