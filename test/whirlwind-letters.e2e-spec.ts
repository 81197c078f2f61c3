import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';
import { pressAt } from './support/circulating.js';
import { codes, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { type Mentored, mentored, type TestMentor } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';

const HOUR = 3_600_000;
const [ZOE, OMAR] = ['Zoë Łukasz', 'Omar Said'];
const READ = `{ id status guests { id name coming wishCount } meetings { id round mentorName ventureName isMutual
  mentorAnswer ventureAnswer followUp { kind proposalId introductionId whirlwindName } } }`;
const FOLLOW = 'meeting { followUp { kind proposalId introductionId } }';
const WORK = '{ workList { kind items { id title detail } } }';

describe('a whirlwind by letters, on paper and in calendars (A2, S6)', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let ventures: Mentored[];
  let guest: TestMentor;
  let other: TestMentor;
  let id: string;

  const deed = async (by: Person, field: string, input: object, read = `whirlwind ${READ}`): Promise<Fields> => {
    const { data, errors } = await by.ask(mutationOf(field, { read }), { input });
    return data?.[field] ?? { refusals: errors?.map(({ extensions: { code } }) => ({ code })) };
  };
  const run = (field: string, more: object = {}): Promise<Fields> =>
    deed(ours.manager, field, { whirlwindId: id, ...more });
  const read = async (by: Person = ours.manager): Promise<Fields> =>
    (await by.ask(`query ($id: ID!) { whirlwind(id: $id) ${READ} }`, { id })).data?.['whirlwind'];
  const waiting = async (kind: string, by = ours.manager): Promise<Fields[]> =>
    (await by.ask(WORK)).data?.['workList'].find((group: Fields) => group.kind === kind).items;
  const mailTo = ({ login }: Person, about: RegExp): Promise<ParsedMail> =>
    until(() => office.to(login).findLast(({ subject }) => about.test(subject ?? '')));
  const linkIn = (mail: ParsedMail): string => {
    const [link = ''] = /http:\/\/localhost\/a\/[^"?]+/.exec(String(mail.html)) ?? [];
    return link.replace('http://localhost', house.api.url);
  };
  const page = async (link: string): Promise<string> => (await fetch(link)).text();
  const startedAgo = (minutes: number): Promise<unknown> =>
    house.database.admin(`update whirlwind set starts_at = now() - interval '${minutes} minutes' where id = '${id}'`);
  const print = (by: string, who: Person, programme = 'ours'): Promise<Response> =>
    fetch(`${house.api.url}/files/whirlwinds/${id}.pdf?by=${by}&programme=${programme}`, { headers: who.headers });

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    ventures = [await mentored(ours, 'Aquaflow'), await mentored(ours, 'Brightloom')];
    [guest, other] = [await ours.mentor('Zoe'), await ours.mentor(OMAR)];
    await house.database.admin(
      `update membership set name = '${ZOE}', person_id = null, status = 'invited' where id = '${guest.memberId}'`,
    );
    const event = { name: 'Autumn whirlwind', startsAt: new Date(Date.now() + 30 * HOUR), rounds: 4 };
    const made = await deed(ours.manager, 'openWhirlwind', { ...event, roundMinutes: 10, changeMinutes: 2 });
    id = made.whirlwind.id as string;
    const mentorIds = [guest.mentorId, other.mentorId];
    const invited = await run('inviteToWhirlwind', {
      mentorIds,
      ventureIds: ventures.map(({ ventureId }) => ventureId),
    });
    expect(codes(invited)).toEqual([]);
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  it('is answered by somebody who has no login', async () => {
    const link = linkIn(await mailTo(guest, /^Do you come/));
    expect((await pressAt(link, { choice: 'yes' })).page).toContain('Good to have you');
    for (const person of [other, ...ventures.map(({ founder }) => founder)])
      await deed(person, 'attendWhirlwind', { whirlwindId: id, coming: true });
    expect((await read()).guests.every(({ coming }: Fields) => coming === 'yes')).toBe(true);
  });

  it('waits at the office for wishes and a plan; one press reminds, once', async () => {
    expect(await waiting('whirlwindSilent')).toEqual([{ id, title: 'Autumn whirlwind', detail: '4' }]);
    expect(await waiting('whirlwindPlan')).toHaveLength(1);
    expect(await waiting('whirlwindSilent', neighbour.manager)).toEqual([]);
    const answers = await Promise.all([run('remindOfWhirlwind'), run('remindOfWhirlwind')]);
    expect(answers.map(codes).sort()).toEqual([[], ['REMINDED']]);
    expect(await waiting('whirlwindSilent')).toEqual([]);
    const theirs = await deed(neighbour.manager, 'remindOfWhirlwind', { whirlwindId: id });
    expect(codes(theirs)).toEqual(['NOT_FOUND']);
  });

  it('takes the wishes of somebody who has no login', async () => {
    const link = linkIn(await mailTo(guest, /^Whom would you like to meet/));
    const aquaflow = (await read()).guests.find(({ name }: Fields) => name === 'Aquaflow');
    expect(await page(link)).toContain('Aquaflow');
    expect((await pressAt(link, { choice: 'wish', [`w-${aquaflow.id}`]: '3' })).page).toContain('Saved.');
    const own = (await read()).guests.find(({ name }: Fields) => name === ZOE);
    expect(own.wishCount).toBe(1);
  });

  it('shows them their rounds without a login', async () => {
    expect(codes(await run('planWhirlwind', { expectedVersion: 0 }))).toEqual([]);
    await run('announceWhirlwind');
    const text = await page(linkIn(await mailTo(guest, /^Your rounds/)));
    expect(text).toContain('Your rounds at Autumn whirlwind');
    expect(text).toMatch(/\d:\d\d( [AP]M)?, table \d/);
    expect(text).toContain('Brightloom');
    expect(text).not.toContain('With whom would you go on?');
  });

  it('is printed by table and by person, for the office alone', async () => {
    for (const by of ['table', 'person']) {
      const printed = await print(by, ours.manager);
      expect(printed.headers.get('content-type')).toBe('application/pdf');
      expect(printed.headers.get('content-disposition')).toContain(`Autumn whirlwind by ${by}.pdf`);
      const bytes = Buffer.from(await printed.arrayBuffer());
      const text = bytes.toString('latin1');
      expect(text.startsWith('%PDF-1.7')).toBe(true);
      expect(text.trimEnd().endsWith('%%EOF')).toBe(true);
      expect(text).toContain('/StructTreeRoot');
      const pages = text.match(/\/Type \/Page\n/g)?.length;
      expect(pages).toBe(by === 'table' ? 2 : 4);
    }
    const statuses = [
      await print('table', other),
      await print('table', neighbour.manager, 'neighbour'),
      await print('room', ours.manager),
    ].map(({ status }) => status);
    expect(statuses).toEqual([404, 404, 404]);
    expect((await fetch(`${house.api.url}/files/whirlwinds/${id}.pdf?by=table&programme=ours`)).status).toBe(401);
  });

  it('stands in the calendars of those whom it concerns', async () => {
    const summaries = async (who: Person, kind = 'person'): Promise<string[]> => {
      const { feeds } = await deed(who, 'openFeed', { kind }, 'feeds { url }');
      const text = await (await fetch(feeds.at(-1).url.replace('http://localhost', house.api.url))).text();
      const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
      return events.map((event) => String(event.getFirstPropertyValue('summary')));
    };
    const stranger = await ours.mentor('Stranger');
    for (const who of [other, (ventures[0] as Mentored).founder])
      expect(await summaries(who)).toContain('Whirlwind: Autumn whirlwind');
    expect(await summaries(ours.manager, 'programme')).toContain('Whirlwind: Autumn whirlwind');
    for (const who of [stranger, neighbour.manager])
      expect(await summaries(who)).not.toContain('Whirlwind: Autumn whirlwind');
  });

  it('asks them what they make of the rounds that have begun, by the same link', async () => {
    await startedAgo(180);
    const link = linkIn(await mailTo(guest, /^Your rounds/));
    const { meetings } = await read();
    const mine: Fields[] = meetings.filter(({ mentorName }: Fields) => mentorName === ZOE);
    const said = Object.fromEntries(mine.map((meeting) => [`m-${meeting.id}`, '4']));
    expect((await pressAt(link, { choice: 'say', ...said })).page).toContain('Thank you.');
    const founder = (ventures[0] as Mentored).founder;
    const own = mine.find(({ ventureName }) => ventureName === 'Aquaflow');
    await deed(founder, 'answerWhirlwindMeeting', { meetingId: own?.id, answer: 4 }, 'meeting { id }');
    const after = (await read()).meetings.filter(({ isMutual }: Fields) => isMutual);
    expect(after.map(({ mentorName, ventureName }: Fields) => [mentorName, ventureName])).toEqual([[ZOE, 'Aquaflow']]);
  });

  describe('what comes of it', () => {
    const mutual = async (): Promise<Fields> => (await read()).meetings.find(({ isMutual }: Fields) => isMutual);
    const follow = (meetingId: string, as: string, by: Person = ours.manager): Promise<Fields> =>
      deed(by, 'followUpWhirlwindMeeting', { meetingId, as }, FOLLOW);

    it('is no introduction before both know, and nothing for whom not both would keep', async () => {
      const { id: meetingId } = await mutual();
      expect(codes(await follow(meetingId, 'introduction'))).toEqual(['NOT_CLOSED']);
      const single = (await read()).meetings.find(({ isMutual }: Fields) => !isMutual);
      expect(codes(await follow(single.id, 'team'))).toEqual(['NOT_MUTUAL']);
      expect(codes(await follow(meetingId, 'team', other))).toEqual(['FORBIDDEN']);
      expect(codes(await follow(meetingId, 'team', neighbour.manager))).toEqual(['NOT_FOUND']);
    });

    it('is no team for whoever has one', async () => {
      expect(codes(await follow((await mutual()).id, 'team'))).toEqual(['TEAM_EXISTS']);
      expect((await mutual()).followUp).toBeNull();
    });

    it('is an introduction, once, linked both ways', async () => {
      await run('closeWhirlwind');
      const { id: meetingId } = await mutual();
      const made = await Promise.all([1, 2, 3].map(() => follow(meetingId, 'introduction')));
      expect(made.map(codes).sort()).toEqual([[], ['FOLLOWED_UP'], ['FOLLOWED_UP']]);
      const { followUp } = await mutual();
      expect(followUp).toMatchObject({ kind: 'introduction', whirlwindName: 'Autumn whirlwind', proposalId: null });
      const query = `query ($id: ID!) { introduction(id: $id) { wanted contactName consent ownerName
        whirlwindFollowUp { whirlwindId } } }`;
      const variables = { id: followUp.introductionId };
      expect((await ours.manager.ask(query, variables)).data?.['introduction']).toMatchObject({
        wanted: 'They met at Autumn whirlwind, and both would go on.',
        contactName: ZOE,
        consent: 'asked',
        whirlwindFollowUp: { whirlwindId: id },
      });
      const founder = (ventures[0] as Mentored).founder;
      expect((await founder.ask(query, variables)).data?.['introduction'].whirlwindFollowUp).toBeNull();
    });

    it('is a draft of a team with everybody whom a venture without one would keep', async () => {
      const founder = (ventures[1] as Mentored).founder;
      await house.database.admin(`update whirlwind set status = 'planned', closed_at = null where id = '${id}'`);
      await house.database.admin(
        `update team set ended_at = now() where venture_id = '${(ventures[1] as Mentored).ventureId}'`,
      );
      const { meetings } = await read();
      const theirs = meetings.filter(({ ventureName }: Fields) => ventureName === 'Brightloom');
      for (const { id: meetingId } of theirs)
        await deed(founder, 'answerWhirlwindMeeting', { meetingId, answer: 3 }, 'meeting { id }');
      for (const { id: meetingId } of theirs.filter(({ mentorName }: Fields) => mentorName === OMAR))
        await deed(other, 'answerWhirlwindMeeting', { meetingId, answer: 3 }, 'meeting { id }');
      const { followUp } = (await follow(theirs[0].id, 'team')).meeting;
      const query = `query ($id: ID!) { teamProposal(id: $id) { status seats { mentorName } whirlwindFollowUps { meetingId } } }`;
      const { data } = await ours.manager.ask(query, { id: followUp.proposalId });
      expect(data?.['teamProposal'].status).toBe('draft');
      expect(data?.['teamProposal'].seats.map(({ mentorName }: Fields) => mentorName).sort()).toEqual(
        [ZOE, OMAR].sort(),
      );
      expect(data?.['teamProposal'].whirlwindFollowUps).toHaveLength(2);
    });
  });
});
