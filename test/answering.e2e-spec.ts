import { randomUUID } from 'node:crypto';
import { INVITED, pressOf } from '@outrigger/sessions';
import { linkToken } from '@outrigger/identity';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { pressAt } from './support/circulating.js';
import { type Mentored, mentored } from './support/mentored.js';

const REFUSALS = 'refusals { code message field }';
const OPEN = `mutation ($input: OpenSessionInput!) { openSession(input: $input) { ${REFUSALS} session { id } } }`;
const CONFIRM = `mutation ($input: ConfirmSessionInput!) { confirmSession(input: $input) { ${REFUSALS} session { sequence } } }`;
const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { ${REFUSALS}
  session { attendees { membershipId answer answeredVia word } } } }`;
const REVOKE = `mutation ($input: RevokeWarrantInput!) { revokeWarrant(input: $input) { ${REFUSALS} } }`;
const READ = `query ($id: ID!) { session(id: $id) { sequence attendees { membershipId answer answeredVia word } } }`;

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

describe('answers to an invitation (S2, S6)', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let team: Mentored;
  let sessionId: string;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    team = await mentored(ours, 'Aquaflow');
    sessionId = await confirmed(team, 3);
  });
  afterAll(() => house.close());

  const deed = async ({ ask }: Pick<Person, 'ask'>, query: string, input: object): Promise<Fields> =>
    Object.values((await ask(query, { input })).data ?? {})[0];
  const confirmed = async ({ ventureId }: Mentored, days: number): Promise<string> => {
    const id = (await deed(ours.manager, OPEN, { ventureId })).session.id as string;
    await deed(ours.manager, CONFIRM, { sessionId: id, startsAt: inDays(days) });
    return id;
  };
  const move = (days: number) => deed(ours.manager, CONFIRM, { sessionId, startsAt: inDays(days) });
  const saidBy = async (memberId?: string): Promise<Fields> =>
    (await ours.manager.ask(READ, { id: sessionId })).data?.['session'].attendees.find(
      ({ membershipId }: Fields) => membershipId === memberId,
    );
  const mentor = (at: number): Person => team.mentors[at] as Person;

  it('are given by each for themself, and changed as often as they like', async () => {
    expect(codes(await deed(mentor(1), ANSWER, { sessionId, answer: 'no', sequence: 0, word: 'A flight.' }))).toEqual(
      [],
    );
    expect(await saidBy(mentor(1).memberId)).toMatchObject({ answer: 'no', answeredVia: 'screen', word: 'A flight.' });
    expect(codes(await deed(mentor(1), ANSWER, { sessionId, answer: 'yes', sequence: 0 }))).toEqual([]);
    expect(await saidBy(mentor(1).memberId)).toMatchObject({ answer: 'yes', word: null });
  });

  it('show their words to the office alone', async () => {
    await deed(mentor(1), ANSWER, { sessionId, answer: 'maybe', sequence: 0, word: 'My train is late.' });
    const { data } = await team.founder.ask(READ, { id: sessionId });
    expect(data?.['session'].attendees.map(({ word }: Fields) => word)).toEqual([null, null, null, null]);
  });

  it('are recorded by the office for somebody, by a mentor for nobody else', async () => {
    const input = { sessionId, answer: 'yes', sequence: 0, membershipId: mentor(2).memberId };
    expect(codes(await deed(ours.manager, ANSWER, input))).toEqual([]);
    expect(await saidBy(mentor(2).memberId)).toMatchObject({ answer: 'yes', answeredVia: 'office' });
    expect((await mentor(0).ask(ANSWER, { input })).errors?.[0]?.message).toMatch(/^No Session/);
  });

  it('are of nobody who is not invited, and of no neighbour', async () => {
    const other = await mentored(ours, 'Other');
    const theirs = await mentored(neighbour, 'Theirs');
    const input = { sessionId, answer: 'yes', sequence: 0 };
    for (const stranger of [other.founder, other.mentors[0], theirs.founder, neighbour.manager, ours.manager]) {
      expect((await stranger?.ask(ANSWER, { input }))?.errors?.[0]?.message).toMatch(/^No Session/);
    }
    const ofTheirs = { ...input, membershipId: theirs.founder.memberId };
    expect((await ours.manager.ask(ANSWER, { input: ofTheirs })).errors?.[0]?.message).toMatch(/^No Session/);
  });

  it('are asked anew after a move; one to the time before does not count', async () => {
    expect((await move(5)).session.sequence).toBe(1);
    expect(await saidBy(mentor(2).memberId)).toMatchObject({ answer: 'none', answeredVia: null });
    expect(codes(await deed(mentor(2), ANSWER, { sessionId, answer: 'yes', sequence: 0 }))).toEqual([
      'ANSWER_OUTDATED',
    ]);
    expect(codes(await deed(mentor(2), ANSWER, { sessionId, answer: 'yes', sequence: 9 }))).toEqual([
      'NO_SUCH_SEQUENCE',
    ]);
    expect(await saidBy(mentor(2).memberId)).toMatchObject({ answer: 'none' });
  });

  it('that arrive while the session is moved are to the time of today, or are none', async () => {
    const everybody = [...team.mentors, team.founder];
    for (let round = 0; round < 5; round++) {
      const { sequence } = (await ours.manager.ask(READ, { id: sessionId })).data?.['session'] as { sequence: number };
      const replies = everybody.map((person) => deed(person, ANSWER, { sessionId, answer: 'yes', sequence }));
      const [moved, ...answers] = await Promise.all([move(6 + round), ...replies]);
      expect(codes(moved)).toEqual([]);
      for (const answer of answers) expect([[], ['ANSWER_OUTDATED']]).toContainEqual(codes(answer));
      const { attendees } = (await ours.manager.ask(READ, { id: sessionId })).data?.['session'];
      expect(attendees.map(({ answer }: Fields) => answer)).toEqual(['none', 'none', 'none', 'none']);
    }
  });

  describe('by the link of a letter', () => {
    const linkOf = (person: Person): Promise<string> =>
      ours.within(async (tx) => {
        const id = randomUUID();
        await tx.sql`insert into link (id, purpose, membership_id, subject_id, made_at, expires_at)
          select ${id}, ${INVITED}, a.membership_id, a.id, now(), now() + interval '30 days' from session_attendance a
           where a.session_id = ${sessionId} and a.membership_id = ${person.memberId}`;
        return `${house.api.url}/a/${linkToken(house.database.secret, ours.id, id)}`;
      });

    const pressed = async (link: string, choice: string): Promise<string> => (await pressAt(link, { choice })).page;

    it('are two taps', async () => {
      const link = await linkOf(mentor(1));
      const page = await (await fetch(link)).text();
      expect(page).toContain('Aquaflow, session 1');
      const { sequence } = (await ours.manager.ask(READ, { id: sessionId })).data?.['session'] as { sequence: number };
      expect(await pressed(link, pressOf('yes', sequence))).toContain('You are expected.');
      expect(await saidBy(mentor(1).memberId)).toMatchObject({ answer: 'yes', answeredVia: 'link' });
    });

    it('to a time that was moved since count for nothing', async () => {
      const link = await linkOf(mentor(0));
      const { sequence } = (await ours.manager.ask(READ, { id: sessionId })).data?.['session'] as { sequence: number };
      await move(20);
      await pressed(link, pressOf('yes', sequence));
      expect(await saidBy(mentor(0).memberId)).toMatchObject({ answer: 'none' });
      expect(await pressed(link, pressOf('no', sequence + 1))).toContain('You are not expected');
    });

    it('are nobody’s whose warrant has ended (C2)', async () => {
      const link = await linkOf(mentor(2));
      await deed(ours.manager, REVOKE, { mentorId: team.mentors[2]?.mentorId, reason: 'Bought shares.' });
      const page = await (await fetch(link)).text();
      expect(page).toContain('You are not expected at this session.');
      expect(page).not.toContain('Aquaflow');
    });
  });
});
