import { v7 as uuid } from 'uuid';
import { pressAt } from './support/circulating.js';
import { chores } from './support/chores.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { type Mentored, mentored } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';

const SEEN = `introduction { id status consent nextStep nextOn isOverdue ownerName kind contactName contactEmail reply replyName replyEmail outcome
  sharing { field value } steps { kind words byName } }`;
const deed = (name: string): string => {
  const type = `${name.replace(/^./, (first) => first.toUpperCase())}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { refusals { code } ${SEEN} } }`;
};
const RECEIVED = `{ receivedIntroductions { id fromProgramme sharing { field value } emptiedAt answer contactName contactEmail } }`;
const ANSWER = `mutation ($input: AnswerReceivedIntroductionInput!) { answerReceivedIntroduction(input: $input) { refusals { code } received { answer contactEmail } } }`;
const ONE = `query ($id: ID!) { introduction(id: $id) { id status consent wanted contactName contactEmail reply replyName replyEmail nextStep sharing { field } steps { kind words } } }`;
const LIST = `query ($overdue: Boolean!) { introductions(overdue: $overdue) { total items { id } } }`;
const WORK = `{ workList { kind items { id title } } }`;
const SISTERS = `{ introductionProgrammes { id name } }`;

describe('introductions (A3, A5)', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let sister: Programme;
  let neighbour: Programme;
  let alpha: Mentored;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    sister = await house.programme('sister');
    neighbour = await house.programme('neighbour');
    alpha = await mentored(ours, 'Alpha');
    for (const { manager } of [sister, neighbour]) {
      const input = { expectedVersion: 1, introductionsFromSisters: 'yes' };
      await manager.ask('mutation ($input: ChangePolicyInput!) { changePolicy(input: $input) { refusals { code } } }', {
        input,
      });
    }
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const does = async (person: Person, name: string, input: object): Promise<Fields> => {
    const { data, errors } = await person.ask(deed(name), { input });
    return data?.[name] ?? { refusals: (errors ?? []).map(({ message }) => ({ code: message })) };
  };
  const asks = async (person = alpha.founder, changes: object = {}): Promise<string> => {
    const input = { ventureId: alpha.ventureId, wanted: 'Somebody who buys for hospitals.', ...changes };
    return (await does(person, 'askForIntroduction', input)).introduction.id as string;
  };
  /** Asked by a founder who consents to these fields, and owned by the lead. */
  const owned = async (shared: string[] = ['venture', 'oneLiner', 'email']): Promise<string> => {
    const introductionId = await asks(alpha.founder, { shared });
    expect(codes(await does(lead(), 'takeIntroduction', { introductionId }))).toEqual([]);
    return introductionId;
  };
  const lead = (): Person => alpha.mentors[0] as Person;
  const one = async (person: Person, id: string): Promise<Fields> =>
    (await person.ask(ONE, { id })).data?.['introduction'];
  const letter = (address: string, subject: RegExp): Promise<Fields> =>
    until(() => office.to(address).findLast((mail) => subject.test(mail.subject ?? '')));
  const linkTo = async (address: string, subject: RegExp): Promise<string> => {
    const mail = await letter(address, subject);
    const [url = ''] = /https?:\S+\/a\/[^\s)\]>]+/.exec(String(mail.text)) ?? [];
    return `${house.api.url}${new URL(url).pathname}`;
  };
  const specialist = (introductionId: string, address: string, shared = ['venture', 'oneLiner', 'email']): object => ({
    introductionId,
    kind: 'specialist',
    contactName: 'Pia Roth',
    contactEmail: address,
    contactOrganisation: 'City Hospital',
    shared,
  });

  it('are asked for by founders, their mentors and the office, and by nobody else', async () => {
    for (const person of [alpha.founder, lead(), ours.manager]) expect(await asks(person)).toBeTruthy();
    const stranger = await ours.mentor('Stranger');
    for (const person of [stranger, neighbour.manager]) {
      const answer = await does(person, 'askForIntroduction', { ventureId: alpha.ventureId, wanted: 'Anybody.' });
      expect(codes(answer)).toEqual([`No Venture ${alpha.ventureId}.`]);
    }
  });

  it('are on the work list while nobody owns them, and have a next step as soon as somebody does', async () => {
    const id = await asks();
    const kinds = async (kind: string): Promise<string[]> =>
      (await ours.manager.ask(WORK)).data?.['workList']
        .find((group: Fields) => group.kind === kind)
        .items.map((item: Fields) => item.id);
    expect(await kinds('introductionOwner')).toContain(id);
    const { introduction } = await does(ours.manager, 'assignIntroduction', {
      introductionId: id,
      ownerId: lead().memberId,
    });
    expect(introduction).toMatchObject({ status: 'moving', nextStep: 'Find out whom to ask.' });
    expect(await kinds('introductionOwner')).not.toContain(id);
    await letter(lead().login, /is yours: Alpha/);
    expect(codes(await does(alpha.mentors[1] as Person, 'takeIntroduction', { introductionId: id }))).toEqual([
      'OWNED',
    ]);
  });

  it('remind their owner of an overdue step once, then are on the work list with their deed', async () => {
    const id = await owned();
    await ours.within((tx) => tx.sql`update introduction set next_on = current_date - 5 where id = ${id}`);
    await chores(house, 'remind-of-introductions', 'remind-of-introductions');
    await letter(lead().login, /Waiting for you/);
    const { data } = await ours.manager.ask(WORK);
    const overdue = data?.['workList'].find(({ kind }: Fields) => kind === 'introductionOverdue').items;
    expect(overdue.map((item: Fields) => item.id)).toContain(id);
    expect((await lead().ask(LIST, { overdue: true })).data?.['introductions'].items).toEqual([{ id }]);
    const input = { introductionId: id, did: 'Called her.', nextStep: 'Hear back.', nextOn: '2031-01-01' };
    const { introduction } = await does(lead(), 'recordIntroductionStep', input);
    expect(introduction).toMatchObject({ isOverdue: false, nextStep: 'Hear back.' });
    expect(introduction.steps.map(({ kind }: Fields) => kind)).toEqual(['step', 'reminded', 'owner', 'asked']);
    expect(codes(await does(lead(), 'recordIntroductionStep', { ...input, nextOn: '2020-01-01' }))).toEqual([
      'DAY_HAS_PASSED',
    ]);
  });

  it('reach a specialist by one press, with what was consented to and nothing else', async () => {
    const id = await owned();
    expect(codes(await does(lead(), 'approachIntroductionContact', { introductionId: id }))).toEqual(['NO_CONTACT']);
    await does(lead(), 'chooseIntroductionContact', specialist(id, 'pia@hospital.example.org'));
    await does(lead(), 'approachIntroductionContact', { introductionId: id });
    const at = await linkTo('pia@hospital.example.org', /introduce you/);
    const page = await (await fetch(at)).text();
    expect(page).toContain('Yes, introduce us');
    expect(page).toContain('Alpha');
    expect(page).not.toContain('hospitals');
    expect((await pressAt(at, { choice: 'yes', words: 'Gladly.' })).page).toContain('Thank you');
    expect((await letter(alpha.founder.login, /you are introduced/)).text).toContain('pia@hospital.example.org');
    expect((await letter('pia@hospital.example.org', /has introduced you/)).text).toContain(alpha.founder.login);
    await letter(lead().login, /answers about Alpha: yes/);
    expect(await one(lead(), id)).toMatchObject({ status: 'made', reply: 'yes', nextStep: 'Ask what came of it.' });
    const closing = { introductionId: id, outcome: 'useful', note: 'They run a pilot.' };
    expect((await does(lead(), 'closeIntroduction', closing)).introduction).toMatchObject({
      status: 'closed',
      outcome: 'useful',
    });
    expect(codes(await does(lead(), 'closeIntroduction', closing))).toEqual(['INTRODUCTION_OVER']);
  });

  it('come back to their owner when the answer is not now', async () => {
    const id = await owned();
    await does(lead(), 'chooseIntroductionContact', specialist(id, 'no@hospital.example.org'));
    await does(lead(), 'approachIntroductionContact', { introductionId: id });
    await pressAt(await linkTo('no@hospital.example.org', /introduce you/), { choice: 'no' });
    expect(await one(lead(), id)).toMatchObject({
      status: 'moving',
      reply: 'no',
      nextStep: 'They cannot: find another way.',
    });
    expect(
      codes(await does(lead(), 'closeIntroduction', { introductionId: id, outcome: 'useful', note: 'Useful?' })),
    ).toEqual(['NOT_MADE']);
  });

  it('ask the founders where their consent does not cover it, and nobody before (V4)', async () => {
    const id = await owned(['venture']);
    const more = await does(
      lead(),
      'chooseIntroductionContact',
      specialist(id, 'more@hospital.example.org', ['venture', 'wanted']),
    );
    expect(more.introduction).toMatchObject({ consent: 'asked' });
    expect(codes(await does(lead(), 'approachIntroductionContact', { introductionId: id }))).toEqual(['NO_CONSENT']);
    expect(
      codes(
        await does(lead(), 'consentToIntroduction', { introductionId: id, agrees: true, seen: ['venture', 'wanted'] }),
      )[0],
    ).toBeTruthy();
    const at = await linkTo(alpha.founder.login, /May we tell Pia Roth/);
    expect(await (await fetch(at)).text()).toContain('Somebody who buys for hospitals.');
    await pressAt(at, { choice: 'yes' });
    expect(await one(lead(), id)).toMatchObject({ consent: 'given' });
    const stale = await does(alpha.founder, 'consentToIntroduction', {
      introductionId: id,
      agrees: true,
      seen: ['venture'],
    });
    expect(codes(stale)).toEqual(['SHARING_CHANGED']);
    await does(lead(), 'approachIntroductionContact', { introductionId: id });
    const question = await linkTo('more@hospital.example.org', /introduce you/);
    await does(alpha.founder, 'consentToIntroduction', {
      introductionId: id,
      agrees: false,
      seen: ['venture', 'wanted'],
    });
    expect((await fetch(question)).status).toBe(404);
    expect(await one(lead(), id)).toMatchObject({ consent: 'withdrawn', status: 'moving' });
  });

  it('keep a mentor apart whom an interest keeps away, and say no more (C2)', async () => {
    const [fit, staked] = [await ours.mentor('Knows hospitals'), await ours.mentor('Staked')];
    await ours.within(
      (tx) => tx.sql`insert into conflict (id, mentor_id, venture_id, note, declared_at, kind, since_on)
        values (${uuid()}, ${staked.mentorId}, ${alpha.ventureId}, 'Secret.', now(), 'equity', '2020-01-01')`,
    );
    const id = await owned();
    const to = (mentorId: string): object => ({ introductionId: id, kind: 'mentor', mentorId, shared: ['venture'] });
    expect(codes(await does(lead(), 'chooseIntroductionContact', to(staked.mentorId)))).toEqual(['MENTOR_UNFIT']);
    expect(
      codes(await does(ours.manager, 'assignIntroduction', { introductionId: id, ownerId: staked.memberId })),
    ).toEqual(['OWNER_UNFIT']);
    await does(lead(), 'chooseIntroductionContact', to(fit.mentorId));
    await does(lead(), 'approachIntroductionContact', { introductionId: id });
    await pressAt(await linkTo(fit.login, /introduce you/), { choice: 'yes' });
    expect((await letter(alpha.founder.login, /Knows hospitals: you are introduced/)).text).toContain(fit.login);
  });

  describe('to another programme', () => {
    const received = async (programme: Programme): Promise<Fields[]> =>
      (await programme.manager.ask(RECEIVED)).data?.['receivedIntroductions'] as Fields[];
    const sent = async (): Promise<string> => {
      const id = await owned(['venture', 'wanted']);
      const choice = { introductionId: id, kind: 'programme', programmeId: sister.id, shared: ['venture', 'wanted'] };
      expect((await does(ours.manager, 'chooseIntroductionContact', choice)).introduction).toMatchObject({
        consent: 'asked',
      });
      expect(codes(await does(ours.manager, 'approachIntroductionContact', { introductionId: id }))).toEqual([
        'NO_CONSENT',
      ]);
      await does(alpha.founder, 'consentToIntroduction', {
        introductionId: id,
        agrees: true,
        seen: ['venture', 'wanted'],
      });
      expect(codes(await does(ours.manager, 'approachIntroductionContact', { introductionId: id }))).toEqual([]);
      return id;
    };

    /** What else is done once a minute. */
    const hear = (): Promise<void> => chores(house, 'hear-of-introductions');

    it('tells the founders’ address to whoever moves it and to them, and to nobody else who reads of the venture', async () => {
      const id = await owned();
      const fields = async (person: Person): Promise<string[]> =>
        (await one(person, id)).sharing.map(({ field }: Fields) => field);
      const all = ['venture', 'oneLiner', 'email'];
      for (const person of [lead(), ours.manager, alpha.founder]) expect(await fields(person)).toEqual(all);
      expect(await fields(alpha.mentors[1] as Person)).toEqual(['venture', 'oneLiner']);
    });

    it('only where its policy takes them', async () => {
      const closed = await house.programme('closed');
      const { data } = await ours.manager.ask(SISTERS);
      const ids = data?.['introductionProgrammes'].map((programme: Fields) => programme.id);
      expect(ids).toEqual(expect.arrayContaining([sister.id, neighbour.id]));
      expect(ids).not.toContain(closed.id);
      expect(ids).not.toContain(ours.id);
      const id = await owned();
      const choice = { introductionId: id, kind: 'programme', programmeId: closed.id, shared: ['venture'] };
      expect(codes(await does(lead(), 'chooseIntroductionContact', choice))).toEqual(['NO_SUCH_PROGRAMME']);
    });

    it('goes with both sides’ consent, and shows what was consented to', async () => {
      const id = await sent();
      const [question] = await received(sister);
      expect(question).toMatchObject({ fromProgramme: 'Programme ours', answer: null });
      expect(question.sharing).toEqual([
        { field: 'venture', value: 'Alpha' },
        { field: 'wanted', value: 'Somebody who buys for hospitals.' },
      ]);
      await letter(sister.manager.login, /Programme ours asks you/);
      expect(await received(neighbour)).toEqual([]);
      const work = (await sister.manager.ask(WORK)).data?.['workList'].find(
        ({ kind }: Fields) => kind === 'introductionAsked',
      ).items;
      expect(work).toMatchObject([{ id: question.id, title: 'Programme ours' }]);

      const input = {
        receivedId: question.id,
        answer: 'yes',
        contactName: 'Ruth Ames',
        contactEmail: 'ruth@clinic.example.org',
      };
      expect(
        codes(
          (await sister.manager.ask(ANSWER, { input: { ...input, contactEmail: null } })).data?.[
            'answerReceivedIntroduction'
          ],
        ),
      ).toEqual(['NO_CONTACT']);
      await sister.manager.ask(ANSWER, { input });
      await hear();
      expect((await letter(alpha.founder.login, /Ruth Ames: you are introduced/)).text).toContain(
        'ruth@clinic.example.org',
      );
      expect(await one(lead(), id)).toMatchObject({
        status: 'made',
        reply: 'yes',
        replyName: 'Ruth Ames',
        replyEmail: 'ruth@clinic.example.org',
      });
      const again = await sister.manager.ask(ANSWER, { input });
      expect(codes(again.data?.['answerReceivedIntroduction'])).toEqual(['ANSWERED']);
      // The trail of each side names nobody of the other.
      const trail = await sister.within(
        (tx) => tx.sql<{ member: string | null }>`select member_id as member from audit_deed`,
      );
      expect(trail.some(({ member }) => member === ours.manager.memberId)).toBe(false);

      await sister.manager.ask(ANSWER, { input: { receivedId: question.id, answer: 'withdrawn' } });
      await hear();
      await until(async () => ((await one(lead(), id)).status === 'moving' ? true : undefined));
      expect(await one(lead(), id)).toMatchObject({ reply: 'withdrawn', replyName: null, replyEmail: null });
    }, 240_000);

    it('is emptied there when the consent is taken back', async () => {
      const id = await sent();
      const [question] = await received(sister);
      await does(alpha.founder, 'consentToIntroduction', {
        introductionId: id,
        agrees: false,
        seen: ['venture', 'wanted'],
      });
      const [emptied] = await received(sister).then((all) => all.filter((each) => each.id === question.id));
      expect(emptied.sharing).toEqual([]);
      expect(emptied.emptiedAt).toBeTruthy();
      const rows = await sister.within(
        (tx) =>
          tx.sql<{ text: string }>`select shared::text as text from received_introduction where id = ${question.id}`,
      );
      expect(rows).toEqual([{ text: '{}' }]);
      const input = {
        receivedId: question.id,
        answer: 'yes',
        contactName: 'Ruth',
        contactEmail: 'ruth@clinic.example.org',
      };
      expect(codes((await sister.manager.ask(ANSWER, { input })).data?.['answerReceivedIntroduction'])).toEqual([
        'NOT_ASKED',
      ]);
    });

    it('lets no programme touch what is another’s, not even in SQL', async () => {
      const id = await sent();
      const [question] = await received(sister);
      for (const statement of ['send_introduction', 'answer_introduction', 'empty_introduction']) {
        const id2 = statement === 'answer_introduction' ? question.id : id;
        const attempt = neighbour.within((tx) =>
          statement === 'send_introduction'
            ? tx.sql`select send_introduction(${id2}, '{"venture": "Forged"}')`
            : statement === 'answer_introduction'
              ? tx.sql`select answer_introduction(${id2})`
              : tx.sql`select empty_introduction(${id2})`,
        );
        if (statement === 'empty_introduction') await attempt;
        else await expect(attempt).rejects.toThrow();
      }
      expect((await received(sister)).find((each) => each.id === question.id)?.sharing).toHaveLength(2);
      const forged = ours.within(
        (tx) => tx.sql`insert into received_introduction (id, exchange_id, from_id, from_programme, shared, received_at)
        values (${uuid()}, ${uuid()}, ${uuid()}, 'Forged', '{}', now())`,
      );
      await expect(forged).rejects.toThrow();
      expect(await one(sister.manager, id)).toBeNull();
      expect(await one(neighbour.manager, id)).toBeNull();
      expect((await neighbour.manager.ask(LIST, { overdue: false })).data?.['introductions'].total).toBe(0);
    });
  });
});
