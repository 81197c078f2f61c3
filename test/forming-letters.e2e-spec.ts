import { ventureIn } from './support/applied.js';
import { pressAt } from './support/circulating.js';
import type { Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import type { TestMentor } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';
import { v7 as uuid } from 'uuid';

const PROPOSE = `mutation ($input: ProposeTeamInput!) { proposeTeam(input: $input) { refusals { code } proposal { id seats { mentorId answer } } } }`;
const WITHDRAW = `mutation ($input: WithdrawTeamProposalInput!) { withdrawTeamProposal(input: $input) { refusals { code } } }`;
const REVOKE = `mutation ($id: ID!) { revokeWarrant(input: { mentorId: $id, reason: "Has invested." }) { refusals { code } } }`;
const VENTURE = `query ($id: ID!) { venture(id: $id) { team { seats { mentorId } } teamProposals { status founderAnswer seats { mentorId answer word } } teamWishes { words } } }`;
const WORK = `{ workList { kind count items { id title detail } } }`;

describe('letters of a proposed team (T4, S6)', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let next = 0;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  interface Out {
    readonly id: string;
    readonly ventureId: string;
    readonly founder: Person;
    readonly mentors: readonly [TestMentor, TestMentor, TestMentor];
  }

  async function proposed(name = `Venture ${next++}`): Promise<Out> {
    const founder = await ours.person(`Mia ${name}`, 'entrepreneur');
    const ventureId = await ventureIn(ours, name, 'accepted');
    await ours.within(
      (tx) => tx.sql`insert into founder (id, venture_id, membership_id)
        values (gen_random_uuid(), ${ventureId}, ${founder.memberId})`,
    );
    const mentors = (await Promise.all(
      ['product', 'sales', 'design'].map((background) => ours.mentor(`${name} ${background}`, { background })),
    )) as [TestMentor, TestMentor, TestMentor];
    const input = { ventureId, mentorIds: mentors.map(({ mentorId }) => mentorId), leadId: mentors[0].mentorId };
    const { data } = await ours.manager.ask(PROPOSE, { input });
    return { id: data?.['proposeTeam'].proposal.id as string, ventureId, founder, mentors };
  }

  /** The address behind the button of the newest letter. */
  async function linkTo({ login }: Person): Promise<string> {
    const mail = await until(() => office.to(login).at(-1));
    const [url = ''] = /https?:\S+\/a\/[^\s)\]>]+/.exec(mail.text ?? '') ?? [];
    return `${house.api.url}${new URL(url).pathname}`;
  }
  const seen = async (id: string): Promise<Fields> => (await ours.manager.ask(VENTURE, { id })).data?.['venture'];
  const work = async (kind: string, person = ours.manager): Promise<Fields> => {
    const { data } = await person.ask(WORK);
    return (data?.['workList'] as Fields[]).find((group) => group.kind === kind) ?? {};
  };

  it('come to each, and four presses make the team live; opening changes nothing', async () => {
    const { ventureId, founder, mentors } = await proposed('Aquaflow');
    const [lead, second, third] = mentors;
    const page = await (await fetch(await linkTo(lead))).text();
    expect(page).toContain('Will you lead the team of Aquaflow?');
    expect(page).toContain('Cheaper water tests for towns.');
    expect((await seen(ventureId)).teamProposals[0].seats.map(({ answer }: Fields) => answer)).toEqual(
      Array(3).fill('none'),
    );
    for (const mentor of [lead, second, third]) {
      const { page: said } = await pressAt(await linkTo(mentor), { choice: 'yes' });
      expect(said).toContain('The office sees it at once');
    }
    const { page: last } = await pressAt(await linkTo(founder), { choice: 'yes' });
    expect(last).toContain('the team is live');
    expect((await seen(ventureId)).team.seats).toHaveLength(3);
    await until(() => office.to(founder.login).find(({ subject }) => subject?.includes('is complete')));
    expect(office.mails.filter(({ text }) => text?.includes('Aquaflow') && text.includes('neighbour'))).toEqual([]);
  });

  it('are shown to the office before they leave, word for word, and to nobody else', async () => {
    const show = `query ($input: TeamLetterInput!) { teamLetter(input: $input) { subject text readers } }`;
    const { ventureId, founder, mentors } = await proposed('Foxglove');
    const [lead, second, third] = mentors;
    const input = { ventureId, mentorIds: mentors.map(({ mentorId }) => mentorId), leadId: lead.mentorId };
    const read = async (person: Person, mentorId: string | null): Promise<Fields> =>
      (await person.ask(show, { input: { ...input, mentorId } })).data?.['teamLetter'] ?? null;
    const readers = [lead, second, third, founder].map(({ login }) => login);
    for (const [at, mentor] of [lead, second, third, undefined].entries()) {
      const mail = await until(() => office.to(readers[at] ?? '').find(({ text }) => text?.includes('Foxglove')));
      const shown = await read(ours.manager, mentor?.mentorId ?? null);
      expect(shown.subject).toBe(mail.subject);
      // All but the link, which is the reader's own.
      const plain = (text = ''): string => text.replaceAll(/https?:\S+/g, 'LINK').trim();
      expect(plain(shown.text)).toBe(plain(mail.text));
    }
    for (const person of [lead, founder, neighbour.manager]) expect(await read(person, lead.mentorId)).toBeNull();
    expect(await read(ours.manager, uuid())).toBeNull();
  });

  it('let a mentor say no with a word, which the office alone reads, and has to swap', async () => {
    const { ventureId, mentors } = await proposed('Solara');
    const second = mentors[1];
    await pressAt(await linkTo(second), { choice: 'no', word: 'Too far from my field.' });
    const [{ seats }] = (await seen(ventureId)).teamProposals as [Fields];
    expect(seats.find(({ mentorId }: Fields) => mentorId === second.mentorId)).toMatchObject({
      answer: 'no',
      word: 'Too far from my field.',
    });
    const { items } = await work('swap');
    expect(items).toEqual([{ id: ventureId, title: 'Solara', detail: 'Solara sales' }]);
    expect((await work('swap', neighbour.manager)).count).toBe(0);
  });

  it('let founders ask for others, and the office hears it as a wish (T5)', async () => {
    const { ventureId, founder } = await proposed('Medly');
    const { page } = await pressAt(await linkTo(founder), { choice: 'others', word: 'Somebody who knows hospitals.' });
    expect(page).toContain('The office looks for other mentors');
    expect((await seen(ventureId)).teamProposals[0]).toMatchObject({ status: 'declined', founderAnswer: 'others' });
    expect((await work('wish')).items[0]).toEqual({
      id: ventureId,
      title: 'Medly',
      detail: 'Somebody who knows hospitals.',
    });
  });

  it('are dead once a warrant ends, and say so plainly when the proposal is over (C2)', async () => {
    const { id, mentors } = await proposed('GridShift');
    const [lead, second] = mentors;
    const [first, other] = [await linkTo(lead), await linkTo(second)];
    await ours.manager.ask(REVOKE, { id: lead.mentorId });
    const page = await (await fetch(first)).text();
    expect(page).toContain('your warrant is not current');
    expect(page).not.toContain('GridShift');
    expect((await pressAt(first, { choice: 'yes' })).page).toContain('your warrant is not current');
    await ours.manager.ask(WITHDRAW, { input: { proposalId: id, reason: 'The venture pauses.' } });
    expect(await (await fetch(other)).text()).toContain('The office has withdrawn this proposal');
    await until(() => office.to(second.login).find(({ text }) => text?.includes('The venture pauses.')));
  });

  it('ask nobody twice, and show the office who is silent after three days', async () => {
    const { id, ventureId, mentors } = await proposed('NeuroPatch');
    await pressAt(await linkTo(mentors[0]), { choice: 'yes' });
    expect((await work('answers')).count).toBe(0);
    await ours.within(
      (tx) => tx.sql`update team_proposal set proposed_at = proposed_at - interval '4 days' where id = ${id}`,
    );
    expect((await work('answers')).items).toEqual([
      { id: ventureId, title: 'NeuroPatch', detail: 'NeuroPatch sales, NeuroPatch design' },
    ]);
    const other = await ours.mentor('NeuroPatch marketing', { background: 'marketing' });
    const mentorIds = [mentors[0].mentorId, mentors[1].mentorId, other.mentorId];
    const asked = office.to(mentors[0].login).length;
    const { data } = await ours.manager.ask(PROPOSE, { input: { ventureId, mentorIds, leadId: mentorIds[0] } });
    expect(data?.['proposeTeam'].refusals).toEqual([]);
    await until(() => office.to(other.login)[0]);
    expect(office.to(mentors[0].login)).toHaveLength(asked);
  });
});
