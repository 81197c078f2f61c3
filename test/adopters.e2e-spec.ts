import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParsedMail } from 'mailparser';
import { v7 as uuid } from 'uuid';
import { pressAt } from './support/circulating.js';
import { codes, doing, type Fields, mutationOf } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { PostOffice } from './support/post-office.js';
import { outrigger } from './support/processes.js';

const SEEN = `adopter { id stage nextStep isOverdue immersionOn trainedOn launchedOn monthsToLaunch programmeId activity
  agreements { id version isNewest sharing centreName adopterName adopterVia } firstMentors { name } steps { kind words byName } }`;
const LIST = `{ adopters { total items { id name stage activity } } }`;
const ONE = `query ($id: ID!) { adopter(id: $id) { id stage activity monthsToLaunch launchedOn programmeId steps { kind } } }`;

describe('adopters (O1, O7)', () => {
  const office = new PostOffice();
  let house: House;
  let centre: Programme;
  let neighbour: Programme;
  let trainer: Person;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    centre = await house.programme('centre');
    neighbour = await house.programme('neighbour');
    trainer = await centre.person('Tess', 'trainer');
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const does = (name: string, input: object, person: Person = trainer): Promise<Fields> =>
    doing(person, name, input, SEEN);
  const launch = (input: object, person: Person = trainer): Promise<Fields> =>
    doing(person, 'launchAdopter', input, 'programme { id slug }');
  const one = async (id: string): Promise<Fields> => (await trainer.ask(ONE, { id })).data?.['adopter'];
  let count = 0;
  const asked = async (changes: object = {}): Promise<string> => {
    const input = {
      name: `Harbour University ${(count += 1)}`,
      kind: 'university',
      country: 'PT',
      contactName: 'Rui Alves',
      contactEmail: `rui${count}@harbour.example.org`,
      wish: 'Mentors for the ventures of our alumni.',
      ...changes,
    };
    return (await does('recordAdopter', input)).adopter.id as string;
  };
  const TERM = { startsOn: '2026-01-01', endsOn: '2029-01-01', sharing: 'aggregate' };
  const TERMS = 'The centre trains a team of up to five.\n\nThe programme keeps the principles of team mentoring.';
  const drafted = async (adopterId: string): Promise<string> =>
    (await does('draftAgreement', { adopterId, ...TERM, terms: TERMS })).adopter.agreements[0].id as string;
  const signed = async (adopterId: string): Promise<void> => {
    const agreementId = await drafted(adopterId);
    for (const side of ['centre', 'adopter']) await does('signAgreement', { agreementId, side, name: 'Somebody' });
  };
  const MENTORS = [
    { name: 'Ines Sousa', email: 'ines@harbour.example.org', primaryBackground: 'product', canLead: true },
    { name: 'Joao Reis', email: 'joao@harbour.example.org', primaryBackground: 'sales', canLead: false },
  ];
  const ready = async (): Promise<string> => {
    const adopterId = await asked();
    await signed(adopterId);
    await does('nameFirstMentors', { adopterId, mentors: MENTORS });
    await does('recordTraining', { adopterId, immersionOn: '2026-02-01', trainedOn: '2026-03-01' });
    return adopterId;
  };
  const founding = (adopterId: string, slug: string): object => ({
    adopterId,
    slug,
    zone: 'Europe/Lisbon',
    locale: 'pt-PT',
    managerName: 'Rui Alves',
    managerEmail: 'rui@harbour.example.org',
    policy: { sessionMinutes: 60 },
  });

  it('ask, are told of all that is wrong, and have a next step with a day that is to come', async () => {
    const id = await asked();
    const day = await does('recordAdopterStep', {
      adopterId: id,
      did: 'Called.',
      nextStep: 'Visit.',
      nextOn: '2020-01-01',
    });
    expect(codes(day)).toEqual(['DAY_HAS_PASSED']);
    const { adopter } = await does('recordAdopterStep', {
      adopterId: id,
      did: 'Called.',
      nextStep: 'Visit.',
      nextOn: '2035-01-01',
    });
    expect(adopter).toMatchObject({ stage: 'inquiry', nextStep: 'Visit.', isOverdue: false });
    expect(adopter.steps.map(({ kind }: Fields) => kind)).toEqual(['step', 'asked']);
    const again = { kind: 'hybrid', contactName: 'A', contactEmail: 'a@b.example.org', wish: 'Mentors.' };
    expect(codes(await does('recordAdopter', { ...again, name: 'Harbour University 1', country: 'PT' }))).toEqual([
      'ADOPTER_KNOWN',
    ]);
    expect(codes(await does('recordAdopter', { ...again, name: 'Nowhere', country: 'QQ' }))).toEqual([
      'NO_SUCH_COUNTRY',
    ]);
  });

  const letterToRui = (): Promise<ParsedMail> => until(() => office.to(`rui${count}@harbour.example.org`).at(-1));
  const pageOf = ({ text }: ParsedMail): string => {
    const [url = ''] = /https?:\S+\/a\/[^\s)\]>]+/.exec(String(text)) ?? [];
    return `${house.api.url}${new URL(url).pathname}`;
  };
  const speaks = (locale: string): Promise<unknown> =>
    centre.manager.ask(mutationOf('updateProgramme'), { input: { locale } });

  it('sign by the link of a letter, as nobody in the house; an older version cannot be signed', async () => {
    const id = await asked();
    const first = await drafted(id);
    const second = await drafted(id);
    expect(codes(await does('signAgreement', { agreementId: first, side: 'centre', name: 'Tess' }))).toEqual([
      'AGREEMENT_REPLACED',
    ]);
    await does('signAgreement', { agreementId: second, side: 'centre', name: 'Tess' });
    await does('sendAgreement', { agreementId: second });
    const letter = await letterToRui();
    expect(letter.text).toMatch(/It runs\s+from\s+Thursday, January 1, 2026\s+until\s+Monday, January 1, 2029\./);
    const at = pageOf(letter);
    const page = await (await fetch(at)).text();
    expect(page).toContain('trains a team of up to five');
    expect(page).toContain('Sums only');
    expect(page).toContain('January 1, 2026 to January 1, 2029');
    expect((await pressAt(at, { choice: 'sign', name: 'Rui Alves' })).page).toContain('is signed');
    const { steps, stage } = (
      await trainer.ask(`query ($id: ID!) { adopter(id: $id) { stage steps { kind words byName } } }`, { id })
    ).data?.['adopter'];
    expect(stage).toBe('training');
    expect(steps[0]).toEqual({ kind: 'signed', words: 'Rui Alves, for the adopter', byName: null });
  });

  it('read and sign in the language that their letter is written in', async () => {
    await speaks('pt-BR');
    const agreementId = await drafted(await asked());
    await does('sendAgreement', { agreementId });
    const at = pageOf(await letterToRui());
    const page = await (await fetch(at)).text();
    expect(page).toContain(`O acordo de Harbour University ${count} com`);
    expect(page).toContain('de 1 de janeiro de 2026 a 1 de janeiro de 2029');
    expect(page).toContain('Só somas');
    expect((await pressAt(at, { choice: 'sign', name: 'Rui Alves' })).page).toContain('está assinado do seu lado');
    await speaks('en');
  });

  it('are not launched unsigned and untrained, and are told both', async () => {
    const id = await asked();
    expect(codes(await launch(founding(id, 'too-early')))).toEqual(['NOT_SIGNED', 'NOT_TRAINED']);
    expect(await house.database.admin(`select from tenant where slug = 'too-early'`)).toEqual([]);
  });

  it('become a programme by one deed, once, however many press at the same moment', async () => {
    const id = await ready();
    const answers = await Promise.all(
      ['harbour', 'harbour-two', 'harbour-three'].map((slug) => launch(founding(id, slug))),
    );
    const made = answers.filter(({ programme }) => programme);
    expect(made).toHaveLength(1);
    expect(answers.flatMap((answer) => codes(answer)).sort()).toEqual(['LAUNCHED', 'LAUNCHED']);
    const programme = made[0]?.programme;
    const rows = await house.database.admin<Fields>(
      `select (select count(*)::int from mentor where tenant_id = $1) as mentors,
              (select count(*)::int from invitation where tenant_id = $1) as invitations,
              (select settings->>'sessionMinutes' from programme_policy where tenant_id = $1) as minutes,
              (select status from programme where tenant_id = $1) as status`,
      [programme.id],
    );
    expect(rows).toEqual([{ mentors: 2, invitations: 3, minutes: '60', status: 'active' }]);
    expect(await one(id)).toMatchObject({ stage: 'launched', activity: 'starting', programmeId: programme.id });
    await until(() => office.to('ines@harbour.example.org').at(-1));
    expect(codes(await does('declineAdopter', { adopterId: id, reason: 'Too late.' }))).toEqual(['NOT_ON_ITS_WAY']);
  });

  it('leave nothing behind when the founding is refused', async () => {
    const id = await ready();
    const refused = await launch({ ...founding(id, 'nowhere-vms'), zone: 'Nowhere', policy: { teamMin: 9 } });
    expect(codes(refused)).toEqual(['NO_SUCH_ZONE', 'OUT_OF_RANGE', 'TEAM_RANGE']);
    const twice = await launch({ ...founding(id, 'neighbour') });
    expect(codes(twice)).toEqual(['SLUG_TAKEN']);
    expect((await one(id)).stage).toBe('training');
  });

  it('are seen as operating, at risk or dormant by the days of their sessions, and nothing else is told', async () => {
    const id = await ready();
    const { programme } = await launch(founding(id, 'quay'));
    const past = (days: number) => (on: string) =>
      house.database.admin(
        `insert into ${on} (tenant_id, id, status, starts_at, ends_at, zone, is_usual, sequence, programme_version)
         values ($1, $2, 'invited', now() - interval '${days} days', now() - interval '${days} days' + interval '2 hours', 'Europe/Lisbon', true, 0, 1)`,
        [programme.id, uuid()],
      );
    const since = (days: number) =>
      house.database.admin(`update programme set launched_on = current_date - ${days} where id = $1`, [programme.id]);
    await since(100);
    expect((await one(id)).activity).toBe('at_risk');
    await since(400);
    expect((await one(id)).activity).toBe('dormant');
    await past(120)('mentor_meeting');
    expect((await one(id)).activity).toBe('at_risk');
    await past(3)('mentor_meeting');
    expect((await one(id)).activity).toBe('operating');
    const peek = (by: Programme): Promise<Fields[]> =>
      by.within((tx) => tx.sql<Fields>`select programme_activity(${programme.id}) as word`);
    expect(await peek(neighbour)).toEqual([{ word: null }]);
    expect(await peek(centre)).toEqual([{ word: 'operating' }]);
  });

  it('leave: everything is exported, then nobody gets in', async () => {
    const id = await ready();
    const { programme } = await launch(founding(id, 'leaver'));
    const { adminUrl, secret } = house.database;
    const folder = join(await mkdtemp(join(tmpdir(), 'depart-')), 'leaver');
    const depart = async (): Promise<{ code: number | null; said: string }> => {
      const run = outrigger(['depart', 'leaver', '--to', folder], { DATABASE_URL: adminUrl, OUTRIGGER_SECRET: secret });
      return { code: await run.ended, said: run.said() };
    };
    expect(await depart()).toMatchObject({ code: 1, said: expect.stringContaining('has not released') });
    await does('releaseAdopter', { adopterId: id, reason: 'They go their own way.' });
    const { code, said } = await depart();
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('the programme is closed') });
    const mentors = (await readFile(join(folder, 'mentor.jsonl'), 'utf8')).trim().split('\n');
    expect(mentors.map((line) => JSON.parse(line).tenant_id)).toEqual([programme.id, programme.id]);
    const left = await one(id);
    expect(left).toMatchObject({ stage: 'left', activity: 'closed' });
    expect(left.steps.filter(({ kind }: Fields) => kind === 'left')).toHaveLength(1);
    const endedOn = '2020-02-02';
    await centre.within((tx) => tx.sql`update adopter set ended_on = ${endedOn} where id = ${id}`);
    expect(await depart()).toMatchObject({ code: 0, said: expect.stringContaining('the programme is closed') });
    expect(await one(id)).toEqual(left);
    const [kept] = await centre.within((tx) => tx.sql`select ended_on::text from adopter where id = ${id}`);
    expect(kept).toEqual({ ended_on: endedOn });
    expect((await readFile(join(folder, 'mentor.jsonl'), 'utf8')).trim().split('\n')).toEqual(mentors);
  });

  it('let nobody into a programme that is closed, by token or by key', async () => {
    const gone = await house.programme('gone');
    expect((await gone.manager.ask('{ programme { slug } }')).data?.['programme']).toEqual({ slug: 'gone' });
    await gone.within((tx) => tx.sql`update programme set status = 'closed'`);
    const { errors } = await gone.manager.ask('{ programme { slug } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('are the centre’s alone: a neighbour neither sees nor moves one', async () => {
    const id = await asked();
    const { errors } = await neighbour.manager.ask(LIST);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      (await neighbour.manager.ask(mutationOf('launchAdopter'), { input: founding(id, 'stolen') })).errors?.[0]
        ?.extensions,
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await neighbour.within((tx) => tx.sql`select id from adopter`)).toEqual([]);
    expect((await trainer.ask(LIST)).data?.['adopters'].total).toBeGreaterThan(5);
  });
});

describe('the checklist of a new programme', () => {
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());

  const READ = `{ onboarding { step isDone isSeen isSkipped ownerName dueOn } }`;
  const SETTLE = `mutation ($input: SettleOnboardingStepInput!) { settleOnboardingStep(input: $input) { refusals { code } } }`;
  const PLAN = `mutation ($input: PlanOnboardingStepInput!) { planOnboardingStep(input: $input) { refusals { code } } }`;
  const item = async (by: Programme, step: string): Promise<Fields> =>
    (await by.manager.ask(READ)).data?.['onboarding'].find((each: Fields) => each.step === step);

  it('sees by itself what is done, takes ticks and owners for the rest, and is each programme’s own', async () => {
    expect((await ours.manager.ask(READ)).data?.['onboarding']).toHaveLength(14);
    expect(await item(ours, 'mentors')).toMatchObject({ isDone: false, isSeen: true });
    for (const name of ['Ada', 'Ben', 'Cy']) await ours.mentor(name);
    expect(await item(ours, 'mentors')).toMatchObject({ isDone: true });
    const seen = await ours.manager.ask(SETTLE, { input: { step: 'list', is: 'done' } });
    expect(codes(seen.data?.['settleOnboardingStep'])).toEqual(['SEEN_BY_ITSELF']);
    await ours.manager.ask(SETTLE, { input: { step: 'topics', is: 'done' } });
    await ours.manager.ask(SETTLE, { input: { step: 'list', is: 'skipped' } });
    await ours.manager.ask(PLAN, { input: { step: 'sender', ownerId: ours.manager.memberId, dueOn: '2031-01-05' } });
    expect(await item(ours, 'topics')).toMatchObject({ isDone: true, isSeen: false });
    expect(await item(ours, 'list')).toMatchObject({ isDone: false, isSkipped: true });
    expect(await item(ours, 'sender')).toMatchObject({ ownerName: expect.any(String), dueOn: '2031-01-05' });
    expect(await item(neighbour, 'topics')).toMatchObject({ isDone: false });
    const stranger = await ours.manager.ask(PLAN, { input: { step: 'sender', ownerId: neighbour.manager.memberId } });
    expect(codes(stranger.data?.['planOnboardingStep'])).toEqual(['NOT_A_COLLEAGUE']);
    const mentor = await ours.mentor('Di');
    expect((await mentor.ask(READ)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
