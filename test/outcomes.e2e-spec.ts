import { v7 as uuid } from 'uuid';
import { pressAt } from './support/circulating.js';
import { codes, doing, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { type Mentored, mentored } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';
import { settled } from './support/settled.js';
import { talked } from './support/talking.js';

const ASK = 'mutation { askForOutcomes { refusals { code } asked } }';
const OUTCOMES = `{ outcomes { cohort asked answered inBusiness acquired closed survival fullTimeStaff partTimeStaff revenue
  raised unconverted } }`;
const ANSWERS = '{ outcomeAnswers { venture cohort unchanged standing fullTimeStaff revenue currency } }';
const SURVEYS = '{ outcomeSurveys { id venture standing fullTimeStaff founders { id name } } }';
const DESCRIBE = `mutation ($input: DescribeSchemeInput!) { describeScheme(input: $input) { refusals { code }
  scheme { funder name oldestYears leastTurnover } } }`;
const EVIDENCE = `{ evidence { scheme { funder } eligibility { firms eligible notEligible unknown } reach { name n value }
  activity { name value } outcomes { cohort answered survival fullTimeStaff } } }`;

describe('outcomes and evidence (A4)', () => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let live: Mentored;
  let declined: Person;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
    for (const programme of [ours, neighbour]) {
      const venture = await mentored(programme, 'Live');
      await programme.within(
        (tx) => tx.sql`update team set formed_at = now() - interval '13 months' where id = ${venture.teamId}`,
      );
      if (programme === ours) live = venture;
    }
    await mentored(ours, 'Young');
    declined = await left('Declined', 'declined', 14);
    await consent(declined);
    await left('Silent', 'declined', 14);
    await left('Long gone', 'graduated', 12 * 6);
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const ventureOf = new Map<Person, string>();
  async function left(name: string, status: string, monthsAgo: number): Promise<Person> {
    const [id, founder] = [uuid(), await ours.person(`Founder ${name}`, 'entrepreneur')];
    ventureOf.set(founder, id);
    await ours.within(async (tx) => {
      await tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status, decided_at)
        values (${id}, ${name}, 'Words.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', ${status},
          now() - make_interval(months => ${monthsAgo}::int))`;
      await tx.sql`insert into founder (id, venture_id, membership_id) values (${uuid()}, ${id}, ${founder.memberId})`;
      if (status === 'graduated')
        await tx.sql`insert into venture_step (id, venture_id, from_status, to_status, at)
          values (${uuid()}, ${id}, 'mentored', 'graduated', now() - make_interval(months => ${monthsAgo}::int))`;
    });
    return founder;
  }
  const consent = (founder: Person): Promise<unknown> =>
    ours.within(
      (tx) => tx.sql`insert into outcome_consent (id, venture_id, membership_id, text_version, given_at)
        values (${uuid()}, ${ventureOf.get(founder)}, ${founder.memberId}, 1, now())`,
    );
  const ask = async (programme: Programme): Promise<number> =>
    ((await programme.manager.ask(ASK)).data?.['askForOutcomes'] as { asked: number }).asked;
  const linkTo = async ({ login }: Person): Promise<string> => {
    const mail = await until(() =>
      office.to(login).findLast(({ subject }) => /^What has become of/.test(subject ?? '')),
    );
    const [link = ''] = /http:\/\/localhost\/a\/[^"?\s]+/.exec(String(mail.html)) ?? [];
    return link.replace('http://localhost', house.api.url);
  };
  const read = async (query: string, field: string, programme = ours): Promise<Fields> => {
    const { data, errors } = await programme.manager.ask(query);
    expect(errors).toBeUndefined();
    return data?.[field];
  };

  it('ask those whose year has passed, once: the mentored, and of the declined who consented', async () => {
    expect(await ask(ours)).toBe(2);
    expect(await ask(ours)).toBe(0);
    await settled(house.database, { andLetters: true });
    const readers = office.mails.map(({ to }) => (to && 'text' in to ? to.text : '')).join(' ');
    expect(readers).toContain(live.founder.login);
    expect(readers).toContain(declined.login);
    expect(office.mails).toHaveLength(2);
  });

  it('take two taps when nothing changed; opening the page changes nothing', async () => {
    const link = await linkTo(live.founder);
    expect(await (await fetch(link)).text()).toContain('Still in business, nothing changed');
    await ours.within((tx) => tx.sql`update membership set locale = 'fr' where id = ${live.founder.memberId}`);
    expect(await (await fetch(link)).text()).toContain('Toujours en activité, rien n’a changé');
    await ours.within((tx) => tx.sql`update membership set locale = null where id = ${live.founder.memberId}`);
    expect(await read(ANSWERS, 'outcomeAnswers')).toEqual([]);
    expect((await pressAt(link, { choice: 'same' })).page).toContain('Thank you');
    expect(await read(ANSWERS, 'outcomeAnswers')).toEqual([
      {
        venture: 'Live',
        cohort: 'mentored',
        unchanged: true,
        standing: 'in_business',
        fullTimeStaff: null,
        revenue: null,
        currency: null,
      },
    ]);
  });

  it('take what changed, all faults at once, and convert it by the rate of its year', async () => {
    const link = await linkTo(declined);
    const wrong = { choice: 'tell', standing: 'in_business', revenue: 'much', fullTimeStaff: 'few' };
    const refused = await pressAt(link, wrong);
    expect(refused.page).toContain('is no whole number');
    const form = { standing: 'acquired', fullTimeStaff: '3', revenue: '108,240', currency: 'usd', grants: '1000' };
    expect((await pressAt(link, { choice: 'tell', ...form })).page).toContain('Thank you');
    const [mentoredOnes, , others] = (await read(OUTCOMES, 'outcomes')) as Fields[];
    expect(mentoredOnes).toMatchObject({ cohort: 'mentored', asked: 1, answered: 1, inBusiness: 1, survival: null });
    expect(others).toMatchObject({ cohort: 'declined', asked: 1, acquired: 1, fullTimeStaff: 3, unconverted: 0 });
    expect([others.revenue, others.raised]).toEqual([100_000, 924]);
  });

  it('take what a founder told the office by telephone, by the same rules, and say who told it', async () => {
    const [open] = await read(SURVEYS, 'outcomeSurveys');
    expect(open).toMatchObject({ venture: 'Declined', standing: 'acquired', fullTimeStaff: 3 });
    const surveys = (await read(SURVEYS, 'outcomeSurveys')) as Fields[];
    const survey = surveys.find(({ venture }) => venture === 'Live');
    expect(survey?.founders).toEqual([{ id: live.founder.memberId, name: 'Founder Live' }]);
    const told = { surveyId: survey?.id, toldBy: live.founder.memberId, standing: 'in_business', discloses: false };
    const record = (changes: object, by: Person = ours.manager): Promise<Fields> =>
      doing(by, 'recordOutcome', { ...told, raised: [], ...changes });
    const wrong = { revenue: 5, foundedYear: new Date().getUTCFullYear() + 1 };
    expect(codes(await record(wrong))).toEqual(['NO_CURRENCY', 'NOT_FOUNDED_YET']);
    expect(codes(await record({ currency: 'euro' }))).toEqual(['BAD_CURRENCY']);
    expect(codes(await record({ toldBy: declined.memberId }))).toEqual([`No OutcomeSurvey ${survey?.id}.`]);
    expect(codes(await record({}, neighbour.manager))).toEqual([`No OutcomeSurvey ${survey?.id}.`]);
    const { errors } = await live.founder.ask(mutationOf('recordOutcome'), { input: { ...told, raised: [] } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const raised = [{ source: 'grants', amount: 500 }];
    expect(codes(await record({ fullTimeStaff: 4, revenue: 100, currency: 'eur', raised }))).toEqual([]);
    const [last] = await read(
      '{ outcomeAnswers { venture unchanged fullTimeStaff currency toldByName } }',
      'outcomeAnswers',
    );
    expect(last).toEqual({
      venture: 'Live',
      unchanged: false,
      fullTimeStaff: 4,
      currency: 'EUR',
      toldByName: 'Founder Live',
    });
  });

  it('do not ask whom consent was taken back from', async () => {
    const later = await left('Changed mind', 'declined', 20);
    await consent(later);
    await ours.within(
      (tx) => tx.sql`update outcome_consent set withdrawn_at = now() where membership_id = ${later.memberId}`,
    );
    expect(await ask(ours)).toBe(0);
  });

  describe('for a funder', () => {
    const scheme = {
      funder: 'The fund',
      name: 'Growth 2026',
      startsOn: '2026-01-01',
      oldestYears: 10,
      leastTurnover: 100,
    };
    const describe_ = async (input: object): Promise<Fields> =>
      (await ours.manager.ask(DESCRIBE, { input })).data?.['describeScheme'];

    it('says for whom the scheme is, and tells every reason against it at once', async () => {
      const wrong = await describe_({ ...scheme, endsOn: '2025-01-01', mostTurnover: 1 });
      expect(wrong).toMatchObject({ refusals: [{ code: 'SCHEME_ENDS_FIRST' }, { code: 'TURNOVER_UPSIDE_DOWN' }] });
      expect(await describe_({ ...scheme, name: 'First' })).toMatchObject({ scheme: { name: 'First' } });
      expect(await describe_(scheme)).toMatchObject({ refusals: [], scheme: { name: 'Growth 2026', oldestYears: 10 } });
    });

    it('sets reach, activity and outcomes beside the comparison, of those alone who disclose', async () => {
      await talked(ours, live, [{ number: 1 }]);
      const told = await read(EVIDENCE, 'evidence');
      expect(told).toMatchObject({
        scheme: { funder: 'The fund' },
        eligibility: { firms: 1, eligible: 0, notEligible: 0, unknown: 1 },
        outcomes: [
          { cohort: 'mentored', answered: 0 },
          { cohort: 'graduated', answered: 0 },
          { cohort: 'declined', answered: 1, survival: null, fullTimeStaff: 3 },
        ],
      });
      expect((told.activity as { name: string; value: number }[]).find(({ name }) => name === 'sessions')?.value).toBe(
        1,
      );
    });

    it('is printed, for the office alone', async () => {
      const get = (by: Person): Promise<Response> =>
        fetch(`${house.api.url}/exports/evidence.pdf`, { headers: by.headers });
      const bytes = Buffer.from(await (await get(ours.manager)).arrayBuffer());
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect((await get(live.founder)).status).toBe(404);
    });
  });

  it('are nothing of the neighbour’s', async () => {
    expect(await read(ANSWERS, 'outcomeAnswers', neighbour)).toEqual([]);
    expect(await read(EVIDENCE, 'evidence', neighbour)).toMatchObject({ scheme: null, eligibility: { firms: 0 } });
    for (const query of [OUTCOMES, ANSWERS, EVIDENCE, ASK])
      expect((await live.founder.ask(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const foreign = (await linkTo(live.founder)).replace(/\/a\/.{6}/, '/a/xxxxxx');
    expect((await fetch(foreign)).status).toBe(404);
  });
});
