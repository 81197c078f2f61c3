import { randomUUID } from 'node:crypto';
import type { Fields } from '../../support/client.js';
import { ventureIn } from '../../support/applied.js';
import type { Person, Programme } from '../../support/house.js';
import type { Mentored, TestMentor } from '../../support/mentored.js';

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const PROPOSED = 'proposal { id }';
const REASON = 'Words enough for a reason.';
const BACKGROUNDS = ['product', 'sales', 'design'];

/** Proposals in each state, with answers of all kinds, and wishes. @returns what can be done next. */
export async function formed(
  programme: Programme,
  { alpha, beta }: Record<'alpha' | 'beta', Mentored>,
  deed: Deed,
): Promise<[string, object][]> {
  const { manager } = programme;
  const asked = alpha.mentors[1] as TestMentor;
  const cohort = async (): Promise<TestMentor[]> =>
    Promise.all(BACKGROUNDS.map((background) => programme.mentor(`Asked ${randomUUID().slice(0, 8)}`, { background })));
  const team = async (founder: Person, mentors?: readonly TestMentor[]): Promise<object> => {
    const members = mentors ?? (await cohort());
    const ids = members.map(({ mentorId }) => mentorId);
    return { ventureId: await founded(programme, founder), mentorIds: ids, leadId: ids[0], overrideReason: REASON };
  };
  const propose = async (founder: Person, mentors?: readonly TestMentor[]): Promise<string> =>
    (await deed(manager, 'proposeTeam', await team(founder, mentors), PROPOSED)).proposal.id as string;
  const withMine = async (): Promise<TestMentor[]> => [...(await cohort()).slice(0, 2), asked];

  const heard = await propose(beta.founder);
  await deed(manager, 'recordTeamAnswer', { proposalId: heard, agrees: true, word: 'Words.' });
  const declined = await propose(beta.founder);
  await deed(manager, 'recordTeamAnswer', { proposalId: declined, agrees: false, word: 'Words.' });
  const mine = await propose(alpha.founder, await withMine());
  await deed(asked, 'answerTeamProposal', { proposalId: mine, answer: 'no', word: 'Words.' });
  const { wish } = await deed(
    beta.founder,
    'wishForMentors',
    { ventureId: beta.ventureId, words: REASON },
    'wish { id }',
  );
  await deed(manager, 'answerTeamWish', { wishId: wish.id as string, reply: 'Words.' });
  const { wish: open } = await deed(
    beta.founder,
    'wishForMentors',
    { ventureId: beta.ventureId, words: REASON },
    'wish { id }',
  );
  const [recorded] = await cohort();
  const recording = await propose(alpha.founder, [recorded as TestMentor, ...(await cohort()).slice(1)]);
  return [
    ['teamProposal', { id: mine }],
    ['draftTeam', await team(alpha.founder)],
    ['proposeTeam', await team(alpha.founder)],
    ['withdrawTeamProposal', { proposalId: heard, reason: REASON }],
    ['answerTeamProposal', { proposalId: mine, answer: 'yes', word: 'Words.' }],
    ['agreeToTeam', { proposalId: mine, answer: 'yes', word: 'Words.' }],
    ['recordTeamAnswer', { proposalId: recording, mentorId: recorded?.mentorId, agrees: true, word: 'Words.' }],
    ['wishForMentors', { ventureId: alpha.ventureId, words: REASON }],
    ['answerTeamWish', { wishId: open.id as string, reply: 'Words.' }],
  ];
}

async function founded(programme: Programme, { memberId }: Person): Promise<string> {
  const id = await ventureIn(programme, `Asked ${randomUUID()}`, 'accepted');
  await programme.within(
    (tx) => tx.sql`insert into founder (id, venture_id, membership_id) values (gen_random_uuid(), ${id}, ${memberId})`,
  );
  return id;
}
